/**
 * A custom function is declared once. Whoever adds one writes its file, its place on the list, its texts in both languages and a
 * test; the stub and its help, the checks of its arguments and docs/functions.md come from that: six files at most.
 */
import { expect, it } from 'vitest';
import { CUSTOM_FUNCTIONS } from '../../src/cells/functions.ts';
import { sourcesIn, withoutCommentsAndPatterns } from './support/sources.ts';

/** Also words of the field, which titles and sentences use. */
const WORDS = ['RFM', 'ABC', 'XYZ', 'ABCXYZ'];

const LANGUAGES = ['en', 'ru'];

const sources = ['src', 'sidebar', 'scripts'].flatMap((room) => sourcesIn(room, '.ts', '.tsx', '.js', '.mjs', '.html'));
const code = sources.map(({ path, text }) => ({ path, text: withoutCommentsAndPatterns(text) }));

const names = CUSTOM_FUNCTIONS.map(({ name }) => name).filter((name) => !WORDS.includes(name));

it.each(names)('%s is named where it is declared, listed and described, nowhere else', (name) => {
  const naming = code.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text)).map(({ path }) => path);
  const elsewhere = naming.filter((path) => !path.startsWith('src/cells/functions/'));
  expect(elsewhere).toEqual(['src/cells/functions.ts', ...LANGUAGES.map((each) => `src/text/${each}/functions.ts`)]);
  expect(naming).toHaveLength(elsewhere.length + 1);
});
