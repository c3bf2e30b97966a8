/** The roll-up of touch points, by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import { rollUp, type TouchPoint } from '../../../src/core/touch-points/roll-up.ts';

const STAGES = ['First contact', 'Purchase', 'After the purchase'];

const point = (name: string, over: Partial<TouchPoint> = {}): TouchPoint => ({
  ...{ stage: 'Purchase', name, owner: 'Anna', standard: 'Answer within an hour', quality: 3, importance: 3 },
  ...{ purpose: 'retain', segments: ['champions'] },
  ...over,
});

const POINTS = [
  point('Website', { stage: 'First contact', importance: 3, quality: 1, purpose: 'attract' }),
  point('Delivery', { importance: 5, quality: 3, owner: ' ' }),
  point('Invoice', { importance: 4, quality: 2, standard: '' }),
  point('Waiting room', { importance: 3, quality: 1 }),
  point('Thank-you letter', { quality: null, segments: ['Loyal', 'lost '], stage: 'purchase ' }),
  point('Perfect', { importance: 5, quality: 5, stage: 'Afterwards', segments: ['Kings', 'kings'] }),
];
const result = () => rollUp(POINTS, STAGES, SEGMENTS);

describe('the roll-up', () => {
  it('is importance × (5 − quality), the weakest important first; then the more important, then as they stand in the map', () => {
    expect(result().weakest.map(({ point: { name }, weakness }) => [name, weakness])).toEqual([
      ['Invoice', 12],
      ['Website', 12],
      ['Waiting room', 12],
      ['Delivery', 10],
      ['Perfect', 0],
    ]);
  });

  it('names what nobody has judged', () => {
    expect(result().unjudged.map(({ name }) => name)).toEqual(['Thank-you letter']);
  });

  it('names points without an owner or a standard', () => {
    expect(result().withoutOwner.map(({ name }) => name)).toEqual(['Delivery']);
    expect(result().withoutStandard.map(({ name }) => name)).toEqual(['Invoice']);
  });

  it('names stages, segments and purposes that no point serves', () => {
    expect(result().stagesWithoutPoint).toEqual(['After the purchase']);
    expect(result().segmentsWithoutPoint).toEqual(
      SEGMENTS.filter((each) => !['champions', 'loyal', 'lost'].includes(each)),
    );
    expect(result().purposesWithoutPoint).toEqual(['stimulate']);
  });

  it('names stages and segments that are not known', () => {
    expect(result().strayStages.map(({ name }) => name)).toEqual(['Perfect']);
    expect(result().straySegments).toEqual(['kings']);
  });

  it('of no points lacks everything', () => {
    const empty = rollUp([], STAGES, SEGMENTS);
    expect(empty).toMatchObject({ weakest: [], stagesWithoutPoint: STAGES, segmentsWithoutPoint: SEGMENTS });
    expect(empty.purposesWithoutPoint).toHaveLength(3);
  });

  it.each([
    ['quality', 0],
    ['quality', 6],
    ['importance', 5.1],
    ['importance', Number.NaN],
  ] as const)('a mark beyond the scale is refused: %s %d', (mark, value) => {
    expect(() => rollUp([point('Fine'), point('Odd', { [mark]: value })], STAGES, SEGMENTS)).toThrow(
      expect.objectContaining({ code: 'touch-points.mark', params: { row: 2, mark, value } }),
    );
  });

  it('each point is either ranked or not judged, whatever the order of the rows', () => {
    const mark = fc.option(fc.integer({ min: 1, max: 5 }));
    const any = fc.uniqueArray(fc.record({ name: fc.string(), quality: mark, importance: mark }), {
      selector: ({ name }) => name.trim(),
    });
    fc.assert(
      fc.property(any, (made) => {
        const points = made.map(({ name, ...marks }) => point(name, marks));
        const rolled = rollUp(points, STAGES, SEGMENTS);
        expect(rolled.weakest.length + rolled.unjudged.length).toBe(points.length);
        expect(rollUp([...points].reverse(), STAGES, SEGMENTS).weakest.map(({ weakness }) => weakness)).toEqual(
          rolled.weakest.map(({ weakness }) => weakness),
        );
      }),
    );
  });
});
