/** A text that the product hands to a cell stays that text, whatever Sheets makes of typed text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../src/core/time/day.ts';
import { createZone, UTC, type Zone } from '../../src/core/time/zone.ts';
import type { TabValue } from '../../src/reports/tab-spec.ts';
import { asTyped } from '../../src/sheets/as-typed.ts';
import { cellContent } from '../../src/sheets/cell-content.ts';
import { freeName } from '../../src/sheets/owned-tabs.ts';
import { readTypedText } from '../../workbench/services/typed-text.ts';

const LOCALES = ['en_US', 'en_GB', 'ru_RU', 'de_DE', 'fr_FR', 'ja_JP', 'pt_BR'];

function typed(text: string, locale: string): unknown {
  return readTypedText(asTyped(text), locale, 2026).input;
}

describe('a text', () => {
  it.each([
    '=IMPORTDATA("https://example.com")',
    '=1+1',
    '+79161234567',
    '-5 %',
    '@SUM(A1)',
    "'quoted",
    '007',
    '1/2',
    '1,5',
    '31.12.2025',
    '10 %',
    '$5',
    '12:30',
    'TRUE',
    'false',
    'Истина',
    'Jan 2026',
    'May 5',
    '5 мая',
    '(150)',
    '1e3',
    ' x',
    'Ann',
    'ООО «Ромашка»',
  ])('%j stays a text in every locale', (text) => {
    for (const locale of LOCALES) expect(typed(text, locale), locale).toEqual({ kind: 'text', value: text });
  });

  it('stays a text, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.stringMatching(/^[-+=@'(]?[\d.,/: %$€₽a-zа-я-]{1,12}$/),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (value, locale) => {
        expect(typed(value, locale)).toEqual({ kind: 'text', value });
      }),
    );
  });

  it('that is empty leaves the cell empty', () => {
    expect(asTyped('')).toBe('');
  });
});

describe('what a cell of a tab holds', () => {
  const contentOf = (value: TabValue | undefined, zone: Zone) => cellContent(value, zone, () => "'Log'!");

  it('is a day as the instant at which it begins in the file', () => {
    expect(contentOf({ day: asDay(20_454) }, UTC)).toEqual(new Date(Date.UTC(2026, 0, 1)));
    const moscow = createZone(() => 3 * 3_600_000);
    expect(contentOf({ day: asDay(20_454) }, moscow)).toEqual(new Date(Date.UTC(2025, 11, 31, 21)));
  });

  it('is a formula of ours with the names of its sheets', () => {
    expect(contentOf({ native: ['SUM(', { sheetId: 7 }, 'A:A;', { tab: 'team' }, 'B2)'] }, UTC)).toBe(
      "=SUM('Log'!A:A;'Log'!B2)",
    );
  });

  it('is the formula of the user, or our own link, but never a text', () => {
    expect(contentOf({ formula: '=A1' }, UTC)).toBe('=A1');
    expect(contentOf('=A1', UTC)).toBe("'=A1");
    expect(contentOf({ sheetId: 7, cell: 'B2' }, UTC)).toBe('=HYPERLINK("#gid=7&range=B2";"B2")');
    expect([contentOf(undefined, UTC), contentOf(0, UTC), contentOf(false, UTC)]).toEqual(['', 0, false]);
  });
});

describe('the name of a new tab', () => {
  it('is free in any case', () => {
    expect(freeName('Customers', new Set())).toBe('Customers');
    expect(freeName('Customers', new Set(['customers', 'customers (2)']))).toBe('Customers (3)');
  });
});
