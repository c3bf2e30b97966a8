/** What may be given to PAYOUT, COMMISSION, PRIZES and ALLOCATE, and the sentence for what may not. */
import { describe, expect, it } from 'vitest';
import { range, sentenceOf } from './support/script.ts';
import { english, russian } from './support/small-log.ts';

const BANDS = [
  [0, 0.05],
  [1000, 0.1],
];

const COLUMN = range([100, 100]);
const bandsFrom = (start: unknown) => [
  [0, 1],
  [start, 1.5],
];
/** Per cent typed as numbers. */
const PER_CENT = [
  [0, 0],
  [5500, 10],
  [9000, 12],
];

describe('cells and columns', () => {
  const plans = range([100, 100, '', 100, '', '']);
  const actuals = range([50, 120, 80, '', '', '']);

  it('a cell gives a value, columns give a column without a header', () => {
    expect(english.call('PAYOUT', 100, 50, 1000)).toBe(500);
    expect(english.call('PAYOUT', [[100]], [[50]], [[1000]])).toEqual([[500]]);
    expect(english.call('PAYOUT', [100], [50], [1000])).toEqual([[500]]);
    expect(english.call('COMMISSION', 2000, BANDS)).toBe(150);
    expect(english.call('COMMISSION', range([2000]), BANDS)).toEqual([[150]]);
  });

  it('a single cell beside columns holds for every row; blank rows stay blank', () => {
    expect(english.call('PAYOUT', plans, actuals, 1000)).toEqual(range([500, 1300, 0, 0, '', '']));
    expect(english.call('PAYOUT', 100, actuals, 1000)).toEqual(range([500, 1300, 800, '', '', '']));
    expect(english.call('PAYOUT', plans, actuals, range([10, 20, 30, 40, '', '']))).toEqual(
      range([5, 26, 0, 0, '', '']),
    );
    expect(english.call('COMMISSION', range([500, '', 0]), BANDS, '', 900)).toEqual(range([45, '', 0]));
    expect(english.call('COMMISSION', range([500, 500]), BANDS, '', range([0, 900]))).toEqual(range([25, 45]));
    expect(english.call('PRIZES', range([5, '', 9, '']), range([20, 10, '']))).toEqual(range([10, '', 20, '']));
    expect(english.call('ALLOCATE', 1, range([1, '', 1, ' ']))).toEqual(range([0.5, '', 0.5, '']));
  });

  it('a row of blank cells alone is blank', () => {
    expect(english.call('PAYOUT', '', '', '')).toBe('');
    expect(english.call('PAYOUT', [], [], [])).toEqual([['']]);
  });

  it.each(['', null, undefined])('a plan of %j gives no bonus', (plan) => {
    expect(english.call('PAYOUT', plan, 100, 5000)).toBe(0);
    expect(english.call('PAYOUT', plan, range([100, '']), 5000)).toEqual(range([0, '']));
  });

  it('prizes may stand in a row or in one cell', () => {
    expect(english.call('PRIZES', range([5, 9]), [[20, 10]])).toEqual(range([10, 20]));
    expect(english.call('PRIZES', range([5, 9]), 20)).toEqual(range([0, 20]));
    expect(english.call('PRIZES', 5, 20)).toBe(20);
  });

  it('fifty thousand blank rows below are no burden', () => {
    const blanks = range(Array.from({ length: 50_000 }, () => ''));
    const result = english.call('PAYOUT', [...plans, ...blanks], [...actuals, ...blanks], 1000);
    expect(result).toHaveLength(50_006);
    expect(result).toHaveProperty('[50005]', ['']);
  });
});

describe('an argument left out or empty takes its default', () => {
  it.each([undefined, null, '', ' ', [['']]])('%j', (empty) => {
    expect(english.call('PAYOUT', 100, 120, 1000, empty, empty, empty, empty)).toBe(1300);
    expect(english.call('COMMISSION', 2000, BANDS, empty, empty)).toBe(150);
    expect(english.call('PRIZES', range([5, 9]), range([20]), empty)).toEqual(range([0, 20]));
    expect(english.call('ALLOCATE', 8, range([1, 1, 1]), empty)).toEqual(range([2.67, 2.67, 2.66]));
  });

  it.each([
    ['whole', 1800],
    ['overage', 1300],
    ['step', 1500],
    ['curve', 1500],
  ])('the bands of %s are its own', (method, expected) => {
    expect(english.call('PAYOUT', 100, 120, 1000, '', method)).toBe(expected);
  });
});

