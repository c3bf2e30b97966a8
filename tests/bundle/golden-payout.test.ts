/** Published examples of commissions, bonuses, prizes and allocations, through the built script. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScript, range } from './support/script.ts';

interface Case {
  readonly name: string;
  readonly source: string;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly expected: number | readonly number[];
}

function isCase(value: unknown): value is Case {
  return typeof value === 'object' && value !== null && 'call' in value && 'args' in value && 'expected' in value;
}

const read: unknown = JSON.parse(readFileSync('tests/golden/payout/cases.json', 'utf8'));
const cases = Array.isArray(read) ? read.filter(isCase) : [];
const script = loadScript();

/** Columns of cells instead of arrays of numbers, as a range gives them. */
function asRange(argument: unknown): unknown {
  return Array.isArray(argument) && !Array.isArray(argument[0]) ? range(argument) : argument;
}

it('there are as many as were collected', () => {
  expect(cases).toHaveLength(19);
});

describe.each(cases)('$source: $name', ({ call, args, expected }) => {
  const result = typeof expected === 'number' ? expected : range(expected);

  it('from arrays', () => {
    expect(script.call(call, ...args)).toEqual(result);
  });

  it('from ranges', () => {
    expect(script.call(call, ...args.map(asRange))).toEqual(result);
  });
});
