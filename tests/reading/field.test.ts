/** Inputs in the shape of real exports: their right values, or the right question. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import { cellsOf } from './support/cells.ts';
import { FIELD } from './support/field.ts';
import { customersOf, questionsOf, read, refundsOnlyOf } from './support/reading.ts';

describe('an input with', () => {
  it.each(FIELD)('$words', async ({ file, columns = {}, customers, questions = [], answered, ...setting }) => {
    const cells = await cellsOf(`field/${file}`);
    const reading = read(cells, setting);
    expect(questionsOf(reading)).toEqual(questions);
    expect(understoodOf(reading).columns).toMatchObject(columns);
    if (customers !== undefined) expect(customersOf(reading)).toEqual(customers);
    if (answered !== undefined) {
      expect(customersOf(read(cells, { ...setting, answers: answered.answers }))).toEqual(answered.customers);
    }
  });

  it('is not left out here', () => {
    const files = readdirSync('tests/golden/field').filter((name) => name.endsWith('.csv'));
    expect(FIELD.map(({ file }) => `${file}.csv`).sort()).toEqual(files.sort());
  });
});

describe('customers with refunds only', () => {
  it('are listed with their money', async () => {
    expect(refundsOnlyOf(read(await cellsOf('field/accounting')))).toEqual({ B: -250, D: -110 });
  });
});
