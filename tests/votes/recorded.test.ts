/** What live Sheets answered, against the workbench's engine and the one that votes with it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell, Engine } from '../../workbench/engine/engine.ts';
import { createNodeEngine } from '../workbench/support/workbench.ts';
import { bookContent } from './support/book-content.ts';
import { KNOWN_OF_FIRST, KNOWN_OF_SECOND } from './support/known-differences.ts';
import { calledFunctions } from './support/plain-formula.ts';
import { answerOf, FORMULA_AT, RECORDED, type RecordedCase, sheetOf, writeRecorded } from './support/recorded.ts';
import { isSame } from './support/same.ts';
import { calculateAgain, type SecondEngine } from './support/second-engine.ts';
import { NOT_RECORDED, WRITTEN_FUNCTIONS } from './support/written-functions.ts';

const differences = readFileSync('docs/differences.md', 'utf8');
let engine: Engine;
let again: SecondEngine;

beforeAll(async () => {
  engine = createNodeEngine({ locale: 'en_US', timeZone: 'Etc/GMT' });
  await writeRecorded(engine);
  again = calculateAgain(bookContent(engine));
});
afterAll(() => engine.dispose());

function first(recorded: RecordedCase): Cell {
  const sheet = engine.sheets().find(({ name }) => name === sheetOf(recorded));
  const cell = sheet?.read({ ...FORMULA_AT, rows: 1, columns: 1 })[0]?.[0];
  if (cell === undefined) throw new Error(`${recorded.case} was not calculated`);
  return cell;
}

const second = (recorded: RecordedCase) => again.read(sheetOf(recorded), FORMULA_AT.row, FORMULA_AT.column);

describe.each([
  ['the workbench’s engine', first, KNOWN_OF_FIRST],
  ['the second engine', second, KNOWN_OF_SECOND],
] as const)('%s', (_, answer, known) => {
  test('answers as live Sheets, but for what is known', () => {
    const others = RECORDED.filter((recorded) => !isSame(answerOf(recorded), answer(recorded)));
    expect(others.map((recorded) => recorded.case).sort()).toEqual(known.flatMap(({ cases }) => cases).sort());
    process.stdout.write(`${RECORDED.length - others.length} of ${RECORDED.length} recorded answers agree.\n`);
  });
});

test('where the workbench’s engine differs stands in the differences', () => {
  const known = new Set(KNOWN_OF_FIRST.flatMap(({ cases }) => cases));
  const formulas = RECORDED.filter((recorded) => known.has(recorded.case)).map(({ formula }) => formula.slice(1));
  expect(formulas.filter((formula) => !differences.includes(`\`${formula}\``))).toEqual([]);
});

test('each function that the product writes has recorded answers, or is named as one without', () => {
  const recorded = new Set(RECORDED.flatMap(({ formula }) => calledFunctions(formula)));
  expect(WRITTEN_FUNCTIONS.filter((name) => !recorded.has(name))).toEqual(NOT_RECORDED);
  expect(NOT_RECORDED.filter((name) => !differences.includes(name))).toEqual([]);
});