describe('methods are understood in both languages, in any spreadsheet', () => {
  it.each([
    ['whole', 'whole'],
    [' WHOLE ', 'whole'],
    ['marginal', 'marginal'],
    ['ставка на каждую часть', 'marginal'],
    ['Ставка на  каждую часть', 'marginal'],
    ['на каждую часть', 'marginal'],
    ['на всю сумму', 'whole'],
    ['на всю сумму по достигнутой ставке', 'whole'],
    ['на перевыполнение', 'overage'],
    ['ступенчатая', 'step'],
    ['ступенчатая: доля бонуса за уровень', 'step'],
    ['по кривой', 'curve'],
    ['кривая', 'curve'],
  ])('%s is %s', (spelling, method) => {
    const args = [
      100,
      115,
      1000,
      [
        [0, 0.5],
        [1, 1.2],
        [1.3, 2],
      ],
    ];
    for (const script of [english, russian]) {
      expect(script.call('PAYOUT', ...args, spelling)).toBe(english.call('PAYOUT', ...args, method));
    }
  });
});

describe('numbers as text', () => {
  it('are read by the locale', () => {
    expect(russian.call('PAYOUT', '1 000', '1 200,00', '1 000,00 ₽')).toBe(1300);
    expect(english.call('COMMISSION', '$1,234', [['0', '5%']])).toBe(61.7);
    expect(russian.call('COMMISSION', '1,234', [['0', '1']])).toBe(1.23);
  });

  it('shares may be written in per cent', () => {
    expect(english.call('PAYOUT', 100, 69, 1000, '', '', '70%')).toBe(0);
    expect(english.call('PAYOUT', 100, 200, 1000, '', '', '70 %', '150%')).toBe(1500);
    expect(
      russian.call('PAYOUT', 100, 50, 1000, [
        ['0%', '12,5%'],
        ['100%', '1'],
      ]),
    ).toBe(62.5);
  });
});

describe('bands', () => {
  it('a share just below ten and a commission of all are computed', () => {
    expect(english.call('PAYOUT', 100, 120, 1000, bandsFrom(9.99), '', 9.99)).toBe(0);
    expect(english.call('PAYOUT', 100, 2000, 1000, '', '', '', 9.99)).toBe(9990);
    expect(english.call('COMMISSION', 8500, [[0, 1]])).toBe(8500);
  });

  it('a start in money and a rate of a bonus may be as large as they like', () => {
    expect(english.call('COMMISSION', 8500, BANDS)).toBe(800);
    expect(english.call('PAYOUT', 100, 100, 10, [[0, 20]], 'step')).toBe(200);
    expect(
      english.call(
        'PAYOUT',
        100,
        80,
        1,
        [
          [0, 0],
          [0.7, 7000],
          [1, 10000],
        ],
        'step',
      ),
    ).toBe(7000);
  });

  it('blank rows at their end do not count', () => {
    expect(english.call('COMMISSION', 2000, [...BANDS, ['', ''], ['', '']])).toBe(150);
  });
});

