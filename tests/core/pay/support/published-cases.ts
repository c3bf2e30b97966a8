/** Published examples of commissions, bonuses, prizes and allocations. */
import { readFileSync } from 'node:fs';

export interface PublishedCase {
  readonly name: string;
  readonly source: string;
  /** The custom function, and what it is called with. */
  readonly call: string;
  readonly args: readonly unknown[];
  readonly expected: number | readonly number[];
}

function isCase(value: unknown): value is PublishedCase {
  return typeof value === 'object' && value !== null && 'call' in value && 'args' in value && 'expected' in value;
}

/** All of them; the tests say how many there must be. */
export function publishedPayCases(): readonly PublishedCase[] {
  const read: unknown = JSON.parse(readFileSync('tests/golden/payout/cases.json', 'utf8'));
  return Array.isArray(read) ? read.filter(isCase) : [];
}
