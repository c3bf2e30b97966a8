/** Formulas over other sheets, colours that follow what cells hold, lines of a chart, dropdowns in several places. */
import { describe, expect, it } from 'vitest';
import type { ColourRule, TabKey, TabValue } from '../../src/reports/tab-spec.ts';
import type { WorkbenchHost } from '../../workbench/host/create-host.ts';
import { callsOf, inBook, openSheets, rowsOf, sheetNamed, tabOf, valuesOn } from './support/book.ts';

const cell = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function board(formulas: readonly (readonly TabValue[])[], more = {}) {
  return tabOf(rowsOf(...formulas), { key: 'board', title: 'Board', keepsColumns: false, ...more });
}

describe('a formula of ours', () => {
  const NAME = `O'Brien's "log"; a`;

  async function withLog() {
    const host = await openSheets();
    const log = host.engine.active;
    log.rename(NAME);
    log.write(
      cell(0, 0, 3, 1),
      [5, 6, 7].map((value) => [{ kind: 'number', value }]),
    );
    return { host, log };
  }

  it('reads the sheets that it names, however they are called', async () => {
    const { host, log } = await withLog();
    await inBook(host, 'make', tabOf(rowsOf(['Plan', 4])));
    const sum = { native: ['SUM(', { sheetId: log.id }, 'A:A;', { tab: 'team' as const }, 'B:B)'] };
    await inBook(host, 'make', board([[sum]]));
    expect(valuesOn(host, 'Board')).toEqual([[22]]);
    expect(sheetNamed(host, 'Board').formulas(cell(0, 0))).toEqual([[`=SUM('O''Brien''s "log"; a'!A:A;'Team'!B:B)`]]);
  });

  it('reads its own tab, which gets its name last', async () => {
    const { host } = await withLog();
    const twice = { native: ['2*', { tab: 'board' as const }, 'A1'] };
    await inBook(host, 'make', board([[21, twice]]));
    expect(valuesOn(host, 'Board')).toEqual([[21, 42]]);
    expect(sheetNamed(host, 'Board').formulas(cell(0, 1))).toEqual([['=2*A1']]);
  });

  it('asks for each name once', async () => {
    const { host, log } = await withLog();
    const sum = { native: ['SUM(', { sheetId: log.id }, 'A:A)'] };
    await inBook(host, 'make', board([[sum]]));
    const once = callsOf(host, /^(Spreadsheet\.getSheetById|Sheet\.getName)$/);
    const again = board([
      [sum, sum],
      [sum, sum],
    ]);
    await inBook(host, 'make', { ...again, key: 'game', title: 'Game' });
    // One more asks for the tab that it comes behind.
    expect(callsOf(host, /^(Spreadsheet\.getSheetById|Sheet\.getName)$/)).toBe(once + 1);
  });

  it('names no tab that is not there', async () => {
    const { host } = await withLog();
    const sum = { native: ['SUM(', { tab: 'plan' as TabKey }, 'A:A)'] };
    await expect(inBook(host, 'make', board([[sum]]))).rejects.toThrow('the tab plan');
  });

  it('says where a sheet is gone', async () => {
    const { host } = await withLog();
    await expect(inBook(host, 'make', board([[{ native: [{ sheetId: 99 }, 'A1'] }]]))).rejects.toThrow(
      'settings.sheet-gone',
    );
  });
});

