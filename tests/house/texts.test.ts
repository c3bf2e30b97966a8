/** Words for people: the same ones in every language, none left untranslated, none outside `src/text`. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './support/languages.ts';
import { literalsIn } from './support/literals.ts';
import { sourcesIn, withoutCommentsAndPatterns } from './support/sources.ts';

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Everything that is no object or array, with the way to it. */
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

function shapeOf(texts: unknown): string[] {
  return leavesOf(texts).map(({ path, value }) => `${path}: ${typeof value}`);
}

/** How numbers and nouns are written is each language's own affair, and no sentence: none of this is looked at. */
const MEANS = ['format', 'index', 'sidebar-page', 'motivation-page', 'head-tools-page'];

/** English sentences call an argument as the formula does. */
const OWN = ['argumentNames'];

/** Every file of a language, whichever of the server and the pages carries it; not the constants between its files. */
async function textsOf(language: string): Promise<Readonly<Record<string, unknown>>> {
  const files = sourcesIn(`src/text/${language}`, '.ts')
    .map(({ path }) => basename(path, '.ts'))
    .filter((name) => !MEANS.includes(name));
  const loaded: readonly object[] = await Promise.all(
    files.map((file) => import(`../../src/text/${language}/${file}.ts`)),
  );
  const words = (module: object) =>
    Object.entries(module).filter(([name]) => name !== name.toUpperCase() && !OWN.includes(name));
  return Object.fromEntries(loaded.map((module, index) => [files[index], Object.fromEntries(words(module))]));
}

const en = await textsOf('en');
const ru = await textsOf('ru');
const others = LANGUAGES.filter((language) => language !== 'en');

/** The same in every language; the codes of languages are for the program alone. */
const LETTERS_OF_THE_FIELD = [
  ...LANGUAGES,
  'R',
  'F',
  'M',
  'RFM',
  'ABC',
  'XYZ',
  'ABC×XYZ',
  'Salesbook',
  'r',
  'a',
  'b',
  'p',
  'q',
  'gamma',
  'PDF',
];
const CYRILLIC = /[А-Яа-яЁё]/;

const importsLeftOut = (text: string) => text.replace(/^(import|export) .* from .*$/gm, '');

it('every language that has a folder is on the list', () => {
  const folders = readdirSync('src/text', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(LANGUAGES);
  expect(others.length).toBeGreaterThan(0);
});

it.each(LANGUAGES)('in %s no text is empty', async (language) => {
  const empty = leavesOf(await textsOf(language)).filter(
    ({ value }) => typeof value === 'string' && value.trim() === '',
  );
  expect(empty).toEqual([]);
});

describe.each(others)('English and %s', (language) => {
  it('have the same texts', async () => {
    expect(shapeOf(await textsOf(language)).sort()).toEqual(shapeOf(en).sort());
    expect(shapeOf(en).length).toBeGreaterThan(50);
  });

  it('have them in the same order', async () => {
    expect(shapeOf(await textsOf(language))).toEqual(shapeOf(en));
  });

  it('share no sentence: it would be one that was left untranslated', async () => {
    const english = new Map(leavesOf(en).map(({ path, value }) => [path, value]));
    const shared = leavesOf(await textsOf(language)).filter(
      ({ path, value }) => typeof value === 'string' && value.split(' ').length > 2 && value === english.get(path),
    );
    expect(shared).toEqual([]);
  });
});

describe('Russian texts', () => {
  it('are written in Cyrillic', () => {
    const latin = leavesOf(ru).filter(
      ({ value }) => typeof value === 'string' && !CYRILLIC.test(value) && !LETTERS_OF_THE_FIELD.includes(value),
    );
    expect(latin).toEqual([]);
  });

  it('hold no sentence in Latin letters', () => {
    const sentences = sourcesIn('src/text/ru', '.ts').flatMap(({ path, text }) =>
      literalsIn(importsLeftOut(withoutCommentsAndPatterns(text))).flatMap((literal) => {
        const words = literal.match(/\b[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,})+\b/);
        return words === null ? [] : [`${path}: ${words[0]}`];
      }),
    );
    expect(sentences).toEqual([]);
  });

  it('would be caught if they did, also inside of an insertion', () => {
    const source = [
      "const a = 'Open Salesbook';",
      'const b = `Try $',
      '{list(({ of }) => `one $',
      '{of} row`)} again`;',
    ];
    expect(literalsIn(source.join(''))).toEqual(['Open Salesbook', 'one … row', 'Try … again']);
  });
});

it('English texts hold no Cyrillic', () => {
  expect(
    sourcesIn('src/text/en', '.ts')
      .filter(({ text }) => CYRILLIC.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

describe('outside the texts', () => {
  /** They read what people wrote in Russian, or measure it. */
  const READERS =
    /^src\/(sheets\/text-width|text\/|core\/writing\/(currencies|zone-names|calendar-words\/)|reading\/|tables\/)/;

  it('no source says anything in Russian', () => {
    const talkative = [...sourcesIn('src', '.ts', '.js'), ...sourcesIn('sidebar', '.ts', '.tsx', '.html')]
      .filter(({ path, text }) => !READERS.test(path) && CYRILLIC.test(withoutCommentsAndPatterns(text)))
      .map(({ path }) => path);
    expect(talkative).toEqual([]);
  });

  it('no source asks for a language by name', () => {
    const names = new RegExp(`['"](${others.join('|')})['"]`);
    const asking = [...sourcesIn('src', '.ts'), ...sourcesIn('sidebar', '.ts', '.tsx')]
      .filter(({ path, text }) => !path.startsWith('src/text/') && names.test(text))
      .map(({ path }) => path);
    expect(asking).toEqual([]);
    expect(names.test("language === 'ru'")).toBe(true);
  });

  it('the sidebar’s markup holds no words of its own', () => {
    const words = sourcesIn('sidebar', '.tsx').flatMap(({ path, text }) =>
      Array.from(text.matchAll(/>\s*([A-Za-z][^<>{}()=;]*)<\//g), ([, word = '']) => `${path}: ${word.trim()}`),
    );
    expect(words).toEqual([]);
  });

  it('nor do its labels, titles and placeholders', () => {
    const words = sourcesIn('sidebar', '.tsx').flatMap(({ path, text }) =>
      Array.from(text.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]+)"/g), ([, word]) => `${path}: ${word}`),
    );
    expect(words).toEqual([]);
  });
});
