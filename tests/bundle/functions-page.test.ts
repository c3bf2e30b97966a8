/**
 * docs/functions.md is what the declarations, their help and the built script say: `-u` writes it anew, and whoever changes it
 * reads the difference.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CustomFunction } from '../../src/cells/custom-function.ts';
import { CUSTOM_FUNCTIONS } from '../../src/cells/functions.ts';
import { helpOf } from '../../src/stubs.ts';
import * as texts from '../../src/text/en/functions.ts';
import { argumentsIn } from './support/examples.ts';
import { loadScript } from './support/script.ts';

const script = loadScript();

const INTRO = `# Functions

*Written from the declarations and from what the built script computes (\`npx vitest run tests/bundle/functions-page.test.ts -u\`).*

Arguments in brackets may be left out. Columns are ranges of one column and equal height, or arrays. \`{1, 2; 3, 4}\` are two rows of
cells; between arguments commas or semicolons stand, as your spreadsheet's locale has it. Texts of options are understood in English
and Russian, headers and segments follow the locale of the spreadsheet. The same help is shown in the cell while you type.

A function sees the columns that it is given and no others, so it can't tell whether each line of an order repeats the order's total:
with \`order_ids\` the amounts of an order's lines are added up. Where an export repeats the total, give it once an order and leave the
other lines' amounts blank, or let the sidebar read the log, which sees it by the products and asks. A day given as text is read in the
order that the dates beside it show: \`05/12/2023\` beside \`20/10/2023\` is the fifth of December, whatever the locale.
`;

function shown(cell: unknown): string {
  if (!(cell instanceof Date)) return String(cell).replace(/\|/g, '\\|');
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${cell.getFullYear()}-${pad(cell.getMonth() + 1)}-${pad(cell.getDate())}`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Tables with their header, columns as a list, one value as it is. */
function resultOf({ name, example }: CustomFunction): string {
  const result = script.call(name, ...argumentsIn(example.slice(name.length + 1, -1)));
  if (!Array.isArray(result)) return `gives ${shown(result)}`;
  const rows = result.map((cells: unknown) => (Array.isArray(cells) ? cells : [cells]).map(shown));
  const [head = [], ...below] = rows;
  return head.length === 1 ? `gives a column: ${rows.flat().join(', ')}` : `gives\n\n${table(head, below)}`;
}

function sectionOf(declared: CustomFunction): string {
  const { name, parameters, example } = declared;
  const { gives, returns } = texts.functions[name];
  const listed = parameters.map(({ id, kind }) => (kind.optional ? `[${id}]` : id)).join(', ');
  const help = parameters.map((each) => [`\`${each.id}\``, `\`${each.example}\``, helpOf(texts, name, each.id)]);
  return [
    `## ${name}`,
    `\`${name}(${listed})\``,
    `${gives} Returns: ${returns.charAt(0).toLowerCase()}${returns.slice(1)}`,
    table(['argument', 'for example', 'what it is'], help),
    `\`\`\`\n${example}\n\`\`\``,
    resultOf(declared),
  ].join('\n\n');
}

const PAGE = `${[INTRO.trim(), ...CUSTOM_FUNCTIONS.map(sectionOf)].join('\n\n')}\n`;

it('the page says what is declared, and what the built script gives for the examples', async () => {
  await expect(PAGE).toMatchFileSnapshot('../../docs/functions.md');
});

describe.each(CUSTOM_FUNCTIONS)('$name', ({ name, example, parameters }) => {
  it('has an example that calls it', () => {
    expect(example).toMatch(new RegExp(`^${name}\\(.+\\)$`));
  });

  it('has no argument twice', () => {
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
  });
});

it('no text speaks of a function or an argument that is not there', () => {
  expect(Object.keys(texts.functions)).toEqual(CUSTOM_FUNCTIONS.map(({ name }) => name));
  const used = new Set(CUSTOM_FUNCTIONS.flatMap(({ parameters }) => parameters.map(({ id }) => id)));
  expect(Object.keys(texts.parameters).sort()).toEqual([...used].sort());
  for (const { name, parameters } of CUSTOM_FUNCTIONS) {
    const text: { readonly gives: string; readonly help?: object } = texts.functions[name];
    const own = Object.keys(text.help ?? {});
    expect(parameters.map(({ id }) => String(id))).toEqual(expect.arrayContaining(own));
  }
});

it.each(['README.md', 'docs/ru.md'])('%s names only functions that there are', (path) => {
  const names = CUSTOM_FUNCTIONS.map(({ name }) => String(name));
  const called = Array.from(readFileSync(path, 'utf8').matchAll(/`=?([A-Z][A-Z_]+)[(`]/g), ([, name]) => name);
  expect(called.length).toBeGreaterThan(3);
  expect(names).toEqual(expect.arrayContaining(called));
});
