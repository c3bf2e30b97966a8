/** The examples of docs/payouts.md, computed by the built script. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadScript, range } from './support/script.ts';

const EXAMPLE = /^([A-Z]+)\((.*)\) +→ (.+)$/gm;
const script = loadScript();

/** `{0, 1; 1, 1.5}` as rows of cells. */
function argumentsIn(text: string): unknown {
  return JSON.parse(`[${text.replace(/\{([^}]*)\}/g, (_, rows: string) => `[[${rows.replace(/;/g, '],[')}]]`)}]`);
}

const examples = Array.from(
  readFileSync('docs/payouts.md', 'utf8').matchAll(EXAMPLE),
  ([, name = '', args = '', result = '']) => [`${name}(${args})`, name, args, result.split(', ').map(Number)] as const,
);

it('there are examples of each function', () => {
  expect(new Set(examples.map(([, name]) => name))).toEqual(new Set(['PAYOUT', 'COMMISSION', 'PRIZES', 'ALLOCATE']));
  expect(examples.length).toBeGreaterThan(20);
});

it.each(examples)('%s', (_text, name, text, expected) => {
  const args = argumentsIn(text);
  if (!Array.isArray(args)) throw new Error('not a list');
  expect(script.call(name, ...args)).toEqual(expected.length === 1 ? expected[0] : range(expected));
});
