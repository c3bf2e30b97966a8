/** What the script carries of the dictionaries: packed by the build, and the very same terms once they are unpacked. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDictionaries } from '../../../scripts/pack-dictionaries.mjs';
import type { Dictionary } from '../../../src/reading/words/dictionaries/dictionary.ts';
import { DICTIONARIES } from '../../../src/reading/words/dictionaries/index.ts';
import { knownTerms, listsToPack } from '../../../src/reading/words/known-terms.ts';
import { packTerms, unpackTerms } from '../../../src/reading/words/packed-terms.ts';
import { beginningOf, bookOf, type KnownTerm, type TermBook } from '../../../src/reading/words/term-book.ts';
import { termLists } from '../../../src/reading/words/term-lists.ts';

/** A dictionary without a term. */
const EMPTY: Dictionary = {
  titles: {},
  fillers: '',
  taxRemarks: '',
  deals: '',
  yes: '',
  no: '',
  counts: '',
  closed: '',
  open: '',
  cancelled: '',
  refunded: '',
  handedOver: '',
  sale: '',
  refund: '',
  noOrder: '',
  invoices: '',
  payments: '',
  orders: '',
  standIns: '',
  totals: '',
  totalsOf: '',
  noDate: '',
};

const wordOf = ({ language, list, text }: KnownTerm) => `${language} ${list} ${text}`;

/** All that a book tells; the order of one term's lists says nothing. */
function told({ languages, near, all, withDigits }: TermBook) {
  const beginnings = [...new Set(all().map(({ text }) => beginningOf(text)))].sort();
  return {
    languages,
    all: all().map(wordOf).sort(),
    near: beginnings.map((beginning) => [beginning, near(beginning).map(wordOf).sort()]),
    order: beginnings.map((beginning) => near(beginning).map(({ language, text }) => `${language} ${text}`)),
    withDigits: [...withDigits].sort(),
  };
}

describe('packed terms', () => {
  it('leave out what a term shares with the one before', () => {
    expect(packTerms([{ noDate: ['debit', 'date'], date: ['day', 'date'] }])).toEqual({
      signs: expect.stringMatching(/^!#/),
      names: ['noDate', 'date'],
      withDigits: [],
      languages: [{ terms: 'ZdateECyZdebit', pairs: '', lists: 'Z011Z0', listPairs: '' }],
    });
  });

  it('come back as they were, whatever they are', () => {
    const letters = fc.constantFrom(...'aabc1 *яж合計𠮷');
    const term = fc.array(letters, { minLength: 1, maxLength: 60 }).map((each) => each.join(''));
    const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 20 });
    const name = fc.constantFrom('email', 'date', 'closed', 'open');
    fc.assert(
      fc.property(fc.array(fc.dictionary(name, terms)), (languages) => {
        expect(told(unpackTerms(packTerms(languages)))).toEqual(told(bookOf(languages)));
      }),
    );
  });

  it('have one sign for each pair of letters that stands there often', () => {
    const [language] = packTerms([{ date: ['ana', 'bana', 'cana', 'dana', 'fana'] }]).languages;
    expect(language).toMatchObject({ terms: 'Z#Zb#Zc#Zd#Zf#', pairs: 'an!a' });
  });

  it('have no capitals, which say where a term begins, and no signs, which stand for letters', () => {
    expect(() => packTerms([{ date: ['Date'] }])).toThrow('"Date" holds a capital');
    expect(() => packTerms([{ date: ['date!'] }])).toThrow('"date!" holds a sign');
  });
});

describe('the terms that are looked up', () => {
  const [first, second] = termLists([
    { ...EMPTY, fillers: 'of, the', titles: { date: 'Date of the Order, order-date, DATE, the' } },
    { ...EMPTY, titles: { other: 'налог*,, Дата ё' }, totals: 'Total of, *, Итого' },
  ]);

  it('are folded, none twice, those of titles without the fillers of any language', () => {
    expect(first).toMatchObject({ date: ['date order', 'order date', 'date', 'the'], fillers: ['of', 'the'] });
    expect(second).toMatchObject({ other: ['налог*', 'дата е'], totals: ['total of', 'итого'] });
  });

  it('are those of the dictionaries', () => {
    expect(knownTerms().languages).toBe(DICTIONARIES.length);
    expect(listsToPack()[0]?.['standIns']).toEqual(expect.arrayContaining(['guest', 'n a', 'walk in']));
    expect(knownTerms().all().length).toBeGreaterThan(6000);
  });

  it('are the same in the script', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'salesbook-terms-'));
    const outfile = join(folder, 'terms.mjs');
    const entryPoints = ['src/reading/words/known-terms.ts'];
    const { metafile } = await build({
      entryPoints,
      outfile,
      bundle: true,
      format: 'esm',
      metafile: true,
      plugins: [packDictionaries],
    });
    const packed: typeof import('../../../src/reading/words/known-terms.ts') = await import(
      pathToFileURL(outfile).href
    );
    rmSync(folder, { recursive: true });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('/dictionaries/'))).toEqual([]);
    expect(told(packed.knownTerms())).toEqual(told(knownTerms()));
  });
});
