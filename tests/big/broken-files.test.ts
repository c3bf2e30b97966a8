/** What the report of large logs makes of files as they come: other encodings are read, broken ones are refused with what to do. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as duckDb from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBig } from '../../big/main.ts';
import { builtAddOn } from '../workbench/support/built-add-on.ts';
import * as workbench from '../workbench/support/workbench.ts';

let folder: string;
const at = (name: string) => join(folder, name);

const LINES = [
  'Заказ;Клиент;Дата;Сумма;Статус',
  '1;ООО Вега;05.03.2025;1 200,50;оплачен',
  '2;ИП Юн;06.03.2025;80,00;оплачен',
  '3;ооо вега;25.03.2025;99,50;оплачен',
];
const TEXT = LINES.join('\r\n');

/** windows-1251, of the letters that stand here. */
function inWindows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    }),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'salesbook-'));
  const instance = await duckDb.DuckDBInstance.create(':memory:');
  const duck = await instance.connect();
  await duck.run(
    `COPY (SELECT i AS "Order", 'buyer ' || (i % 50) AS "Customer", DATE '2025-01-01' + CAST(i % 300 AS INTEGER) AS "Date", i * 1.5 AS "Amount" FROM range(3000) AS numbers(i)) TO '${at('whole.parquet')}' (FORMAT PARQUET)`,
  );
  duck.closeSync();
  instance.closeSync();
  const parquet = readFileSync(at('whole.parquet'));
  const files: Record<string, string | Buffer> = {
    'utf8.csv': TEXT,
    'utf16.csv': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]),
    'windows.csv': inWindows1251(TEXT),
    'packed.csv.gz': gzipSync(inWindows1251(TEXT)),
    'preamble.csv': `Отчёт о продажах;;;;\r\nза март;;;;\r\n${TEXT}`,
    'declared.csv': `sep=;\r\n${TEXT}`,
    'empty.csv': '',
    'blank.csv': '\n \n',
    'binary.csv': Buffer.from(Array.from({ length: 500 }, (_, place) => (place * 37) % 256)),
    'zipped.csv': Buffer.from('PK\u0003\u0004 and so on'),
    'workbook.xlsx': Buffer.from('PK\u0003\u0004 and so on'),
    'named.parquet': TEXT,
    'cut.parquet': parquet.subarray(0, parquet.length - 100),
    // The columns' values; what stands at both ends says that all is well.
    'rotten.parquet': Buffer.concat([parquet.subarray(0, 4), Buffer.alloc(400, 0xee), parquet.subarray(404)]),
    'none.parquet': '',
    'other.csv': TEXT.replace('Сумма', 'Итог дня'),
    'tabs.tsv': TEXT.replaceAll(';', '\t'),
    'long.csv': `${TEXT}\r\n4;ИП Юн;26.03.2025;10,00;оплачен;и ещё;и ещё`,
    'short.csv': `${TEXT}\r\n4;ИП Юн;26.03.2025;10,00`,
    'open.csv': `${TEXT}\r\n4;"ИП Юн;26.03.2025;10,00;оплачен\r\n5;ИП Юн;27.03.2025;10,00;оплачен`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
  mkdirSync(at('nothing'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function big(args: readonly string[]) {
  const lines: string[] = [];
  const problems: string[] = [];
  const code = await runBig(
    args,
    { duckDb, workbench, addOn: builtAddOn },
    { line: (text) => lines.push(text), problem: (text) => problems.push(text) },
  );
  return { code, lines, problems };
}

it.each(['utf8.csv', 'utf16.csv', 'windows.csv', 'packed.csv.gz', 'preamble.csv', 'declared.csv', 'short.csv'])(
  'reads %s',
  async (name) => {
    const { code, problems } = await big(['--orders', at(name), '--json', at('r.json'), '--locale', 'ru_RU', '--yes']);
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    const json = JSON.parse(readFileSync(at('r.json'), 'utf8'));
    const isShort = name === 'short.csv';
    expect(json).toMatchObject({ revenue: isShort ? 1390 : 1380, asOf: isShort ? '2025-03-26' : '2025-03-25' });
    expect(json.customers[0]).toMatchObject({ customer: 'ООО Вега', frequency: 2, monetary: 1300 });
  },
);

it('reads files of several encodings, separators and heights of preamble as one log', async () => {
  const names = ['utf16.csv', 'windows.csv', 'preamble.csv', 'tabs.tsv'];
  const { code, lines } = await big(['--orders', ...names.map(at), '--json', at('r.json'), '--once-per-order', 'no']);
  expect(code).toBe(0);
  expect(lines.join('\n')).toContain('Rows 12 = used 12 (5,520)');
});

it.each([
  [['empty.csv'], 'empty.csv is empty'],
  [['blank.csv'], 'blank.csv is empty'],
  [['binary.csv'], 'binary.csv is neither text nor Parquet'],
  [['zipped.csv'], 'zipped.csv is neither text nor Parquet'],
  [['workbook.xlsx'], 'workbook.xlsx is a workbook'],
  [['named.parquet'], 'named.parquet is broken, cut off or no Parquet'],
  [['cut.parquet'], 'cut.parquet is broken, cut off or no Parquet'],
  [['rotten.parquet'], 'rotten.parquet'],
  [['none.parquet'], 'none.parquet is empty'],
  [['utf8.csv', 'other.csv'], 'has no column "Итог дня", which'],
  [['utf8.csv', 'whole.parquet'], 'whole.parquet is Parquet: name files of one kind'],
  [['long.csv'], 'long.csv, line 5: the fields do not fit'],
  [['open.csv'], 'open.csv, line 2: the fields do not fit'],
  [['nothing'], 'nothing is a folder: name its files, for example'],
  [['nothing/*.csv'], 'No file matches'],
])('refuses %s with what to do', async (names, sentence) => {
  const { code, problems } = await big(['--orders', ...names.map(at), '--json', at('r.json'), '--yes']);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(sentence);
  expect(problems[0]).toMatch(/^[^\n]+: [^\n]+\.$/);
  expect(problems[0]).not.toMatch(/Error|Exception|read_csv|Candidates/);
  expect(code).toBe(1);
});

it('says so in Russian where the report is', async () => {
  const { problems } = await big(['--orders', at('empty.csv'), '--json', at('r.json'), '--locale', 'ru_RU']);
  expect(problems).toEqual([`${at('empty.csv')} пуст: выгрузите его ещё раз или уберите из списка.`]);
});

it.each(['--out', '--json', '--customers'])('says before the work that %s can not be written', async (option) => {
  const name = { '--out': 'r.xlsx', '--json': 'r.json', '--customers': 'c.csv' }[option] ?? '';
  const { code, lines, problems } = await big([
    ...['--orders', at('utf8.csv'), option, at(`no/such/${name}`)],
    ...(option === '--customers' ? ['--json', at('r.json')] : []),
  ]);
  expect(lines).toEqual([]);
  expect(problems).toEqual([
    `${at(`no/such/${name}`)} can't be written: name a file in a folder that is there and that you may write to.`,
  ]);
  expect(code).toBe(1);
});
