/**
 * One sheet is read for the same answers once in an execution: who recalls answers looks whether they still fit, and
 * whoever asked for them reads the sheet by them. Of 100,000 rows each reading takes a good part of a second.
 */
import type { Answers } from '../reading/answers.ts';
import { readSheet } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import type { ReadingContext } from '../reading/sheet.ts';
import type { Grid } from './ports.ts';

const known = new WeakMap<Grid, WeakMap<ReadingContext, Map<string, Reading>>>();

/** The same for the same answers, in whatever order they were put together. */
function keyOf(answers: Answers): string {
  return JSON.stringify(answers, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([name], [other]) => (name < other ? -1 : 1)))
      : value,
  );
}

export function readOnce(cells: Grid, context: ReadingContext, answers: Answers): Reading {
  const ofSheet = known.get(cells) ?? new WeakMap<ReadingContext, Map<string, Reading>>();
  known.set(cells, ofSheet);
  const readings = ofSheet.get(context) ?? new Map<string, Reading>();
  ofSheet.set(context, readings);
  const key = keyOf(answers);
  const reading = readings.get(key) ?? readSheet(cells, context, answers);
  readings.set(key, reading);
  return reading;
}
