/** The command line demo on the built add-on: what it prints, what it writes, and how it refuses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../../../sample/days.ts';
import { ROLES } from '../../../src/reading/columns/roles.ts';
import type { CellInput } from '../../../workbench/engine/engine.ts';
import { builtAddOn } from '../support/built-add-on.ts';
import { createSample, runDemo, type SampleSheet } from '../support/workbench.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'salesbook-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function demo(...args: readonly string[]) {
  const lines: string[] = [];
  const problems: string[] = [];
  const code = await runDemo(args, builtAddOn, {
    line: (text) => lines.push(text),
    problem: (text) => problems.push(text),
  });
  return { code, lines, problems };
}

/** As an export would write it: dates and decimals in the country's way, all of it text. */
function csvOf(sheet: SampleSheet, language: 'en' | 'ru'): string {
  const cell = (input: CellInput, column: number): string => {
    if (input.kind === 'empty' || input.kind === 'formula') return '';
    if (input.kind !== 'number') return String(input.value);
    if (column !== 1) return language === 'ru' ? String(input.value).replace('.', ',') : String(input.value);
    const { year, month, day } = calendarDay(input.value);
    return language === 'ru' ? `${day}.${month}.${year}` : `${month}/${day}/${year}`;
  };
  const rows = [sheet.columns.map(({ title }) => title), ...sheet.rows.map((row) => row.map(cell))];
  return Papa.unparse(rows, { delimiter: language === 'ru' ? ';' : ',' });
}

/** Those of a build in the sidebar where nobody chooses otherwise: compared with the month before, ABC×XYZ of customers and products, three call lists. */
const TABS = {
  en: [
    'Customers',
    'RFM summary',
    'Movement',
    'What comes next',
    'Cohorts',
    'Matrix',
    'ABC×XYZ',
    'Products',
    'Call list – Champions',
    "Call list – Can't lose",
    'Call list – At risk',
    'Data problems',
  ],
  ru: [
    'Клиенты',
    'Сводка RFM',
    'Переходы',
    'Что дальше',
    'Когорты',
    'Матрица',
    'ABC×XYZ',
    'Товары',
    'Обзвон – Чемпионы',
    'Обзвон – Нельзя потерять',
    'Обзвон – В зоне риска',
    'Ошибки данных',
  ],
} as const;

