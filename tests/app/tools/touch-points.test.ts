/** Touch points as a tool: the map that people fill in, and the roll-up by native formulas that gives what the core gives. */
import { describe, expect, it } from 'vitest';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import { PURPOSES, rollUp, type TouchPoint } from '../../../src/core/touch-points/roll-up.ts';
import { START_PURPOSES } from '../../../src/reports/touch-points/map.ts';
import { textsIn } from '../../../src/text/language.ts';
import { build, openHead, toolState } from '../head/support/head-app.ts';
import { type App, get } from '../support/app.ts';
import { serial } from '../support/board.ts';
import { champion } from '../support/log.ts';
import { sheet, sheetNames, snapshot, type, type Value, values } from '../support/tabs.ts';
import { behind, saysSomewhere, tableBelow } from './support/tool-tabs.ts';

type Language = 'en' | 'ru';

interface Filled extends Partial<TouchPoint> {
  readonly step?: string;
  readonly due?: string;
}

/** By position in the map that the tool begins with. */
const FILLED: Readonly<Record<number, Filled>> = {
  0: { owner: 'Anna', standard: 'New each month', quality: 4, importance: 3, segments: ['recent'] },
  2: {
    owner: 'Boris',
    quality: 2,
    importance: 5,
    segments: ['recent', 'promising'],
    step: 'Show prices',
    due: '2026-04-10',
  },
  3: {
    owner: 'Anna',
    standard: 'Within an hour',
    quality: 2,
    importance: 5,
    step: 'Ask a friend to call',
    due: '2026-04-15',
  },
  6: { standard: 'On the day', quality: 3, importance: 4, segments: ['champions', 'loyal'] },
  8: { owner: 'Boris', quality: 1, importance: 3, step: 'Write a standard', due: '2026-05-01' },
};

function titlesIn(language: Language) {
  const { touchPoints } = textsIn(language);
  return [touchPoints.columns.stage, touchPoints.columns.point, touchPoints.columns.quality];
}

async function fill(app: App, language: Language): Promise<TouchPoint[]> {
  const { touchPoints: words, segments } = textsIn(language);
  const { columns } = words;
  const tab = sheet(app, words.title);
  const table = tableBelow(app, words.title, titlesIn(language));
  const points = words.start.map(([stage, name], index): TouchPoint => {
    const purpose = START_PURPOSES[index] ?? null;
    const { owner = '', standard = '', quality = null, importance = null, ...given } = FILLED[index] ?? {};
    const row = table.header + 1 + index;
    const served = (given.segments ?? []).map((code) => segments.names[code as (typeof SEGMENTS)[number]]);
    const cells: readonly (readonly [string, Value])[] = [
      ...([
        [columns.owner, owner],
        [columns.standard, standard],
        [columns.quality, quality],
        [columns.importance, importance],
      ] as const),
      ...served.map((name, place) => [`${columns.serves} ${place + 1}`, name] as const),
      ...([
        [columns.step, given.step ?? ''],
        [columns.due, given.due === undefined ? null : serial(given.due)],
      ] as const),
    ];
    for (const [title, value] of cells) if (value !== null && value !== '') type(tab, row, table.column(title), value);
    return { stage, name, owner, standard, quality, importance, purpose, segments: served };
  });
  await app.host.engine.settled();
  return points;
}

