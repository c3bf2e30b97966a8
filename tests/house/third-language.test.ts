/**
 * A third language is a folder and a line, as docs/how-to/add-a-language.md says: one is added to a copy of the sources,
 * which is compiled and built. What is missing in it does not compile.
 */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadScript, range, sentenceOf, tableOf } from '../bundle/support/script.ts';
import { spreadsheetServices } from '../bundle/support/spreadsheet.ts';
import { copySources, type SourcesCopy } from './support/sources-copy.ts';

const FOLDER = 'src/text/xx';
const LIST = 'src/text/languages.ts';
const LAST_LINE = "export * as ru from './ru/index.ts';\n";

let copy: SourcesCopy;

beforeAll(() => {
  copy = copySources();
  cpSync('src/text/en', join(copy.folder, FOLDER), { recursive: true });
  copy.replace(LIST, LAST_LINE, `${LAST_LINE}export * as xx from './xx/index.ts';\n`);
  copy.replace(`${FOLDER}/tabs.ts`, "columns: {\n    customer: 'Customer',", "columns: {\n    customer: 'Xustomer',");
  copy.replace(`${FOLDER}/segments.ts`, "lost: 'Lost'", "lost: 'Xost'");
  copy.replace(`${FOLDER}/menu.ts`, "'Segment customers'", "'Xegment customers'");
  copy.replace(`${FOLDER}/sidebar.ts`, "segmentHeading: 'Segment customers'", "segmentHeading: 'Xegment customers'");
  copy.replace(
    `${FOLDER}/format.ts`,
    "groupDigits(value, decimals, ',', '.')",
    "groupDigits(value, decimals, '’', '.')",
  );
});

afterAll(() => copy.remove());

/** The page that the menu opens for a person of this locale. */
function pageFor(userLocale: string, code: string): string {
  let opened = '';
  const output = { setTitle: () => output };
  const createHtmlOutputFromFile = (name: string) => {
    opened = name;
    return output;
  };
  const services = {
    Session: { getActiveUserLocale: () => userLocale },
    HtmlService: { createHtmlOutputFromFile },
    SpreadsheetApp: { getUi: () => ({ showSidebar: () => undefined }) },
  };
  loadScript(services, code).call('showSidebar');
  return opened;
}

it('a folder and one line compile', () => {
  const elsewhere = copy.changed().filter((path) => !path.startsWith(`${FOLDER}/`));
  expect(elsewhere).toEqual([LIST]);
  const lines = (path: string) => readFileSync(path, 'utf8').split('\n');
  expect(lines(join(copy.folder, LIST)).length - lines(LIST).length).toBe(1);
  expect(copy.compile()).toBe('');
});

it.each([
  ['a sentence for an error', 'errors.ts', /^ {2}'run\.busy': .*\n/m],
  ['a word of a tab', 'tabs.ts', /^ {4}note: 'These rows .*\n/m],
  ['a word that only a page says', 'sidebar.ts', /^ {2}segmentHeading: .*\n/m],
  ['a word that only the other page says', 'pay-page.ts', /^ {4}otherColumns: .*\n/m],
  ['how days are written in cells', 'format.ts', /^ {2}cells: .*\n/m],
  ['the help of an argument', 'functions.ts', /^ {2}weights: .*\n/m],
  ['what the pages say', 'index.ts', /^ {2}readonly motivation: .*\n/m],
])('without %s it does not compile', (_what, file, lost) => {
  const path = `${FOLDER}/${file}`;
  const [words = ''] = lost.exec(readFileSync(join(copy.folder, path), 'utf8')) ?? [];
  const takeBack = copy.replace(path, words, '');
  const said = copy.compile();
  takeBack();
  expect(said).toMatch(/^src\/text\/(xx\/\S+|language\.ts)\(\d+,\d+\): error/);
});

it('is spoken by custom functions, the menu and both pages', () => {
  copy.build();
  const inDist = (name: string) => readFileSync(join(copy.folder, 'dist', name), 'utf8');
  const { services } = spreadsheetServices('xx_XX', 'Etc/GMT');
  const script = loadScript(services, inDist('Code.js'));
  const log = [range(['Acme']), range(['2025-12-31']), range([100])];
  expect(tableOf(script.call('RFM', ...log))[0]?.[0]).toBe('Xustomer');
  expect(sentenceOf(script, 'RFM', range(Array(1234).fill('Acme')), range(['2025-12-31']), range([100]))).toContain(
    '1’234 rows',
  );

  const greets = (page: string) => inDist(page).includes('Xegment customers');
  expect(['sidebar-xx.html', 'motivation-xx.html', 'sidebar-en.html'].map(greets)).toEqual([true, true, false]);
  expect(pageFor('xx', inDist('Code.js'))).toBe('sidebar-xx');
  expect(pageFor('yy', inDist('Code.js'))).toBe('sidebar-en');
});