describe('the demo', () => {
  it.each([
    ['en', 'en_US', 'America/New_York', 'orders', /^Rows 1,766 = used 1,765 \([\d,.]+\) \+ titles 1\.$/],
    [
      'ru',
      'ru_RU',
      'Europe/Moscow',
      'orders',
      /^Строк 1\u00a0766 = учтено 1\u00a0765 \([\d\u00a0,]+\) \+ заголовки 1\.$/,
    ],
    [
      'ru',
      'ru_RU',
      'Asia/Vladivostok',
      'raw',
      /^Строк 1\u00a0773 = учтено 1\u00a0765 \(.+\) \+ заголовки 1 \+ пусто 1 \+ итоги и примечания 1 \(.+\) \+ позже 1 \(.+\) \+ без клиента 1 \(.+\) \+ не прочитано 3( \(.+\))?\.$/,
    ],
  ] as const)('turns the %s sample into a report (%s, %s, %s)', async (language, locale, zone, sheet, counts) => {
    const orders = join(folder, `${language}-${sheet}.csv`);
    const out = join(folder, `${language}-${sheet}.xlsx`);
    writeFileSync(orders, csvOf(createSample(language)[sheet], language));
    const { code, lines, problems } = await demo(
      '--orders',
      orders,
      '--out',
      out,
      '--locale',
      locale,
      '--time-zone',
      zone,
    );
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    expect(lines).toContainEqual(expect.stringMatching(counts));
    const tabs =
      lines
        .find((line) => line.startsWith('tabs: '))
        ?.replace(/^tabs: /, '')
        .split(', ') ?? [];
    expect(tabs).toEqual(TABS[language]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([`${language}-${sheet}`, ...tabs]);
    expect(workbook.worksheets[1]?.actualRowCount).toBeGreaterThan(400);
    const formulas = workbook.worksheets.flatMap((tab) =>
      [...(tab.getColumn(2).values ?? [])].flatMap((value) => JSON.stringify(value ?? null)),
    );
    expect(formulas.filter((formula) => formula.includes('#gid='))).toEqual([]);
    const links = formulas.filter((formula) => formula.includes('HYPERLINK('));
    expect(links.length > 0).toBe(sheet === 'raw');
    for (const link of links) expect(link).toContain(`#'${language}-${sheet}'!`);
  });
});

describe('the demo refuses in one sentence', () => {
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const good = (): string => file('good.csv', 'Customer,Date,Amount\nA,2025-01-02,3\n');
  const states = (): string =>
    file('states.csv', 'Customer,Date,Amount,Status\nA,2025-01-02,3,paid\nB,2025-01-03,4,void\n');
  const out = (): string => join(folder, 'out.xlsx');

  it.each([
    ['nothing asked', () => [], /--orders.*Usage/],
    ['no file to write', () => ['--orders', good()], /--out.*Usage/],
    ['a row of titles that is none', () => ['--orders', good(), '--json', out(), '--titles', 'top'], /--titles.*"top"/],
    ['a pair that is none', () => ['--orders', good(), '--json', out(), '--columns', 'Email'], /--columns.*"Email"/],
    ['a rate that is none', () => ['--orders', good(), '--json', out(), '--rate', 'USD'], /--rate.*"USD"/],
    ['a day that is none', () => ['--orders', good(), '--json', out(), '--as-of', 'today'], /--as-of.*"today"/],
    [
      'a day that no month has',
      () => ['--orders', good(), '--json', out(), '--as-of', '2024-02-31'],
      /--as-of.*"2024-02-31"/,
    ],
    [
      'a row of titles below the table',
      () => ['--orders', good(), '--json', out(), '--titles', '99'],
      /99.*ends with row 2/,
    ],
    [
      'a row of titles below the table, in Russian',
      () => ['--orders', good(), '--json', out(), '--titles', '99', '--locale', 'ru_RU'],
      /99.*кончается строкой 2/,
    ],
    [
      'one column for two roles',
      () => ['--orders', good(), '--json', out(), '--columns', 'customer=Date, date=date'],
      /"date" can't be customer and date at once/,
    ],
    ['another word for yes', () => ['--orders', good(), '--json', out(), '--once-per-order', 'sure'], /yes or no/],
    ['another word for no', () => ['--orders', good(), '--json', out(), '--fill-down', 'never'], /yes or no/],
    [
      'a role nobody knows',
      () => ['--orders', good(), '--json', out(), '--columns', 'colour=Date'],
      new RegExp(`no role "colour"; the roles are ${ROLES.join(', ')}\\.`),
    ],
    ['a sheet that is not there', () => ['--orders', good(), '--json', out(), '--sheet', 'May'], /no sheet "May"/],
    [
      'a file that only looks like a workbook',
      () => ['--orders', file('a.xlsx', 'a,b'), '--json', out()],
      /broken, or no workbook/,
    ],
    ['an unknown option', () => ['--order', good()], /--order.*Usage/],
    ['a value too many', () => [good()], /Usage/],
    [
      'a word that no row has',
      () => ['--orders', states(), '--json', out(), '--count', 'payed,closed'],
      /No row has "payed": there are "paid", "void"\.$/,
    ],
    [
      'a word that no row has, in Russian',
      () => ['--orders', states(), '--json', out(), '--count', 'оплачен', '--locale', 'ru_RU'],
      /«оплачен» нет ни в одной строке: есть «paid», «void»\.$/,
    ],
    [
      'a word where no column says a state',
      () => ['--orders', good(), '--json', out(), '--count', 'x'],
      /^No row has "x"\.$/,
    ],
    ['another ending', () => ['--orders', good(), '--out', join(folder, 'a.csv')], /\.xlsx/],
    ['a strange locale', () => ['--orders', good(), '--out', out(), '--locale', 'russian'], /ru_RU/],
    ['a strange zone', () => ['--orders', good(), '--out', out(), '--time-zone', 'Mars'], /time zone "Mars"/],
    ['a missing file', () => ['--orders', join(folder, 'no.csv'), '--out', out()], /no such file/],
    ['a folder', () => ['--orders', folder, '--out', out()], /folder/],
    ['an empty file', () => ['--orders', file('empty.csv', ''), '--out', out()], /is empty/],
    [
      'a binary file',
      () => ['--orders', file('zip.csv', Uint8Array.of(80, 75, 3, 4)), '--out', out()],
      /neither a text file/,
    ],
    ['an endless quote', () => ['--orders', file('quote.csv', 'a,b\n"c,d'), '--out', out()], /quotation mark/],
    ['no place to write', () => ['--orders', good(), '--out', join(folder, 'no', 'a.xlsx')], /can't be written/],
  ])('%s', async (_, args, sentence) => {
    const { code, problems, lines } = await demo(...args());
    expect(code).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
    expect(problems[0]).not.toMatch(/\n|at .*:\d+:\d+/);
    expect(lines.filter((line) => line.startsWith('saved'))).toEqual([]);
  });
});

it('takes words that are said for every month, though some stand in no row', async () => {
  const orders = join(folder, 'words-of-month.csv');
  writeFileSync(orders, 'Customer,Date,Amount,Status\nA,2025-01-02,3,paid\nB,2025-01-03,5,void\n');
  const { code, lines } = await demo(
    '--orders',
    orders,
    '--json',
    join(folder, 'words.json'),
    '--count',
    'paid,closed won',
  );
  expect(code).toBe(0);
  expect(lines).toContain('Status: "Status". Counts: paid; not: void.');
});

it.each([
  ['a web page by another name', '<html><body><table><tr><td>Customer</td></tr></table></body></html>'],
  ['a web page behind a mark of UTF-8', '\ufeff<!DOCTYPE html>\n<table>'],
  ['a workbook as XML', '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'],
  ['a web page as it is mailed', 'MIME-Version: 1.0\nContent-Type: multipart/related\n'],
])('the demo says what it is: %s', async (_, content) => {
  const path = join(folder, 'page.xls');
  for (const written of [content, Buffer.from(`\ufeff${content}`, 'utf16le')]) {
    writeFileSync(path, written);
    const { code, problems } = await demo('--orders', path, '--json', join(folder, 'page.json'));
    expect(code).toBe(1);
    expect(problems).toEqual([expect.stringMatching(/is a web page.*\.xlsx or CSV\.$/)]);
  }
});

describe('answers that leave no row', () => {
  const orders = (): string => {
    const path = join(folder, 'left.csv');
    writeFileSync(path, 'Customer,Date,Amount,Currency\nA,2025-01-02,3.50,EUR\nB,2025-01-03,5.25,EUR\n');
    return path;
  };
  const json = (): string => join(folder, 'left.json');

  it.each([
    ['a currency that no row has', ['--currency', 'GBP'], /^With --currency no row is counted.*Answer otherwise\.$/],
    ['a column of no amounts', ['--columns', 'amount=Customer'], /^With --columns no row is counted/],
    ['a day before all orders', ['--as-of', '2020-01-01'], /^With --as-of no row is counted/],
    [
      'in Russian',
      ['--currency', 'GBP', '--locale', 'ru_RU'],
      /^С --currency не учтена ни одна строка.*Ответьте иначе\.$/,
    ],
  ])('are refused: %s', async (_, answer, sentence) => {
    const { code, lines, problems } = await demo('--orders', orders(), '--json', json(), ...answer);
    expect(code).toBe(1);
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(lines.join(' ')).not.toContain('the latest order');
  });

  it('and a log in which nothing counts is said to hold none', async () => {
    const path = join(folder, 'none.csv');
    writeFileSync(path, 'Customer,Date,Amount,Status\nA,2025-01-02,3,cancelled\nB,2025-01-03,5,cancelled\n');
    const { code, lines } = await demo('--orders', path, '--json', json(), '--yes');
    expect(code).toBe(0);
    expect(lines).toContainEqual(expect.stringMatching(/^No row is counted/));
  });
});

describe('the demo asks', () => {
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const mixed = (): string =>
    file('mixed.csv', 'Customer,Date,Amount,Currency\nA,2025-01-02,3,EUR\nB,2025-01-03,5,USD\nB,2025-01-04,6,USD\n');

  it('a question that changes numbers, and goes no further', async () => {
    const json = join(folder, 'mixed.json');
    const { code, problems } = await demo('--orders', mixed(), '--json', json);
    expect(code).toBe(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/different currencies.*--currency/);
    expect(read(json)).toMatchObject({
      revenue: null,
      customers: [],
      questions: [{ code: 'currency', proposed: 'USD' }],
    });
  });

  it('in one language, and sums nothing up', async () => {
    const asked = await demo('--orders', mixed(), '--json', join(folder, 'mixed.json'), '--locale', 'ru_RU');
    expect(asked.problems[0]).toMatch(
      / Ответьте: --currency CODE или --rate CODE=WORTH\. Предлагается: USD \(--yes это примет\)\.$/,
    );
    const { lines } = await demo('--orders', mixed(), '--json', join(folder, 'mixed.json'));
    expect(lines).toContain('Rows 4 = used 3 + titles 1.');
  });

  it.each([
    ['--yes', ['--yes'], 11, 1],
    ['--currency', ['--currency', 'eur'], 3, 2],
    ['--rate', ['--rate', 'EUR=2'], 17, 0],
  ])('until it is answered with %s', async (_, answer, revenue, currency) => {
    const json = join(folder, 'answered.json');
    const { code, problems } = await demo('--orders', mixed(), '--json', json, ...answer);
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    expect(read(json)).toMatchObject({ revenue, rows: { all: 4, titles: 1, currency } });
  });

  it('for a table of something else', async () => {
    const { code, problems } = await demo('--orders', file('x.csv', 'x,y\n1,2\n'), '--json', join(folder, 'x.json'));
    expect(code).toBe(2);
    expect(problems[0]).toMatch(/--titles/);
  });
});

describe('the demo', () => {
  it('lists every option', async () => {
    const { code, lines } = await demo('--help');
    expect(code).toBe(0);
    for (const option of [
      'orders',
      'out',
      'json',
      'sheet',
      'locale',
      'time-zone',
      'titles',
      'columns',
      'count',
      'dates',
      'decimal',
      'currency',
      'rate',
      'stand-in',
      'once-per-order',
      'fill-down',
      'as-of',
      'yes',
      'help',
    ]) {
      expect(lines.join('\n')).toContain(`--${option}`);
    }
  });

  it('asks whether merged cells hold for the rows below, and takes the answer', async () => {
    const orders = join(folder, 'merged.csv');
    writeFileSync(orders, 'Customer,Date,Amount\nA,2025-01-02,3\n,2025-01-09,4\nB,2025-01-05,5\n,2025-01-06,6\n');
    const json = join(folder, 'merged.json');
    const asked = await demo('--orders', orders, '--json', json);
    expect(asked.code).toBe(2);
    expect(asked.problems.join('\n')).toContain('Answer with --fill-down yes|no. Proposed: yes (--yes takes it).');
    for (const [answer, revenue] of [
      ['yes', 18],
      ['no', 8],
    ] as const) {
      const { code } = await demo('--orders', orders, '--json', json, '--fill-down', answer);
      expect(code).toBe(0);
      expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ revenue });
    }
  });

  it('reads the sheet of a workbook that holds orders, with real dates', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Readme').addRows([['About this file'], ['Exported yesterday']]);
    workbook.addWorksheet('Orders').addRows([
      ['Customer', 'Date', 'Amount'],
      ['A', new Date(Date.UTC(2025, 0, 31)), 12.5],
      ['B', new Date(Date.UTC(2025, 1, 1)), { formula: 'C2*2', result: 25 }],
    ]);
    const orders = join(folder, 'orders.xlsx');
    await workbook.xlsx.writeFile(orders);
    const json = join(folder, 'orders.json');
    const { code, problems } = await demo('--orders', orders, '--json', json, '--time-zone', 'Asia/Tokyo');
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      revenue: 37.5,
      customers: [
        { customer: 'A', last: '2025-01-31', frequency: 1, monetary: 12.5 },
        { customer: 'B', last: '2025-02-01', recency: 0, frequency: 1, monetary: 25 },
      ],
    });
  });

  it.each([
    ['en_US', 'A second table in the column E ("Segment", 2 rows) left aside.'],
    ['ru_RU', 'Вторая таблица рядом, столбец E («Segment»), не учтена: 2\u00a0строки.'],
  ])('says which table beside the orders it left aside: %s', async (locale, sentence) => {
    const orders = join(folder, 'beside.csv');
    const rows = ['Customer,Date,Amount,,Segment', 'A,2025-01-02,3,,New', 'B,2025-01-03,5,,Old', 'A,2025-01-04,6,,'];
    writeFileSync(orders, `${rows.join('\n')}\n`);
    const json = join(folder, 'beside.json');
    const { code, lines, problems } = await demo('--orders', orders, '--json', json, '--locale', locale);
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    expect(lines).toContain(sentence);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      revenue: 14,
      notes: [{ code: 'table-beside', rows: 2, amount: 0, sentence }],
    });
  });

  it('builds the tabs from the rows that count, wherever titles stand and whatever a status leaves out', async () => {
    const orders = join(folder, 'preamble.csv');
    writeFileSync(
      orders,
      'Sales report,,,\nEmail,Created at,Total,Status\na@x.org,2025-01-02,3,paid\nb@x.org,2025-01-03,5,cancelled\n',
    );
    const out = join(folder, 'preamble.xlsx');
    const { code, problems } = await demo('--orders', orders, '--out', out);
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name).slice(0, 2)).toEqual(['preamble', 'Customers']);
    expect(workbook.getWorksheet('Customers')?.actualRowCount).toBe(2);
    const said = workbook.getWorksheet('RFM summary')?.getColumn(1).values;
    expect(said).toContain('Rows 4 = used 1 (3) + titles 1 + above the titles 1 + by status 1 (5).');
    expect(said).toContain('1 row (5) not counted: cancelled 1.');
  });
});
