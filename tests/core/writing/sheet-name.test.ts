/** A sheet's name in front of a cell. */
import { expect, it } from 'vitest';
import { sheetPrefix } from '../../../src/core/writing/sheet-name.ts';

it.each([
  ['Orders', "'Orders'!"],
  ['Call list – At risk', "'Call list – At risk'!"],
  ["Can't lose", "'Can''t lose'!"],
  ["''", "''''''!"],
])('%s', (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
});
