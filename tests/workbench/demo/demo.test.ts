/** The command line demo on the built add-on: what it prints, what it writes, and how it refuses. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../../../sample/days.ts';
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

describe('the demo', () => {
  it.each([
    ['en', 'en_US', 'America/New_York', 'orders', 'rows 2261 = used 2260 + blank 0 + header 1 + later 0 + bad 0'],
    ['ru', 'ru_RU', 'Europe/Moscow', 'orders', 'rows 2261 = used 2260 + blank 0 + header 1 + later 0 + bad 0'],
    ['ru', 'ru_RU', 'Asia/Vladivostok', 'raw', 'rows 2268 = used 2260 + blank 1 + header 1 + later 1 + bad 5'],
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
    expect(lines[0]).toBe(counts);
    const tabs = lines[1]?.replace(/^tabs: /, '').split(', ') ?? [];
    expect(tabs.length).toBeGreaterThanOrEqual(2);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([`${language}-${sheet}`, ...tabs]);
    expect(workbook.worksheets[1]?.actualRowCount).toBeGreaterThan(400);
  });
});

describe('the demo refuses in one sentence', () => {
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const good = (): string => file('good.csv', 'Customer,Date,Amount\nA,2025-01-02,3\n');
  const out = (): string => join(folder, 'out.xlsx');

  it.each([
    ['nothing asked', () => [], /--orders.*Usage/],
    ['no file to write', () => ['--orders', good()], /--out.*Usage/],
    ['an unknown option', () => ['--order', good()], /--order.*Usage/],
    ['a value too many', () => [good()], /Usage/],
    ['another ending', () => ['--orders', good(), '--out', join(folder, 'a.csv')], /\.xlsx/],
    ['a strange locale', () => ['--orders', good(), '--out', out(), '--locale', 'russian'], /ru_RU/],
    ['a strange zone', () => ['--orders', good(), '--out', out(), '--time-zone', 'Mars'], /time zone "Mars"/],
    ['a missing file', () => ['--orders', join(folder, 'no.csv'), '--out', out()], /no such file/],
    ['a folder', () => ['--orders', folder, '--out', out()], /folder/],
    ['an empty file', () => ['--orders', file('empty.csv', ''), '--out', out()], /is empty/],
    [
      'a binary file',
      () => ['--orders', file('zip.csv', Uint8Array.of(80, 75, 3, 4)), '--out', out()],
      /not a text file/,
    ],
    ['an endless quote', () => ['--orders', file('quote.csv', 'a,b\n"c,d'), '--out', out()], /quotation mark/],
    ['no place to write', () => ['--orders', good(), '--out', join(folder, 'no', 'a.xlsx')], /can't be written/],
    ['a table of something else', () => ['--orders', file('x.csv', 'x,y\n1,2\n'), '--out', out()], /./],
  ])('%s', async (_, args, sentence) => {
    const { code, problems, lines } = await demo(...args());
    expect(code).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
    expect(problems[0]).not.toMatch(/\n|at .*:\d+:\d+/);
    expect(lines.filter((line) => line.startsWith('saved'))).toEqual([]);
  });
});
