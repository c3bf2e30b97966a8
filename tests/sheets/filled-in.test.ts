/** Tabs that people fill in: made once, read, added to, changed in single cells, and refused where somebody typed meanwhile. */
import { describe, expect, it } from 'vitest';
import { callsOf, inBook, openSheets, rowsOf, sheetNamed, tabOf, valuesOn } from './support/book.ts';

const TEAM = tabOf(rowsOf(['Manager', 'Income'], ['Olga', 100], ['Ivan', 90]));

async function withTeam() {
  const host = await openSheets();
  await inBook(host, 'make', TEAM);
  return host;
}

/** What a person types between reading and writing. */
const TYPING = ['Team', 'C2', 'mine'];

describe('a tab of ours', () => {
  it('is found by its key, whatever it is called', async () => {
    const host = await openSheets();
    expect(await inBook(host, 'tab', 'team')).toBeNull();
    const made = await inBook(host, 'make', TEAM);
    expect(made).toEqual({ id: expect.any(Number), name: 'Team', url: expect.stringMatching(/#gid=\d+$/) });
    sheetNamed(host, 'Team').rename('Our people');
    expect(await inBook(host, 'tab', 'team')).toEqual({ ...Object(made), name: 'Our people' });
  });

  it('is ours from its first moment, whatever cut it off', async () => {
    const host = await openSheets();
    host.levers.endAt({ call: 'Sheet.addDeveloperMetadata', nth: 1 });
    await expect(inBook(host, 'make', TEAM)).rejects.toThrow();
    const own = await inBook(host, 'sheets');
    expect(own).toEqual([expect.objectContaining({ own: false }), expect.objectContaining({ own: true })]);
    await inBook(host, 'make', TEAM);
    expect(host.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Team']);
  });

  it('may belong to a month or a manager', async () => {
    const host = await openSheets();
    const payout = { ...TEAM, key: 'payout:2026-10', title: 'October' };
    await inBook(host, 'make', payout);
    await inBook(host, 'make', { ...TEAM, key: 'statement:Olga', title: 'Olga' });
    expect(await inBook(host, 'tab', 'payout:2026-10')).toMatchObject({ name: 'October' });
    expect(await inBook(host, 'tab', 'statement:Olga')).toMatchObject({ name: 'Olga' });
  });

  it('is not written over where it was not read before', async () => {
    const host = await withTeam();
    await expect(inBook(host, 'make', TEAM)).rejects.toThrow('tab.edited');
    expect(valuesOn(host, 'Team')).toEqual([
      ['Manager', 'Income'],
      ['Olga', 100],
      ['Ivan', 90],
    ]);
  });

  it('is rewritten as it was read, with what was added', async () => {
    const host = await withTeam();
    const rows = rowsOf(['Manager', 'Income'], ['Olga', 110], ['Ivan', 90], ['Anna', 80]);
    await inBook(host, 'rewrite', { ...TEAM, rows });
    expect(valuesOn(host, 'Team')).toEqual(rows.map(({ values }) => values));
    await expect(inBook(host, 'rewrite', TEAM, TYPING)).rejects.toThrow('tab.edited');
    expect(valuesOn(host, 'Team')[1]).toEqual(['Olga', 110, 'mine']);
  });
});

describe('rows below', () => {
  it('stand under the last row that holds anything, and look like a build', async () => {
    const host = await withTeam();
    const team = sheetNamed(host, 'Team');
    team.write({ row: 5, column: 3, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'note' }]]);
    await inBook(host, 'append', 'team', rowsOf(['Anna', 80], ['Boris', 70]));
    const rows = valuesOn(host, 'Team').map((row) => row.slice(0, 2));
    expect(rows.slice(5)).toEqual([
      [null, null],
      ['Anna', 80],
      ['Boris', 70],
    ]);
    const looks = (row: number) => JSON.stringify(team.styles({ row, column: 0, rows: 1, columns: 2 }));
    expect(looks(6)).toBe(looks(1));
  });

  it('do not touch the user’s columns beside them', async () => {
    const host = await withTeam();
    const team = sheetNamed(host, 'Team');
    team.write({ row: 1, column: 2, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'mine' }]]);
    team.setStyle({ row: 3, column: 2, rows: 1, columns: 1 }, { background: '#ff0000' });
    await inBook(host, 'append', 'team', rowsOf(['Anna', 80]));
    expect(valuesOn(host, 'Team')[1]).toEqual(['Olga', 100, 'mine']);
    expect(team.styles({ row: 3, column: 2, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({ background: '#ff0000' });
  });

  it('get more room where the sheet ends, in the same few calls', async () => {
    const host = await withTeam();
    await inBook(host, 'append', 'team', rowsOf(['Anna', 80]));
    const few = callsOf(host, /^(Sheet|Range)\./);
    await inBook(
      host,
      'append',
      'team',
      rowsOf(...Array.from({ length: 900 }, (_, index) => [`Person ${index}`, index])),
    );
    expect(callsOf(host, /^(Sheet|Range)\./)).toBeLessThanOrEqual(few + 2);
    await inBook(
      host,
      'append',
      'team',
      rowsOf(...Array.from({ length: 200 }, (_, index) => [`More ${index}`, index])),
    );
    expect(valuesOn(host, 'Team')).toHaveLength(3 + 1 + 900 + 200);
    expect(valuesOn(host, 'Team')[1103]).toEqual(['More 199', 199]);
  });

  it('are none where none are given', async () => {
    const host = await withTeam();
    await inBook(host, 'append', 'team', []);
    expect(valuesOn(host, 'Team')).toHaveLength(3);
  });

  it('are refused where somebody typed meanwhile', async () => {
    const host = await withTeam();
    await expect(inBook(host, 'append', 'team', rowsOf(['Anna', 80]), TYPING)).rejects.toThrow('tab.edited');
    expect(valuesOn(host, 'Team')).toHaveLength(3);
  });

  it.each([1, 2])(
    'put back what %i rows, put in right before they are written, have pushed under them',
    async (count) => {
      const host = await withTeam();
      const team = sheetNamed(host, 'Team');
      host.levers.at({ call: 'Range.setValues', nth: 1 }, () => team.insertRows(0, count));
      const lines = rowsOf(['Anna', 80], ['Boris', 70]);
      await expect(inBook(host, 'append', 'team', lines)).rejects.toThrow('tab.edited');
      expect(valuesOn(host, 'Team').slice(count)).toEqual([
        ['Manager', 'Income'],
        ['Olga', 100],
        ['Ivan', 90],
      ]);
      await inBook(host, 'append', 'team', lines);
      expect(valuesOn(host, 'Team').slice(count + 1)).toEqual([
        ['Olga', 100],
        ['Ivan', 90],
        ['Anna', 80],
        ['Boris', 70],
      ]);
    },
  );

  it.each([
    ['as many rows as the tab has lines', 3, rowsOf(['Anna', 80], ['Boris', 70])],
    ['more rows than the tab has lines', 5, rowsOf(['Anna', 80], ['Boris', 70])],
    ['as many rows, with as many new lines', 3, rowsOf(['Anna', 80], ['Boris', 70], ['Cleo', 60])],
  ])('put back what %s have pushed under them', async (_what, count, lines) => {
    const host = await withTeam();
    const team = sheetNamed(host, 'Team');
    host.levers.at({ call: 'Range.setValues', nth: 1 }, () => team.insertRows(0, count));
    await expect(inBook(host, 'append', 'team', lines)).rejects.toThrow('tab.edited');
    const blank = Array.from({ length: count }, () => [null, null]);
    const before = [
      ['Manager', 'Income'],
      ['Olga', 100],
      ['Ivan', 90],
    ];
    expect(valuesOn(host, 'Team')).toEqual([...blank, ...before]);
    await inBook(host, 'append', 'team', lines);
    expect(valuesOn(host, 'Team')).toEqual([...blank, ...before, ...lines.map(({ values }) => values)]);
  });

  it('put back a line that is like the one above it', async () => {
    const host = await openSheets();
    const rows = rowsOf(['Manager', 'Income'], ['Olga', 100], ['Olga', 100]);
    await inBook(host, 'make', { ...TEAM, rows });
    host.levers.at({ call: 'Range.setValues', nth: 1 }, () => sheetNamed(host, 'Team').insertRows(0, 1));
    await expect(inBook(host, 'append', 'team', rowsOf(['Anna', 80]))).rejects.toThrow('tab.edited');
    expect(valuesOn(host, 'Team')).toEqual([[null, null], ...rows.map(({ values }) => values)]);
  });

  it('are right after an execution that ended while it wrote, though rows were put in since', async () => {
    const host = await withTeam();
    host.levers.endAt({ call: 'Range.setValues', nth: 1 });
    await expect(inBook(host, 'append', 'team', rowsOf(['Anna', 80]))).rejects.toThrow();
    sheetNamed(host, 'Team').insertRows(1, 2);
    await inBook(host, 'append', 'team', rowsOf(['Anna', 80]));
    expect(valuesOn(host, 'Team').slice(-3)).toEqual([
      ['Olga', 100],
      ['Ivan', 90],
      ['Anna', 80],
    ]);
  });

  it('do not overwrite where a row above them goes right before they are written', async () => {
    const host = await withTeam();
    host.levers.at({ call: 'Range.setValues', nth: 1 }, () => sheetNamed(host, 'Team').deleteRows(1, 1));
    await inBook(host, 'append', 'team', rowsOf(['Anna', 80]));
    expect(valuesOn(host, 'Team')).toEqual([
      ['Manager', 'Income'],
      ['Ivan', 90],
      [null, null],
      ['Anna', 80],
    ]);
  });

  it('of a tab that was never built are a mistake of ours', async () => {
    const host = await openSheets();
    await expect(inBook(host, 'append', 'ledger', rowsOf(['x']))).rejects.toThrow('ledger');
  });
});

describe('single cells', () => {
  const change = (row: number, column: number, value: string | number) => ({ row, column, value, style: 'text' });

  it('are changed, and no others', async () => {
    const host = await withTeam();
    const changes = [change(2, 1, 95), change(1, 1, 105), change(1, 3, '=1+1'), change(0, 3, 'Note')];
    await inBook(host, 'amend', 'team', changes);
    expect(valuesOn(host, 'Team')).toEqual([
      ['Manager', 'Income', null, 'Note'],
      ['Olga', 105, null, '=1+1'],
      ['Ivan', 95, null, null],
    ]);
  });

  it.each([
    ['below each other', [change(0, 1, 1), change(1, 1, 2), change(2, 1, 3)], 1],
    ['beside each other', [change(1, 3, 1), change(1, 2, 2), change(1, 1, 3)], 1],
    ['in a block', [change(1, 0, 1), change(1, 1, 2), change(2, 0, 3), change(2, 1, 4)], 1],
    ['apart', [change(0, 0, 1), change(1, 1, 2), change(2, 0, 3), change(2, 2, 4)], 4],
    ['one wider than the other', [change(0, 0, 1), change(1, 0, 2), change(1, 1, 3)], 2],
  ])('%s are written in as few blocks as that takes', async (_where, changes, blocks) => {
    const host = await withTeam();
    await inBook(host, 'amend', 'team', changes);
    expect(callsOf(host, /^Range\.setValues$/)).toBe(blocks);
    const values = valuesOn(host, 'Team');
    expect(changes.map(({ row, column }) => values[row]?.[column])).toEqual(changes.map(({ value }) => value));
  });

  it('are all refused where somebody typed meanwhile', async () => {
    const host = await withTeam();
    await expect(inBook(host, 'amend', 'team', [change(0, 0, 'x'), change(2, 1, 1)], TYPING)).rejects.toThrow(
      'tab.edited',
    );
    expect(valuesOn(host, 'Team')[0]).toEqual(['Manager', 'Income', null]);
    // Not even a format has been set.
    expect(callsOf(host, /^Range\.setNumberFormats$/)).toBe(0);
  });

  it('are all refused where somebody types once their formats are being set', async () => {
    const host = await withTeam();
    const typed = [[{ kind: 'text', value: 'mine' }]] as const;
    host.levers.at({ call: 'Range.setNumberFormats', nth: 1 }, () =>
      sheetNamed(host, 'Team').write({ row: 2, column: 1, rows: 1, columns: 1 }, typed),
    );
    await expect(inBook(host, 'amend', 'team', [change(0, 0, 'x'), change(2, 1, 1)])).rejects.toThrow('tab.edited');
    expect(valuesOn(host, 'Team')).toEqual([
      ['Manager', 'Income'],
      ['Olga', 100],
      ['Ivan', 'mine'],
    ]);
  });
});
