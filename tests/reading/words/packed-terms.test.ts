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
import { knownTerms } from '../../../src/reading/words/known-terms.ts';
import { packTerms, unpackTerms } from '../../../src/reading/words/packed-terms.ts';
import { type TermLists, termLists } from '../../../src/reading/words/term-lists.ts';

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

/** The order within a list says nothing. */
const sorted = (languages: readonly TermLists[]) =>
  languages.map((lists) => Object.fromEntries(Object.entries(lists).map(([name, terms]) => [name, [...terms].sort()])));

describe('packed terms', () => {
  it('leave out what a term shares with the one before', () => {
    expect(packTerms([{ noDate: ['debit', 'date'], date: ['day', 'date'] }])).toEqual({
      signs: expect.stringMatching(/^!#/),
      names: ['noDate', 'date'],
      languages: [{ terms: 'AdateECyBebit', pairs: '', lists: '0110', listPairs: '' }],
    });
  });

  it('come back as they were, whatever they are', () => {
    const letters = fc.constantFrom(...'aabc1 *яж合計𠮷');
    const term = fc.array(letters, { minLength: 1, maxLength: 60 }).map((each) => each.join(''));
    const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 20 });
    const name = fc.constantFrom('email', 'date', 'closed', 'open');
    fc.assert(
      fc.property(fc.array(fc.dictionary(name, terms)), (languages) => {
        expect(sorted(unpackTerms(packTerms(languages)))).toEqual(sorted(languages));
      }),
    );
  });

  it('have one sign for each pair of letters that stands there often', () => {
    const [language] = packTerms([{ date: ['ana', 'bana', 'cana', 'dana', 'fana'] }]).languages;
    expect(language).toMatchObject({ terms: 'A$b$c$d$f#', pairs: 'an!a#A' });
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
    expect(knownTerms()).toHaveLength(DICTIONARIES.length);
    expect(knownTerms()[0]?.['standIns']).toEqual(expect.arrayContaining(['guest', 'n a', 'walk in']));
    expect(knownTerms().flatMap((lists) => Object.values(lists).flat()).length).toBeGreaterThan(6000);
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
    expect(sorted(packed.knownTerms())).toEqual(sorted(knownTerms()));
  });
});
