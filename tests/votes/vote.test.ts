/** That the votes would be lost where engines disagree. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Engine } from '../../workbench/engine/engine.ts';
import { inputOf } from '../app/support/tabs.ts';
import { createNodeEngine } from '../workbench/support/workbench.ts';
import { calledFunctions, plainFormula } from './support/plain-formula.ts';
import { isSame } from './support/same.ts';
import { voteOn } from './support/vote.ts';

async function bookOf(cells: readonly (string | number | boolean | null)[]): Promise<Engine> {
  const engine = createNodeEngine({ locale: 'ru_RU', timeZone: 'Etc/GMT' });
  onTestFinished(() => engine.dispose());
  engine.active.rename("a; 'b'");
  engine.active.write(
    { row: 0, column: 0, rows: cells.length, columns: 1 },
    cells.map((cell) => [inputOf(cell)]),
  );
  await engine.settled();
  return engine;
}

describe('a vote', () => {
  test('counts formulas, and says where the engines agree', async () => {
    const engine = await bookOf([
      1,
      '007',
      true,
      null,
      "=SUM('a; ''b'''!A1:A2;4)",
      '=COUNTIF(A1:A2;"=1")',
      '="a;b"&A2',
    ]);
    const votes = voteOn(engine);
    expect(votes).toMatchObject({ count: 3, tabs: ["a; 'b'"], disagreements: [], notLoaded: [], unknown: [] });
  });

  test('is lost where one calculates otherwise', async () => {
    const engine = await bookOf(['abc', '=A1="a*"', '=1+1']);
    const { disagreements } = voteOn(engine);
    expect(disagreements.map(({ formula, first, second }) => [formula, first.value, second.value])).toEqual([
      ['=A1="a*"', true, false],
    ]);
  });

  test('names a function that the second engine lacks, unless it is the product’s own', async () => {
    const engine = await bookOf(['=NOSUCH(1)', '=OURS(1)']);
    expect(voteOn(engine, new Set(['OURS'])).unknown).toEqual(['NOSUCH']);
  });
});

test.each([
  [1, 1 + 1e-10, true],
  [1, 1 + 1e-8, false],
  [0, 1e-300, false],
  ['1', 1, false],
  ['', null, true],
  [0, null, false],
  ['a', 'A', false],
  [true, 1, false],
] as const)('%j and %j: the same is %j', (one, other, same) => {
  const cell = (value: string | number | boolean | null) => {
    const kind =
      value === null ? 'empty' : typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
    return { kind, value } as const;
  };
  expect(isSame(cell(one), cell(other))).toBe(same);
});

test('a formula keeps its texts and the names of sheets', () => {
  expect(plainFormula(`=SUM('a;''b'''!A1;"x;""'y";B2)`, (name) => name.toUpperCase())).toBe(
    `=SUM('A;'B''!A1,"x;""'y",B2)`,
  );
  expect(calledFunctions(`=SUM('MAX(1'!A1;"MIN(2)";if(A1;1;2))`)).toEqual(['SUM', 'IF']);
});
