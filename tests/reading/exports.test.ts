/** Exports of many systems are understood, or asked about. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import { cellsOf } from './support/cells.ts';
import { EXPORTS } from './support/exports.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

describe('an export of', () => {
  it.each(EXPORTS)(
    '$words',
    async ({ file, locale, answers, columns = {}, customers, rows = {}, oncePerOrder, questions = [] }) => {
      const reading = read(await cellsOf(`exports/${file}`), { locale, ...(answers === undefined ? {} : { answers }) });
      expect(questionsOf(reading)).toEqual(questions);
      expect(understoodOf(reading).columns).toMatchObject(columns);
      if (customers !== undefined) expect(customersOf(reading)).toEqual(customers);
      if (customers !== undefined) expect(bucketsOf(reading)).toMatchObject(rows);
      if (oncePerOrder !== undefined) expect(reading.oncePerOrder).toBe(oncePerOrder);
    },
  );
});