/** Rows of the tab from the one that holds all of the texts to the first whose first cell is empty. */
function blockBelow(app: App, tab: string, titles: readonly string[]): Value[][] {
  const cells = values(sheet(app, tab));
  const start = cells.findIndex((row) => titles.every((title) => row.includes(title))) + 1;
  const end = cells.findIndex((row, index) => index >= start && !row[0]);
  return cells.slice(start, end < 0 ? undefined : end);
}

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const texts = textsIn(language);
  const { touchPoints: words } = texts;
  const { report, columns } = words;
  const segmentNames = SEGMENTS.map((segment) => texts.segments.names[segment]);

  it('the roll-up moves with the map, and says what the core says', async () => {
    const app = openHead({ rows: [], language, today: '2026-04-15' });
    await build(app, 'touch-points');
    expect(sheetNames(app)).toEqual(['Orders', words.title, report.title]);
    const points = await fill(app, language);
    expect(behind(app, report.title)).toEqual({ hidden: ['K', 'K'], drawn: [5] });
    const stages = [...new Set(points.map(({ stage }) => stage))];
    const expected = rollUp(points, stages, segmentNames);

    const weakest = blockBelow(app, report.title, [columns.point, words.weakness]);
    // Website and first call 5 × 3 = 15, complaint 3 × 4 = 12, delivery 4 × 2 = 8, advertisement 3 × 1 = 3.
    expect(weakest.map(([, weakness]) => weakness)).toEqual([15, 15, 12, 8, 3]);
    expect(weakest.map(([name, weakness]) => [name, weakness])).toEqual(
      expected.weakest.map(({ point, weakness }) => [point.name, weakness]),
    );

    const counts = new Map(values(sheet(app, report.title)).map((row) => [row[0], row]));
    const { counts: labels } = report;
    expect(counts.get(labels.points)?.[1]).toBe(points.length);
    const named = (label: string) => [counts.get(label)?.[1], String(counts.get(label)?.[2] ?? '')];
    const names = (list: readonly TouchPoint[]) => [list.length, list.map(({ name }) => name).join(', ')];
    expect(named(labels.unjudged)).toEqual(names(expected.unjudged));
    expect(named(labels.withoutOwner)).toEqual(names(expected.withoutOwner));
    expect(named(labels.withoutStandard)).toEqual(names(expected.withoutStandard));
    expect(counts.get(labels.strayStages)?.[1]).toBe(0);

    const segments = blockBelow(app, report.title, [report.segments, report.count]);
    expect(segments.filter(([, count]) => count === 0).map(([name]) => name)).toEqual(expected.segmentsWithoutPoint);
    expect(segments.find(([name]) => name === texts.segments.names.recent)?.slice(1, 3)).toEqual([
      ...[2, `${words.start[0]?.[1]}, ${words.start[2]?.[1]}`],
    ]);
    const purposes = blockBelow(app, report.title, [report.purposes, report.count]);
    expect(purposes.map(([, count]) => count)).toEqual(
      PURPOSES.map((purpose) => points.filter((point) => point.purpose === purpose).length),
    );
  });

  it('what is due stands by its date, with what is overdue said', async () => {
    const app = openHead({ rows: [], language, today: '2026-04-15' });
    await build(app, 'touch-points');
    await fill(app, language);
    const cells = values(sheet(app, report.title));
    const start = cells.findIndex((row) => row[0] === report.due) + 2;
    expect(cells.slice(start, start + 3).map((row) => [row[0], row[1] || null, row[2], row[8]])).toEqual([
      [words.start[2]?.[1], report.overdue, 'Show prices', serial('2026-04-10')],
      [words.start[3]?.[1], report.today, 'Ask a friend to call', serial('2026-04-15')],
      [words.start[8]?.[1], null, 'Write a standard', serial('2026-05-01')],
    ]);
  });
});

const { touchPoints: words, valueTabs } = textsIn('en');

it('a stage without a point is said, and a point for all segments serves each', async () => {
  const app = openHead({ rows: [] });
  await build(app, 'touch-points');
  const tab = sheet(app, words.title);
  const table = tableBelow(app, words.title, titlesIn('en'));
  const stages = table.column(words.stages);
  const free = values(tab).findIndex((row, index) => index > table.header && !row[stages]);
  type(tab, free, stages, 'Waits');
  type(tab, table.header + 1, table.column(`${words.columns.serves} 1`), words.all);
  await app.host.engine.settled();
  const found = blockBelow(app, words.report.title, [words.report.stages, words.report.count]);
  expect(found.filter(([, count]) => count === 0).map((row) => row.slice(0, 3))).toEqual([
    ['Waits', 0, words.report.noPoint],
  ]);
  const segments = blockBelow(app, words.report.title, [words.report.segments, words.report.count]);
  expect(segments.map(([, count]) => count)).toEqual(SEGMENTS.map(() => 1));
});

