/** Published examples of commissions, bonuses, prizes and allocations, through the built script. */
import { describe, expect, it } from 'vitest';
import { publishedPayCases } from '../core/pay/support/published-cases.ts';
import { loadScript, range } from './support/script.ts';

const cases = publishedPayCases();
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
