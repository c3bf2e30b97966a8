/** The examples of docs/payouts.md, computed by the built script. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { argumentsIn } from './support/examples.ts';
import { loadScript, range } from './support/script.ts';

const EXAMPLE = /^([A-Z]+)\((.*)\) +→ (.+)$/gm;
const script = loadScript();

const examples = Array.from(
  readFileSync('docs/payouts.md', 'utf8').matchAll(EXAMPLE),
  ([, name = '', args = '', result = '']) => [`${name}(${args})`, name, args, result.split(', ').map(Number)] as const,
);

it('there are examples of each function', () => {
  expect(new Set(examples.map(([, name]) => name))).toEqual(new Set(['PAYOUT', 'COMMISSION', 'PRIZES', 'ALLOCATE']));
  expect(examples.length).toBeGreaterThan(20);
});

it.each(examples)('%s', (_text, name, text, expected) => {
  expect(script.call(name, ...argumentsIn(text))).toEqual(expected.length === 1 ? expected[0] : range(expected));
});
