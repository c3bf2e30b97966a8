/** What a cell says when a formula can't be computed: one line that names count, position and cause. */
import { describe, expect, it } from 'vitest';
import { callTable, loadScript, range, type Script, sentenceOf } from './support/script.ts';
import { spreadsheetServices } from './support/spreadsheet.ts';

const english = loadScript();
const russian = loadScript(spreadsheetServices('ru_RU', 'Europe/Moscow').services);
const both: readonly (readonly [string, Script])[] = [
  ['English', english],
  ['Russian', russian],
];

const customers = range(['Acme', 'Beta']);
const dates = range(['2025-12-30', '2025-12-31']);
const amounts = range([1, 2]);

function withBadRows(count: number): unknown[][][] {
  const good = Array.from({ length: 16 }, () => 'Acme');
  const bad = Array.from({ length: count }, () => 'Beta');
  return [
    range([...good, ...bad]),
    range([...good.map(() => '2025-12-31'), ...bad.map(() => '31.02.2025')]),
    range([...good, ...bad].map(() => 1)),
  ];
}

describe('rows that can’t be read', () => {
  it('are counted, and the first few are named with position and cause', () => {
    expect(sentenceOf(english, 'RFM', ...withBadRows(1))).toMatch(/^1 row can't be read: row 17, date "31\.02\.2025"/);
    expect(sentenceOf(english, 'RFM', ...withBadRows(3))).toMatch(
      /^3 rows can't be read: row 17, date "31\.02\.2025"; row 18, date "31\.02\.2025"; row 19, date "31\.02\.2025"/,
    );
    expect(sentenceOf(russian, 'RFM', ...withBadRows(3))).toMatch(
      /3\u00a0строки: строка 17, дата «31\.02\.2025»; строка 18/,
    );
    expect(sentenceOf(russian, 'RFM', ...withBadRows(5))).toMatch(/5\u00a0строк: строка 17/);
  });

  it('however many there are, the sentence stays short', () => {
    const sentence = sentenceOf(english, 'RFM', ...withBadRows(2000));
    expect(sentence).toMatch(/^2,000 rows can't be read: row 17, /);
    expect(sentence).toContain('…');
    expect(sentence.length).toBeLessThan(400);
  });

  it.each([
    ['an empty customer', ['', '2025-12-31', 1], /row 2, customer is empty/],
    ['an empty date', ['Acme', '', 1], /row 2, date is empty/],
    ['an error', ['Acme', '#N/A', 1], /row 2, date is an error/],
    ['an amount in words', ['Acme', '2025-12-31', 'ten'], /row 2, amount "ten"/],
  ] as const)('%s', (_name, row, expected) => {
    const columns = row.map((cell, index) => range([['Acme', '2025-12-31', 1][index], cell]));
    expect(sentenceOf(english, 'RFM', ...columns)).toMatch(expected);
  });
});

const CASES: readonly (readonly [string, readonly unknown[], RegExp, RegExp])[] = [
  ['no column', [undefined, dates, amounts], /^customers/, /customers/],
  ['a wide range', [[['Acme', 'Beta']], dates, amounts], /^customers is 2 columns wide/, /customers.*2\u00a0столбца/],
  [
    'unequal heights',
    [customers, [['2025-12-31']], amounts],
    /customers has 2 rows, dates has 1/,
    /customers.*2\u00a0строки.*dates.*1/,
  ],
  [
    'two currencies',
    [customers, dates, range(['$1', '1 €'])],
    /USD in row 1, EUR in row 2/,
    /USD в строке 1, EUR в строке 2/,
  ],
  ['a bad day', [customers, dates, amounts, 'soon'], /^as_of "soon" is not a date/, /as_of.*«soon» — не дата/],
  ['eleven scores', [customers, dates, amounts, '', 11], /^scores "11"/, /scores.*«11»/],
  ['half a score', [customers, dates, amounts, '', 2.5], /^scores "2\.5"/, /scores.*«2[.,]5»/],
  [
    'cuts of two rows',
    [customers, dates, amounts, '', '', [[1], [2]]],
    /^cuts has 2 rows and 1 column/,
    /cuts.*2\u00a0строки и 1\u00a0столбец/,
  ],
  [
    'cuts in words',
    [customers, dates, amounts, '', '', [[1], ['many'], [3]]],
    /^cuts: frequency.*"many"/,
    /cuts.*частота.*«many»/,
  ],
  [
    'cuts downwards',
    [
      customers,
      dates,
      amounts,
      '',
      '',
      [
        [2, 1],
        [1, 2],
        [1, 2],
      ],
    ],
    /^cuts: recency/,
    /cuts.*давность/,
  ],
  ['short order ids', [customers, dates, amounts, '', '', '', [['A']]], /order_ids has 1/, /order_ids.*1/],
  [
    'line breaks in a cell',
    [customers, range(['2025-12-31', 'to\nbe\r\nsaid\u2028soon']), amounts],
    /"to be said soon"/,
    /«to be said soon»/,
  ],
  ['line breaks in the day', [customers, dates, amounts, 'so\non'], /"so on"/, /«so on»/],
  ['line breaks in cuts', [customers, dates, amounts, '', '', [[1], ['ma\nny'], [3]]], /"ma ny"/, /«ma ny»/],
  ['a novel in a cell', [customers, range(['2025-12-31', 'x'.repeat(5000)]), amounts], /"x+…"/, /«x+…»/],
];

describe.each(CASES)('%s', (_name, args, inEnglish, inRussian) => {
  it('is said in English and in Russian, in one line', () => {
    expect(sentenceOf(english, 'RFM', ...args)).toMatch(inEnglish);
    expect(sentenceOf(russian, 'RFM', ...args)).toMatch(inRussian);
    for (const [, script] of both) {
      const sentence = sentenceOf(script, 'RFM', ...args);
      expect(sentence).toMatch(/^[^\n\r\u2028\u2029]+\.$/);
      expect(sentence.length).toBeLessThan(400);
    }
    expect(sentenceOf(russian, 'RFM', ...args)).toMatch(/[А-ЯЁа-яё]{3}/);
    expect(sentenceOf(english, 'RFM', ...args)).not.toMatch(/[А-ЯЁа-яё]/);
  });

  it('is said by the summary alike', () => {
    expect(sentenceOf(english, 'RFM_SUMMARY', ...args)).toBe(sentenceOf(english, 'RFM', ...args));
  });
});

it('a movement back in time is refused with both days', () => {
  const args = [customers, dates, amounts, '2025-12-31', '2025-11-30'];
  expect(sentenceOf(english, 'RFM_MOVEMENT', ...args)).toMatch(/Dec\u00a031,\u00a02025.*Nov\u00a030,\u00a02025/);
  expect(sentenceOf(russian, 'RFM_MOVEMENT', ...args)).toMatch(/31\.12\.2025.*30\.11\.2025/);
});

it('a few currencies in rows without a sign are no mixture', () => {
  expect(callTable(english, 'RFM', customers, dates, range(['$1', 2]))).toHaveLength(3);
});