describe('colour rules', () => {
  const RULES: ColourRule[] = [
    { row: 1, column: 1, rows: 3, columns: 1, when: { atLeast: 0.9 }, style: 'better' },
    { row: 1, column: 1, rows: 3, columns: 1, when: { below: 0.7 }, style: 'worse' },
    { row: 1, column: 0, rows: 3, columns: 1, when: { text: 'the "best"' }, style: 'heading' },
    { row: 1, column: 2, rows: 3, columns: 1, when: { holds: '$B2>$B$3' }, style: 'worse' },
  ];
  const CELLS: (string | number)[][] = [
    ['Name', 'Share', 'Note'],
    ['the "best"', 0.9, 'a'],
    ['x', 0.89, 'b'],
    ['y', 0.69, ''],
  ];

  const colours = (host: WorkbenchHost) =>
    sheetNamed(host, 'Board')
      .conditionalRules()
      .map(({ areas, rule }) => [areas[0], rule.type === 'formula' ? rule.formula : rule.type]);

  it('are set in one call, without separators or decimal signs', async () => {
    const host = await openSheets();
    await inBook(host, 'make', board(CELLS, { colourRules: RULES }));
    expect(callsOf(host, /^Sheet\.setConditionalFormatRules$/)).toBe(1);
    expect(colours(host)).toEqual([
      [cell(1, 1, 3), '=("salesbook">"")*ISNUMBER(B2)*(B2>=900000/1000000)>0'],
      [cell(1, 1, 3), '=("salesbook">"")*ISNUMBER(B2)*(B2<700000/1000000)>0'],
      [cell(1, 0, 3), '=("salesbook">"")*(A2="the ""best""")>0'],
      [cell(1, 2, 3), '=("salesbook">"")*($B2>$B$3)>0'],
    ]);
    expect(sheetNamed(host, 'Board').conditionalRules()[2]?.rule).toMatchObject({
      style: { background: '#e3f1ec', fontColor: '#0b4f3c', bold: true },
    });
  });

  it('hold for the cells that they are meant for', async () => {
    const host = await openSheets();
    await inBook(host, 'make', board(CELLS, { colourRules: RULES }));
    const sheet = sheetNamed(host, 'Board');
    const probes = sheet.conditionalRules().map(({ rule }) => (rule.type === 'formula' ? rule.formula : ''));
    // The same formulas in cells of their own, moved down by hand as the rule moves them.
    const moved = (formula: string, row: number) => formula.replace(/([^$]\$?[A-C])2/g, `$1${row}`);
    sheet.write(
      cell(1, 10, 3, 4),
      [2, 3, 4].map((row) => probes.map((formula) => ({ kind: 'formula', formula: moved(formula, row) }))),
    );
    await host.engine.settled();
    const held = sheet.read(cell(1, 10, 3, 4)).map((row) => row.map(({ value }) => value));
    expect(held).toEqual([
      [true, false, true, true],
      [false, false, false, false],
      [false, true, false, false],
    ]);
  });

  it('are replaced by a rebuild, while the user’s own stay', async () => {
    const host = await openSheets();
    const made = board(CELLS, { colourRules: RULES });
    await inBook(host, 'make', made);
    const sheet = sheetNamed(host, 'Board');
    const mine = { areas: [cell(0, 0)], rule: { type: 'formula', formula: '=A1="x"', style: { bold: true } } } as const;
    const scale = {
      type: 'scale',
      points: [
        { at: 'min', color: '#ffffff' },
        { at: 'max', color: '#ff0000' },
      ],
    } as const;
    sheet.setConditionalRules([...sheet.conditionalRules(), mine, { areas: [cell(0, 1)], rule: scale }]);
    await inBook(host, 'make', { ...made, colourRules: RULES.slice(0, 1) });
    expect(colours(host).map(([, rule]) => rule)).toEqual([
      '=A1="x"',
      'scale',
      '=("salesbook">"")*ISNUMBER(B2)*(B2>=900000/1000000)>0',
    ]);
  });

  it('of a tab without any are left alone', async () => {
    const host = await openSheets();
    await inBook(host, 'make', board(CELLS));
    await inBook(host, 'make', board(CELLS));
    expect(callsOf(host, /ConditionalFormatRules$/)).toBe(0);
  });
});

it('a line chart draws a line for each column, with a legend', async () => {
  const host = await openSheets();
  const rows = [
    ['Done', 'First', 'Second'],
    [0, 1, 2],
    [1, 3, 5],
  ];
  const lineChart = {
    title: 'Methods',
    firstRow: 0,
    rows: 3,
    categoryColumn: 0,
    valueColumns: [1, 2],
    row: 5,
    column: 1,
  };
  await inBook(host, 'make', board(rows, { lineChart }));
  const { id } = sheetNamed(host, 'Board');
  expect(sheetNamed(host, 'Board').charts()).toEqual([
    expect.objectContaining({
      type: 'LINE',
      ranges: [
        { sheetId: id, area: cell(0, 0, 3, 1) },
        { sheetId: id, area: cell(0, 1, 3, 2) },
      ],
      row: 5,
      column: 1,
      options: expect.objectContaining({ title: 'Methods', legend: { position: 'bottom' }, numHeaders: 1 }),
    }),
  ]);
  // From then on it is the user's.
  await inBook(host, 'make', board(rows, { lineChart }));
  expect(sheetNamed(host, 'Board').charts()).toHaveLength(1);
});

it('dropdowns stand where they are wanted, one call for neighbours on the same rows', async () => {
  const host = await openSheets();
  const at = (column: number, firstRow: number, rows: number) => ({
    column,
    firstRow,
    rows,
    choices: [`c${column}`, 'z'],
  });
  const dropdowns = [at(0, 1, 3), at(1, 1, 3), at(3, 1, 3), at(3, 6, 1), at(4, 7, 1)];
  await inBook(host, 'make', tabOf(rowsOf(['a', 'b', 'c', 'd', 'e']), { dropdowns }));
  expect(callsOf(host, /^Range\.setDataValidations$/)).toBe(4);
  const team = sheetNamed(host, 'Team');
  const lists = team
    .validations(cell(0, 0, 9, 5))
    .flatMap((row, place) =>
      row.flatMap((rule, column) =>
        rule === null ? [] : [`${place}:${column} ${JSON.stringify(rule).match(/c\d/)?.[0]}`],
      ),
    );
  expect(lists).toEqual(
    [1, 2, 3].flatMap((row) => [`${row}:0 c0`, `${row}:1 c1`, `${row}:3 c3`]).concat('6:3 c3', '7:4 c4'),
  );
});
