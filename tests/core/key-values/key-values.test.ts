/**
 * Key values by hand: a school of beach volleyball, whose camps abroad are asked about. The numbers are made up; what comes out as key
 * is what such a school found: coaches, level of groups, practice.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutProduct, judgeValue, judgeValues, valuesIn } from '../../../src/core/key-values/judge-values.ts';
import { DEFAULT_KEY_VALUE_RULE, keyValues } from '../../../src/core/key-values/key-values.ts';
import { crossHair, quadrantOf } from '../../../src/core/key-values/quadrants.ts';
import { answersOf, type Line, times } from './support/answers.ts';

const CAMP: readonly Line[] = [
  // I 9 of 10 high; S 8 of 10; means 4.3 and 3.3.
  ...times(7, ['Coaches', 5, 4, 3]),
  ...times(1, ['Coaches', 4, 5, 4]),
  ...times(1, ['Coaches', 4, 3, 4]),
  ['Coaches', 3, 3, 4],
  // I 8; S 5; means 3.5 and 3.
  ...times(5, ['Level of groups', 5, 4, 3]),
  ...times(3, ['Level of groups', 4, 3, 3]),
  ...times(2, ['Level of groups', 2, 3, 3]),
  // I 8; S 10; means 4 and 3.
  ...times(8, ['Practice', 4, 4, 3]),
  ...times(2, ['Practice', 1, 4, 3]),
  // I 7, but the rival leads.
  ...times(7, ['Price', 5, 2, 4]),
  ...times(3, ['Price', 3, 2, 4]),
  // We lead, but I is 2.
  ...times(2, ['Parties', 4, 5, 2]),
  ...times(8, ['Parties', 2, 5, 2]),
];
const NAMES = ['Coaches', 'Level of groups', 'Practice', 'Price', 'Parties'];
const camp = answersOf(CAMP);
const ranked = keyValues(NAMES, camp);

describe('a value', () => {
  it('has importance, means, lead and opportunity', () => {
    const price = judgeValue('Price', answersOf(CAMP.filter(([value]) => value === 'Price')));
    expect(price).toMatchObject({
      importance: 7,
      importanceAnswers: 10,
      us: 2,
      strength: 0,
      rival: 4,
      lead: -2,
      // 7 + (7 − 0).
      opportunity: 14,
    });
    // Wilson, 7 of 10: 0.3968 to 0.8922.
    expect(price.importanceInterval?.low).toBeCloseTo(3.968, 3);
    expect(price.importanceInterval?.high).toBeCloseTo(8.922, 3);
  });

  it('which we do better than it matters has no more opportunity than its importance', () => {
    expect(judgeValues(['Parties'], camp)[0]).toMatchObject({ importance: 2, strength: 10, opportunity: 2 });
  });

  it('an empty answer counts nowhere', () => {
    const few = answersOf([
      ['Price', 5, null, null],
      ['Price', null, 4, null],
      ['Price', 1, 2, 5],
    ]);
    expect(judgeValue('Price', few)).toMatchObject({ importance: 5, importanceAnswers: 2, us: 3, rival: 5, lead: -2 });
  });

  it('has no opportunity where importance or our own rating is not known', () => {
    expect(judgeValue('Price', answersOf([['Price', 5, null, null]]))).toMatchObject({
      importance: 10,
      opportunity: null,
    });
    expect(judgeValue('Price', answersOf([['Price', null, 5, 1]]))).toMatchObject({
      importance: null,
      opportunity: null,
    });
  });

  it('without answers has nothing', () => {
    expect(judgeValue('Price', [])).toEqual({
      value: 'Price',
      importance: null,
      importanceAnswers: 0,
      importanceInterval: null,
      us: null,
      strength: null,
      rival: null,
      rivalName: '',
      lead: null,
      opportunity: null,
    });
  });

  it('is measured against the best of several rivals, as a whole', () => {
    const rated = (rival: string, ratings: readonly number[]) =>
      answersOf(ratings.map((rating): Line => ['Price', null, null, rating])).map((each) => ({ ...each, rival }));
    const answers = [
      ...answersOf([['Price', null, 4, null]]),
      ...rated('Beta', [5, 2, 2]),
      ...rated('Gamma', [4, 4, 3]),
    ];
    expect(judgeValue('Price', answers)).toMatchObject({ rivalName: 'Gamma', rival: 3.666666667, lead: 0.333333333 });
  });

  it('may be spelled in several ways', () => {
    const answers = answersOf([
      ['PRICE', 5, null, null],
      ['price ', 1, null, null],
      ['price', 1, null, null],
    ]);
    expect(valuesIn(answers)).toEqual(['price']);
    expect(judgeValues(valuesIn(answers), answers)[0]?.importanceAnswers).toBe(3);
  });

  it('can be judged for one product, or for all', () => {
    const [first, ...rest] = camp.map((answer, index) => ({ ...answer, product: index === 0 ? 'Camp ' : '' }));
    expect(aboutProduct([...(first ? [first] : []), ...rest], 'camp')).toEqual([first]);
    expect(aboutProduct(rest, '')).toHaveLength(rest.length);
  });
});

describe('key values', () => {
  it('matter to customers and are where we lead; by importance, then by lead', () => {
    expect(ranked.map(({ value, rank, importance, lead }) => [value, rank, importance, lead])).toEqual([
      ['Coaches', 1, 9, 0.6],
      ['Practice', 2, 8, 1],
      ['Level of groups', 3, 8, 0.5],
      ['Price', null, 7, -2],
      ['Parties', null, 2, 3],
    ]);
  });

  it('may be such that we can become the best in them, though a rival leads today', () => {
    const rule = { ...DEFAULT_KEY_VALUE_RULE, canBecomeBest: ['price'] };
    // At most three: of equals in importance the larger lead wins; Price, with 7, is fourth.
    expect(keyValues(NAMES, camp, rule).filter(({ rank }) => rank !== null)).toHaveLength(3);
    const without = NAMES.filter((name) => name !== 'Practice');
    expect(keyValues(without, camp, rule).map(({ value, rank }) => [value, rank])).toEqual([
      ['Coaches', 1],
      ['Level of groups', 2],
      ['Price', 3],
      ['Parties', null],
    ]);
  });

  it('a tick does not make important what is not', () => {
    const rule = { ...DEFAULT_KEY_VALUE_RULE, canBecomeBest: ['Parties'] };
    expect(keyValues(NAMES, camp, rule).find(({ value }) => value === 'Parties')?.rank).toBeNull();
  });

  it.each([
    ['on the cut counts', { cut: 9 }, ['Coaches']],
    ['a higher cut takes fewer', { cut: 9.1 }, []],
    ['a limit takes the first', { limit: 2 }, ['Coaches', 'Practice']],
    ['a cut of nothing takes what leads', { cut: 0 }, ['Coaches', 'Practice', 'Level of groups']],
  ])('%s', (_name, over, expected) => {
    const keys = keyValues(NAMES, camp, { ...DEFAULT_KEY_VALUE_RULE, ...over }).filter(({ rank }) => rank !== null);
    expect(keys.map(({ value }) => value)).toEqual(expected);
  });

  it('what nobody called important is no key value, however low the cut', () => {
    const led = answersOf([['Price', null, 5, 1]]);
    expect(keyValues(['Price'], led, { ...DEFAULT_KEY_VALUE_RULE, cut: 0 })[0]).toMatchObject({ lead: 4, rank: null });
  });

  it('a lead of nothing is none', () => {
    const even = answersOf(times(3, ['Price', 5, 4, 4]));
    expect(keyValues(['Price'], even)[0]).toMatchObject({ lead: 0, rank: null });
  });

  it('equals stand by name, and what nobody answered stands last', () => {
    const answers = answersOf([
      ['Beta', 4, 3, null],
      ['Alpha', 4, 3, null],
      ['Known lead', 4, 3, 5],
    ]);
    const order = keyValues(['Nobody', 'Beta', 'Alpha', 'Known lead'], answers).map(({ value }) => value);
    expect(order).toEqual(['Known lead', 'Alpha', 'Beta', 'Nobody']);
  });

  it('are at most three, in any order of the answers', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }));
    const line = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), rating, rating, rating);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const names = ['a', 'b', 'c', 'd', 'e'];
        const found = keyValues(names, answersOf(lines));
        expect(keyValues([...names].reverse(), answersOf([...lines].reverse()))).toEqual(found);
        const keys = found.filter(({ rank }) => rank !== null);
        expect(keys.length).toBeLessThanOrEqual(3);
        expect(found.map(({ rank }) => rank)).toEqual(
          names.map((_, index) => (index < keys.length ? index + 1 : null)),
        );
        for (const { importance, lead } of keys) {
          expect(importance).toBeGreaterThanOrEqual(6);
          expect(lead).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('quadrants', () => {
  it('part at the means', () => {
    // I: 9, 8, 8, 7, 2 → 6.8. S: 8, 5, 10, 0, 10 → 6.6.
    expect(crossHair(ranked)).toEqual({ importance: 6.8, strength: 6.6 });
    expect(ranked.map(({ value, quadrant }) => [value, quadrant])).toEqual([
      ['Coaches', 'keep-up'],
      ['Practice', 'keep-up'],
      ['Level of groups', 'concentrate'],
      ['Price', 'concentrate'],
      ['Parties', 'overkill'],
    ]);
  });

  it.each([
    [6, 5, 'keep-up'],
    [6, 4.9, 'concentrate'],
    [5.9, 5, 'overkill'],
    [5.9, 4.9, 'low-priority'],
  ])('on the line counts as high: %d, %d', (importance, strength, expected) => {
    expect(quadrantOf({ importance, strength }, { importance: 6, strength: 5 })).toBe(expected);
  });

  it('equal values stand on the line, however their shares are written', () => {
    const thirds = answersOf([
      ...['a', 'b', 'c'].flatMap((name): Line[] => [
        [name, 5, 5, null],
        [name, 1, 1, null],
        [name, 1, 1, null],
      ]),
    ]);
    expect(keyValues(['a', 'b', 'c'], thirds).map(({ quadrant }) => quadrant)).toEqual(Array(3).fill('keep-up'));
  });

  it('there is none without importance or strength', () => {
    expect(crossHair([{ importance: null, strength: 5 }])).toBeNull();
    expect(
      crossHair([
        { importance: 4, strength: null },
        { importance: 6, strength: 8 },
      ]),
    ).toEqual({ importance: 6, strength: 8 });
    expect(quadrantOf({ importance: 7, strength: 7 }, null)).toBeNull();
    expect(quadrantOf({ importance: null, strength: 5 }, { importance: 6, strength: 5 })).toBeNull();
    expect(quadrantOf({ importance: 7, strength: null }, { importance: 6, strength: 5 })).toBeNull();
  });
});