/** Function, arguments, the sentence in English, the sentence in Russian. */
const REFUSED: readonly (readonly [string, readonly unknown[], RegExp, RegExp])[] = [
  ['PAYOUT', [], /^actual is missing/, /^Факт \(actual\): не указано/],
  ['PAYOUT', [1, null, 1], /^actual is missing/, /\(actual\)/],
  ['PAYOUT', [1, 1], /^bonus is missing/, /\(bonus\)/],
  [
    'PAYOUT',
    [range([1, 'ten']), COLUMN, 1],
    /^plan, row 2: "ten" is not a number/,
    /\(plan\), строка 2: «ten» — не число/,
  ],
  ['PAYOUT', [COLUMN, range([1, '#N/A']), 1], /^actual, row 2: "#N\/A"/, /\(actual\), строка 2/],
  ['PAYOUT', [1, true, 1], /^actual: "true" is not a number/, /\(actual\): «true»/],
  ['PAYOUT', [1, 1, Number.NaN], /^bonus: "NaN"/, /\(bonus\)/],
  [
    'PAYOUT',
    [COLUMN, COLUMN, range([1, -5])],
    /^bonus, row 2: "-5" is below zero/,
    /\(bonus\), строка 2: «-5» меньше нуля/,
  ],
  ['PAYOUT', [COLUMN, range([1, 2, 3]), 1], /plan has 2 rows, actual has 3/, /plan.*2\u00a0строки.*actual.*3/],
  ['PAYOUT', [[[1, 2]], 1, 1], /^plan is 2 columns wide/, /plan.*2\u00a0столбца/],
  ['PAYOUT', [1, 1, 1, 5], /^bands is 1 column wide/, /bands.*1\u00a0столбец/],
  ['PAYOUT', [1, 1, 1, [[0, 1, 2]]], /^bands is 3 columns wide/, /bands.*3\u00a0столбца/],
  [
    'PAYOUT',
    [
      1,
      1,
      1,
      [
        [0, 1],
        [1, 'x'],
      ],
    ],
    /^bands, row 2: rate "x" is not a number/,
    /bands.*строка 2: ставка «x»/,
  ],
  ['PAYOUT', [1, 1, 1, [['', 1]]], /^bands, row 1: from ""/, /bands.*строка 1: граница «»/],
  [
    'PAYOUT',
    [
      1,
      1,
      1,
      [
        [0, 1],
        [0, 2],
      ],
    ],
    /^bands, row 2: from is not greater/,
    /bands.*строка 2: граница не больше/,
  ],
  ['PAYOUT', [1, 1, 1, [[0, -0.5]]], /^bands, row 1: rate -0\.5 is below zero/, /bands.*строка 1: ставка -0,5 меньше/],
  ['PAYOUT', [1, 1, 1, '', 'twice'], /^method "twice" is not known: give marginal, whole/, /method\): «twice»/],
  ['PAYOUT', [1, 1, 1, '', 5], /^method "5"/, /method.*«5»/],
  ['PAYOUT', [1, 1, 1, '', '', 'low'], /^floor: "low" is not a number/, /floor\): «low»/],
  ['PAYOUT', [1, 1, 1, '', '', '', -1], /^cap: "-1" is below zero/, /cap\): «-1»/],
  [
    'PAYOUT',
    [100, 120, 1000, bandsFrom(100)],
    /^bands, row 2: from "100" would be 10,000%, too much to be meant: type 100% or 1\.$/,
    /^Ставки \(bands\), строка 2: граница «100» — это 10\s000\s%, столько не бывает\. Укажите 100\s% или 1\.$/,
  ],
  [
    'PAYOUT',
    [100, 120, 1000, [[0, 0], ...bandsFrom(70).slice(1)], 'step'],
    /^bands, row 2: from "70" would be 7,000%.* type 70% or 0\.7\.$/,
    /строка 2: граница «70».* Укажите 70\s% или 0,7\.$/,
  ],
  ['PAYOUT', [1, 1, 1, bandsFrom(10)], /^bands, row 2: from "10" would be 1,000%/, /«10» — это 1\s000\s%/],
  ['PAYOUT', [1, 1, 1, bandsFrom('1000%')], /^bands, row 2: from "1000%" would be 1,000%/, /«1000%» — это 1\s000/],
  [
    'PAYOUT',
    [
      100,
      150,
      1000,
      [
        [0, 0],
        [0.7, 70],
        [1, 100],
        [1.2, 150],
      ],
      'step',
    ],
    /^bands, row 2: rate "70" would be 7,000%, too much to be meant: type 70% or 0\.7\.$/,
    /^Ставки \(bands\), строка 2: ставка «70» — это 7\s000\s%, .* Укажите 70\s% или 0,7\.$/,
  ],
  [
    'PAYOUT',
    [
      100,
      120,
      1000,
      [
        [0, 1],
        [1, 150],
      ],
    ],
    /^bands, row 2: rate "150" would be 15,000%.* type 150% or 1\.5\.$/,
    /строка 2: ставка «150».* Укажите 150\s% или 1,5\.$/,
  ],
  [
    'PAYOUT',
    [100, 120, 1000, '', '', 70],
    /^floor: "70" would be 7,000%, too much to be meant: type 70% or 0\.7\.$/,
    /^Порог \(floor\): «70» — это 7\s000\s%, столько не бывает\. Укажите 70\s% или 0,7\.$/,
  ],
  [
    'PAYOUT',
    [100, 400, 1000, '', '', '', 150],
    /^cap: "150" would be 15,000%, too much to be meant: type 150% or 1\.5\.$/,
    /^Потолок \(cap\): «150» — это 15\s000\s%, .* Укажите 150\s% или 1,5\.$/,
  ],
  [
    'COMMISSION',
    [8500, PER_CENT],
    /^bands, row 2: rate "10" would be 1,000%, too much to be meant: type 10% or 0\.1\.$/,
    /^Ставки \(bands\), строка 2: ставка «10» — это 1\s000\s%, столько не бывает\. Укажите 10\s% или 0,1\.$/,
  ],
  ['COMMISSION', [1, [[0, 1.5]]], /^bands, row 1: rate "1\.5" would be 150%.* type 1\.5% or 0\.015\.$/, /«1\.5»/],
  ['PAYOUT', [1, 1e12, 1e12], /^The amount is too large/, /^Сумма слишком велика/],
  ['PAYOUT', [1, range([1, 1e12]), 1e12], /^The amount in row 2 is too large/, /^Сумма в строке 2 слишком велика/],
  ['COMMISSION', [range(['', 1, 1e15]), BANDS], /^The amount in row 3 is too large/, /^Сумма в строке 3 слишком/],
  ['PAYOUT', ['$1', '1 €', 1], /USD in row 1, EUR in row 1/, /USD в строке 1, EUR/],
  ['COMMISSION', [undefined, BANDS], /^amount is missing/, /\(amount\)/],
  ['COMMISSION', [1], /^bands is missing/, /\(bands\): не указаны/],
  ['COMMISSION', [1, BANDS, 'step'], /^method "step" can't be used/, /method.*«step» не подходит/],
  ['COMMISSION', [1, BANDS, '', 'much'], /^accumulated: "much"/, /\(accumulated\): «much»/],
  ['COMMISSION', [COLUMN, BANDS, '', range([1])], /amount has 2 rows, accumulated has 1/, /accumulated.*1/],
  ['PRIZES', [undefined, 1], /^results is missing/, /\(results\)/],
  ['PRIZES', [1, undefined], /^prizes is missing/, /\(prizes\)/],
  ['PRIZES', [COLUMN, range([5, -1])], /^prizes, row 2: "-1" is below zero/, /\(prizes\), строка 2/],
  ['PRIZES', [range([5, 'Ann']), 1], /^results, row 2: "Ann"/, /\(results\), строка 2: «Ann»/],
  ['PRIZES', [COLUMN, 1, 'high'], /^goal: "high"/, /\(goal\): «high»/],
  ['ALLOCATE', ['', COLUMN], /^total is missing/, /\(total\)/],
  ['ALLOCATE', ['all', COLUMN], /^total: "all"/, /\(total\): «all»/],
  ['ALLOCATE', [1], /^weights is missing/, /\(weights\)/],
  ['ALLOCATE', [1, range(['', 1, -2])], /^weights, row 3: "-2" is below zero/, /\(weights\), строка 3: «-2»/],
  ['ALLOCATE', [1, range([0, 0])], /^weights are all zero/, /\(weights\): все равны нулю/],
  ['ALLOCATE', [1, range(['', ''])], /^weights are all zero/, /\(weights\): все равны нулю/],
  ['ALLOCATE', [1, COLUMN, 7], /^decimals "7"/, /\(decimals\): «7»/],
  ['ALLOCATE', [1, COLUMN, 1.5], /^decimals "1\.5"/, /\(decimals\)/],
  ['ALLOCATE', [1e15, COLUMN], /too large/, /слишком велика/],
];

describe.each(REFUSED)('%s of %j is refused', (name, args, inEnglish, inRussian) => {
  it('with one sentence in the spreadsheet’s language', () => {
    expect(sentenceOf(english, name, ...args)).toMatch(inEnglish);
    expect(sentenceOf(russian, name, ...args)).toMatch(inRussian);
    expect(sentenceOf(english, name, ...args)).not.toMatch(/[А-ЯЁа-яё]/);
    for (const script of [english, russian]) expect(sentenceOf(script, name, ...args)).toMatch(/^[^\n]+\.$/);
  });
});
