/** What `google.script.run` takes as an argument. */
import { describe, expect, it } from 'vitest';
import { isLegalValue } from '../../../workbench/page/legal-value.ts';

describe('an argument of google.script.run', () => {
  it.each([[null], [undefined], [1], ['a'], [true], [[1, ['a', null]]], [{ a: { b: [1] } }], [Object.create(null)]])(
    'may be %j',
    (value) => {
      expect(isLegalValue(value)).toBe(true);
    },
  );

  it.each([
    ['a date', new Date()],
    ['a function', () => 1],
    ['a map', new Map()],
    ['a date deep inside', { a: [{ b: new Date() }] }],
    ['a symbol', Symbol('a')],
    ['a big integer', 1n],
  ])('may not be %s', (_, value) => {
    expect(isLegalValue(value)).toBe(false);
  });
});