it('what was typed stays, and what is wrong is said with its cell', async () => {
  const app = openHead({ rows: [] });
  await build(app, 'touch-points');
  await fill(app, 'en');
  const tab = sheet(app, words.title);
  const table = tableBelow(app, words.title, titlesIn('en'));
  const before = snapshot(tab);
  await build(app, 'touch-points');
  expect(snapshot(tab)).toBe(before);
  type(tab, table.header + 2, table.column(words.columns.quality), 7);
  type(tab, table.header + 3, table.column(words.columns.stage), 'Browses');
  const { missing } = await toolState(app, 'touch-points');
  expect(missing.join('\n')).toContain(
    `'Touch points'!H${table.header + 3} – Quality: "7" is not a whole number from 1 to 5`,
  );
  expect(missing.join('\n')).toContain(`'Touch points'!A${table.header + 4} – Stage: "Browses" is not on the list`);
});

it('the key values that a strategy session wrote down stand above the map, and move with it', async () => {
  const app = openHead({ rows: [] });
  await build(app, 'touch-points');
  expect(saysSomewhere(app, words.title, words.noValues)).toBe(true);
  await build(app, 'strategy-session');
  await build(app, 'touch-points');
  const { session } = valueTabs;
  const decisions = tableBelow(app, session.title, [session.decision.value, session.decision.measure]);
  type(sheet(app, session.title), decisions.header + 1, 0, 'Coaches');
  type(sheet(app, session.title), decisions.header + 2, 0, 'Practice');
  await app.host.engine.settled();
  expect(saysSomewhere(app, words.title, 'Our key values: Coaches · Practice')).toBe(true);
});

it('a session counts the minutes that are left as its parts are ticked', async () => {
  const app = openHead({ rows: [] });
  await build(app, 'strategy-session');
  const { session } = valueTabs;
  const tab = sheet(app, session.title);
  const parts = tableBelow(app, session.title, [session.columns.done, session.columns.minutes]);
  expect(saysSomewhere(app, session.title, `${session.left[0]}360${session.left[1]}360`)).toBe(true);
  const box = { row: parts.header + 1, column: 0, rows: 1, columns: 1 };
  expect(tab.validations(box)[0]?.[0]?.type).toBe('checkbox');
  type(tab, parts.header + 1, 0, true);
  await app.host.engine.settled();
  expect(saysSomewhere(app, session.title, `${session.left[0]}330${session.left[1]}360`)).toBe(true);
});

it('call lists say behind their advice which key values were decided on, and nothing before', async () => {
  const app = openHead({ rows: champion('Acme').map((row) => [...row, 'Anna']) });
  const settings = { ...app.settings, lists: ['champions'] };
  const lists = async () => {
    const plan = (await get(app, 'planRun', settings)) as { readonly run: string; readonly steps: readonly string[] };
    for (const step of plan.steps.keys()) await get(app, 'runStep', { run: plan.run, step });
    await get(app, 'finishRun', { run: plan.run });
    return String(values(sheet(app, 'Call list – Champions'))[1]?.[0]);
  };
  const { advice } = textsIn('en').segments;
  expect(await lists()).toBe(advice.champions);
  await build(app, 'strategy-session');
  const { session } = valueTabs;
  const decisions = tableBelow(app, session.title, [session.decision.value, session.decision.measure]);
  type(sheet(app, session.title), decisions.header + 1, 0, 'Coaches');
  await app.host.engine.settled();
  expect(await lists()).toBe(`${advice.champions} Our key values: Coaches.`);
});
