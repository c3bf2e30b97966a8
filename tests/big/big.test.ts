/** The report of large logs on the command line: what it prints and writes, what it asks, how it refuses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckDb from '@duckdb/node-api';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBig } from '../../big/main.ts';
import { ROWS_SEEN } from '../../big/source.ts';
import { builtAddOn } from '../workbench/support/built-add-on.ts';
import * as workbench from '../workbench/support/workbench.ts';

let folder: string;
const at = (name: string) => join(folder, name);

const TITLES = 'Order,Email,Date,Total,Status';
const FIRST = ['1,anna@x.example,05/03/2025,"1,200.50",paid', '2,bob@x.example,06/03/2025,80.00,paid'];
const SECOND = [
  '3,ANNA@x.example ,25/03/2025,99.50,paid',
  '4,cleo@x.example,26/03/2025,10.00,cancelled',
  '5,bob@x.example,,5.00,paid',
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'salesbook-'));
  writeFileSync(at('a.csv'), [TITLES, ...FIRST].join('\n'));
  writeFileSync(at('b.csv'), [TITLES, ...SECOND].join('\n'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function big(args: readonly string[], tools: { readonly isMissing?: true } = {}) {
  const lines: string[] = [];
  const problems: string[] = [];
  const engine = tools.isMissing ? null : duckDb;
  const code = await runBig(
    args,
    { duckDb: engine, workbench, addOn: builtAddOn },
    { line: (text) => lines.push(text), problem: (text) => problems.push(text) },
  );
  return { code, lines, problems };
}

describe('npm run big', () => {
  it('reads several files as one log and builds the tabs', async () => {
    const { code, lines, problems } = await big([
      '--orders',
      at('*.csv'),
      '--out',
      at('r.xlsx'),
      '--json',
      at('r.json'),
      '--customers',
      at('c.csv'),
    ]);
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    expect(lines).toContain('Date: "Date", day/month (row 4: 25/03/2025).');
    expect(lines.join('\n')).toMatch(/Rows 5 = used 3 \(1,380.*\) \+ by status 1 \(10.*\) \+ .* 1/);
    const json = JSON.parse(readFileSync(at('r.json'), 'utf8'));
    expect(json).toMatchObject({
      dates: 'dmy',
      rows: { used: 3, status: 1, bad: 1 },
      revenue: 1380,
      asOf: '2025-03-25',
    });
    expect(json.customers).toMatchObject([
      { customer: 'ANNA@x.example', recency: 0, frequency: 2, monetary: 1300 },
      { customer: 'bob@x.example', recency: 19, frequency: 1, monetary: 80 },
    ]);
    expect(readFileSync(at('c.csv'), 'utf8').split('\n')).toHaveLength(4);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at('r.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Results', 'Customers', 'RFM summary', 'Cohorts']),
    );
  });

  it('asks what it can not know, unless the proposal is taken', async () => {
    writeFileSync(
      at('q.csv'),
      ['Customer,Date,Amount,Status', 'A,2025-01-02,10,paid', 'B,2025-01-03,20,floopy'].join('\n'),
    );
    const asked = await big(['--orders', at('q.csv'), '--json', at('q.json')]);
    expect(asked.code).toBe(2);
    expect(asked.problems.join()).toContain('--count');
    expect((await big(['--orders', at('q.csv'), '--json', at('q.json'), '--yes'])).code).toBe(0);
  });

  it('asks nothing about orders that it has looked at twice', async () => {
    const row = (index: number) =>
      `${index},c${index % 900}@x.example,${1 + (index % 28)}/${1 + (index % 12)}/2025,${10 + (index % 7)}.50,paid`;
    writeFileSync(
      at('many.csv'),
      [TITLES, ...Array.from({ length: ROWS_SEEN + 500 }, (_, at) => row(at + 1))].join('\n'),
    );
    const { code, problems, lines } = await big(['--orders', at('many.csv'), '--json', at('many.json')]);
    expect([code, problems]).toEqual([0, []]);
    expect(lines.join('\n')).toContain('Rows 20,500 = used 20,500');
  });

  it.each([
    [
      'a pattern that nothing matches',
      ['--orders', '/nowhere/*.csv', '--json', 'x.json'],
      'No file matches /nowhere/*.csv',
    ],
    ['no files', ['--json', 'x.json'], 'npm run big'],
    ['an amount of memory that is none', ['--orders', 'a.csv', '--json', 'x', '--memory', 'much'], 'gigabytes'],
    ['a file of customers of another kind', ['--orders', 'a.csv', '--json', 'x', '--customers', 'c.txt'], '.parquet'],
  ])('refuses %s in a sentence', async (_what, args, sentence) => {
    const { code, problems } = await big(args);
    expect(code).toBe(1);
    expect(problems.join()).toContain(sentence);
  });

  it('says what to install where DuckDB is missing', async () => {
    const { code, problems } = await big(['--orders', at('a.csv'), '--json', at('x.json')], { isMissing: true });
    expect(code).toBe(1);
    expect(problems.join()).toContain('npm install @duckdb/node-api');
  });
});
