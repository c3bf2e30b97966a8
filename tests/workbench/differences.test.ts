/** The table of platform facts names tests: each of them must exist. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync('docs/differences.md', 'utf8');

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fact '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, fact = '', known = '', file = '', names = '']) => ({ fact, known, file: file.replaceAll('`', ''), names }));

/** Where each link of the page leads, by its label. */
const links = new Map(
  [...page.matchAll(/^\[([^\]]+)\]: (https:\S+)$/gm)].map(([, label, address]) => [label, address]),
);

/** Titles stand in double quotes; a quote inside one is escaped. */
function titles(names: string): string[] {
  return [...names.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, title = '']) => title.replaceAll('\\"', '"'));
}

describe('docs/differences.md', () => {
  test('lists the facts', () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  test.each(rows)('says of "$fact" how it is known', ({ known }) => {
    expect(known).toMatch(/^(\[(recorded|documented|reported)\]\[|guessed\b|our own rule$)/);
    for (const [, , label] of known.matchAll(/\[([^\]]+)\]\[([^\]]+)\]/g))
      expect(links.get(label), label).toBeDefined();
  });

  test('leads somewhere with each link, and has none too many', () => {
    const used = new Set([...page.matchAll(/\]\[([^\]]+)\]/g)].map(([, label]) => label));
    expect([...links.keys()].filter((label) => !used.has(label))).toEqual([]);
  });

  test.each(rows)('$fact', ({ file, names }) => {
    if (file === '–') {
      expect(names).toMatch(/^no test(, | here, )because /);
      return;
    }
    const source = readFileSync(`tests/workbench/${file}`, 'utf8');
    const found = titles(names);
    expect(found.length).toBeGreaterThan(0);
    for (const title of found) {
      expect(
        ["'", '`', '"'].some((quote) => source.includes(`${quote}${title}${quote}`)),
        title,
      ).toBe(true);
    }
  });
});
