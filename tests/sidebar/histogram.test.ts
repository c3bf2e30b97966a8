/** The picture of a distribution: bars that hold everybody, an axis that lets one see something. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../sidebar/axis-ticks.ts';
import { type Histogram, histogramOf } from '../../sidebar/histogram.ts';
import { type Distribution, distributionOf } from '../../src/core/segments/distribution.ts';

function drawn(distribution: Distribution, whole: boolean): Histogram {
  const histogram = histogramOf(distribution, whole);
  if (histogram === null) throw new Error('nothing to draw');
  return histogram;
}

describe('a histogram', () => {
  it('of nobody is none', () => {
    expect(histogramOf(distributionOf([]), true)).toBeNull();
  });

  it('gives each whole number of few a bar of its own', () => {
    const { bars, tallest } = drawn(distributionOf([1, 1, 1, 2, 4]), true);
    expect(bars.map(({ customers }) => customers)).toEqual([3, 1, 0, 1]);
    expect(tallest).toBe(3);
  });

  it('draws one value as one bar over the whole axis', () => {
    const { bars, low, high } = drawn(distributionOf([5, 5]), false);
    expect(bars.reduce((sum, { customers }) => sum + customers, 0)).toBe(2);
    expect([low, high]).toEqual([5, 5]);
  });

  it('stretches the axis of skewed money, so that the middle customer is not at its very edge', () => {
    const money = Array.from({ length: 1000 }, (_, index) => (index < 990 ? 100 + index : 1_000_000));
    const { stretched, place, middle } = drawn(distributionOf(money), false);
    expect(stretched).toBe(true);
    expect(middle).toBe(600);
    expect(place(middle)).toBeGreaterThan(0.1);
    expect(place(middle)).toBeLessThan(0.8);
  });

  it('leaves few whole numbers on an even axis, each with its bar', () => {
    const { stretched, bars } = drawn(distributionOf([1, 1, 1, 1, 1, 20]), true);
    expect(stretched).toBe(false);
    expect(bars.length).toBe(20);
  });

  it('leaves an even distribution on an even axis', () => {
    const { stretched, place } = drawn(distributionOf([0, 10, 20, 30, 40]), false);
    expect(stretched).toBe(false);
    expect(place(10)).toBeCloseTo(0.25);
  });

  it('holds everybody, in bars side by side from 0 to 1, whatever the values', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.constant(0), fc.constant(1)), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(values, fc.boolean(), (all, whole) => {
        const { bars, place, low, high } = drawn(distributionOf(all), whole);
        expect(bars.reduce((sum, { customers }) => sum + customers, 0)).toBe(all.length);
        expect(bars[0]?.from).toBe(0);
        expect(bars[bars.length - 1]?.to).toBe(1);
        bars.forEach((bar, index) => {
          expect(bar.to).toBeGreaterThan(bar.from);
          expect(bar.from).toBe(index === 0 ? 0 : bars[index - 1]?.to);
        });
        expect(place(low)).toBeLessThanOrEqual(place(high));
        expect([place(low - 1e9), place(high + 1e9)]).toEqual([0, 1]);
      }),
    );
  });
});

describe('the ticks', () => {
  it('are round numbers on an even axis', () => {
    expect(axisTicks(drawn(distributionOf([0, 170, 350, 500, 700]), true))).toEqual([0, 200, 400, 600]);
  });

  it('of whole numbers are whole, however few there are', () => {
    expect(axisTicks(drawn(distributionOf([1, 1, 2]), true))).toEqual([1, 2]);
    expect(axisTicks(drawn(distributionOf([7]), true))).toEqual([7]);
  });

  it('are powers of ten on a stretched one', () => {
    const money = Array.from({ length: 500 }, (_, index) => (index < 490 ? 50 + index : 1_000_000));
    const ticks = axisTicks(drawn(distributionOf(money), false));
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    for (const tick of ticks) expect(Math.log10(tick) % 1).toBe(0);
  });

  it('are never on top of each other, and there is at least one', () => {
    const values = fc.array(fc.integer({ min: -5000, max: 5_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (all) => {
        const histogram = drawn(distributionOf(all), true);
        const places = axisTicks(histogram).map(histogram.place);
        expect(places.length).toBeGreaterThan(0);
        places.slice(1).forEach((at, index) => {
          expect(at - (places[index] ?? 0)).toBeGreaterThanOrEqual(0.2);
        });
      }),
    );
  });
});
