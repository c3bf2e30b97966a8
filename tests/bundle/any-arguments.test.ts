/** Random arguments: a formula gives values or one plain sentence, never a cell without a value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callTable, range, type Script, sentenceOf } from './support/script.ts';
import { english } from './support/small-log.ts';

describe('whatever the arguments, a formula gives values or one plain sentence', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      ' ',
      'Acme',
      'Beta',
      '2025-12-31',
      '31.02.2025',
      '1 234,56 ₽',
      '$5',
      '#N/A',
      true,
      null,
    ),
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.double({ min: -1e12, max: 1e12 }),
    fc.double(),
    fc.date({ noInvalidDate: false }),
    fc.string(),
  );
  const goodRow = fc.tuple(
    fc.constantFrom('Acme', 'Beta', 'Gamma'),
    fc.integer({ min: 45_000, max: 45_100 }),
    fc.oneof({ weight: 20, arbitrary: fc.integer() }, { weight: 1, arbitrary: fc.constantFrom(1e14, -1e14) }),
  );
  const rows = fc.oneof(
    { weight: 3, arbitrary: fc.array(goodRow) },
    { weight: 1, arbitrary: fc.array(fc.tuple(cell, cell, cell)) },
  );
  const argument = fc.oneof(fc.constant(undefined), cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }));

  function cellsOrSentence(script: Script, name: string, args: readonly unknown[]): unknown[] {
    try {
      return callTable(script, name, ...args).flat();
    } catch {
      const sentence = sentenceOf(script, name, ...args);
      expect(sentence).toMatch(/^.+[.!…]$/);
      expect(sentence).not.toContain('could not do');
      return [];
    }
  }

  it.each([
    'RFM',
    'RFM_SUMMARY',
    'RFM_MOVEMENT',
    'ABCXYZ',
    'ABCXYZ_SUMMARY',
    'ABC',
    'XYZ',
    'NEXT_PURCHASE',
    'NEXT_PURCHASE_MODEL',
    'COHORTS',
    'FUNNEL',
    'KEY_VALUES',
  ])('%s', (name) => {
    fc.assert(
      fc.property(rows, argument, argument, argument, argument, (log, ...rest) => {
        const columns = [0, 1, 2].map((index) => range(log.map((row) => row[index])));
        for (const value of cellsOrSentence(english, name, [...columns, ...rest])) {
          const type = value instanceof Date ? 'date' : typeof value;
          expect(['string', 'number', 'boolean', 'date']).toContain(type);
          expect(value).not.toBeNaN();
          if (value instanceof Date) expect(value.getTime()).not.toBeNaN();
        }
      }),
      { numRuns: 300 },
    );
  });
});
