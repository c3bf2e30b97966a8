/** What the sidebar shows of the nine groups before a run is what the run then writes: on the sample, in both languages. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_GROUP_RULE, GROUPS, type GroupRule } from '../../src/core/groups/abcxyz.ts';
import { countGroups, type GroupCount } from '../../src/core/groups/group-grid.ts';
import type { GroupNumbers, LogCheck } from '../../src/rpc.ts';
import { textsIn } from '../../src/text/language.ts';
import { type App, get, openApp, refusal, type Settings } from './support/app.ts';
import { arm, breaksOff } from './support/faults.ts';
import { champion } from './support/log.ts';
import { planRun, stepOf } from './support/run.ts';
import { sheet, type, values } from './support/tabs.ts';

/** Ten days after the sample's last day. */
const NOW = Date.UTC(2026, 10, 10, 12);

interface Opened {
  readonly app: App;
  readonly settings: Settings;
}

async function withSample(locale: string): Promise<Opened> {
  const app = openApp({ rows: [], locale, now: NOW });
  const { sheetId } = (await get(app, 'writeSample')) as { readonly sheetId: number };
  const { layout } = (await get(app, 'checkLog', { sheetId, layout: null, currency: null })) as LogCheck;
  return { app, settings: { ...app.settings, sheetId, layout, cuts: null, lists: [], abcXyz: true } };
}

async function preview({ app, settings }: Opened, groupRule?: GroupRule): Promise<GroupNumbers> {
  const { sheetId, layout, currency } = settings;
  const check = (await get(app, 'checkLog', { sheetId, layout, currency, groupRule })) as LogCheck;
  if (check.numbers === null) throw new Error('the log has no numbers');
  return check.numbers.groups;
}

/** The nine rows of the matrix tab that name a group, and the sentence on its periods. */
async function written({ app, settings }: Opened, groupRule: GroupRule, matrix: string) {
  const plan = await planRun(app, { ...settings, groupRule });
  await get(app, 'runStep', { run: plan.run, step: stepOf(plan, 'groups') });
  const cells = values(sheet(app, matrix));
  const counts = GROUPS.map((group): GroupCount => {
    const row = cells.find(([first]) => first === group) ?? [];
    return { customers: Number(row[1]), revenueShare: Number(row[4]) };
  });
  return { counts, period: cells[1]?.[0] };
}

const { abc, xyz } = DEFAULT_GROUP_RULE;
const RULES: readonly GroupRule[] = [
  DEFAULT_GROUP_RULE,
  { abc: { a: 0.6, b: 0.9 }, xyz: { x: 1, y: 2, classic: false }, period: 'auto' },
  { abc: { a: 0.01, b: 1 }, xyz: { x: 0.05, y: 3, classic: false }, period: 'week' },
  { abc, xyz, period: 'year' },
  { abc, xyz: { x: 0.5, y: 0.85, classic: false }, period: 'quarter' },
  { abc, xyz: { x: 0.1, y: 0.25, classic: true }, period: 'auto' },
  { abc: { a: 0.825, b: 0.955 }, xyz: { x: 0.333, y: 0.777, classic: true }, period: 'quarter' },
];

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const texts = textsIn(language);
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';

  test('the preview of each rule is what its run writes', async () => {
    const opened = await withSample(locale);
    for (const rule of RULES) {
      const { grid, gap, suits } = await preview(opened, rule);
      const { counts, period } = await written(opened, rule, texts.tabs.groups.matrixTitle);
      const shown = countGroups(grid, rule.abc, rule.xyz);
      expect(shown.map(({ customers }) => customers)).toEqual(counts.map(({ customers }) => customers));
      shown.forEach(({ revenueShare }, index) => {
        expect(revenueShare).toBeCloseTo(counts[index]?.revenueShare ?? Number.NaN, 9);
      });
      expect(period).toBe(texts.tabs.groups.period(gap, grid.period, suits));
    }
  });

  test('cuts that are moved without asking again are exact, too', async () => {
    const opened = await withSample(locale);
    const { grid } = await preview(opened);
    const [a, b, x, y] = [grid.abcCuts[36], grid.abcCuts[71], grid.xyzCuts[21], grid.xyzCuts[44]] as [
      number,
      number,
      number,
      number,
    ];
    const rule: GroupRule = { abc: { a, b }, xyz: { x, y, classic: false }, period: 'auto' };
    const { counts } = await written(opened, rule, texts.tabs.groups.matrixTitle);
    expect(countGroups(grid, { a, b }, { x, y }).map(({ customers }) => customers)).toEqual(
      counts.map(({ customers }) => customers),
    );
    expect([a, b, x, y]).toEqual([0.37, 0.72, 1.1, 2.25]);
  });

  test('X, Y and Z are all inhabited on the sample', async () => {
    const { grid, rule, isKept } = await preview(await withSample(locale));
    const counts = countGroups(grid, rule.abc, rule.xyz).map(({ customers }) => customers);
    for (const column of [0, 1, 2]) {
      expect(counts.filter((_, index) => index % 3 === column).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
        10,
      );
    }
    expect(rule).toEqual(DEFAULT_GROUP_RULE);
    expect(isKept).toBe(false);
  });
});

describe('the rule', () => {
  const rows = champion('Ann');
  const own: GroupRule = { abc: { a: 0.5, b: 0.7 }, xyz: { x: 0.3, y: 0.6, classic: false }, period: 'year' };

  test('is that of the last run, until another one is asked for', async () => {
    const app = openApp({ rows });
    const settings = { ...app.settings, abcXyz: true, groupRule: own };
    expect((await preview({ app, settings })).rule).toEqual(DEFAULT_GROUP_RULE);
    const plan = await planRun(app, settings);
    await get(app, 'finishRun', { run: plan.run });
    expect(await preview({ app, settings })).toMatchObject({ rule: own, grid: { period: 'year' }, suits: false });
    expect((await preview({ app, settings }, DEFAULT_GROUP_RULE)).rule).toEqual(DEFAULT_GROUP_RULE);
  });

  test('is not kept by a tab Settings that was broken off while it was made', async () => {
    const app = openApp({ rows });
    arm(app, { mode: 'end', point: { call: 'Sheet.setName', nth: 1 } });
    expect(await breaksOff(app, 'createSettings', null)).toBe(true);
    expect((await preview({ app, settings: app.settings })).isKept).toBe(false);
  });

  test('is that of the tab Settings where there is one; another one is only looked at', async () => {
    const app = openApp({ rows: [...champion('Ann', 900), ...champion('Bob', 100)] });
    const settings = { ...app.settings, abcXyz: true, lists: [] };
    await get(app, 'createSettings');
    const tab = sheet(app, 'Settings');
    const rowOf = (label: string) => values(tab).findIndex(([first]) => first === label);
    type(tab, rowOf('A'), 1, 0.95);
    type(tab, rowOf('B'), 1, 0.955);
    const kept = await preview({ app, settings });
    expect(kept).toMatchObject({ isKept: true, rule: { ...DEFAULT_GROUP_RULE, abc: { a: 0.95, b: 0.955 } } });
    // 90 % are larger than Bob: by the tab he is A, by the rule that is looked at C.
    expect(countGroups(kept.grid, kept.rule.abc, kept.rule.xyz)[2]?.customers).toBe(2);
    const looked = await preview({ app, settings }, { ...own, period: 'auto' });
    expect(countGroups(looked.grid, own.abc, own.xyz)[8]?.customers).toBe(1);
    const { counts } = await written({ app, settings }, own, 'Matrix');
    expect(counts[2]).toEqual({ customers: 2, revenueShare: 1 });
  });

  test.each([
    [{ ...own, abc: { a: 0.7, b: 0.5 } }, 'The cuts of ABC'],
    [{ ...own, abc: { a: 0.7, b: 1.1 } }, 'The cuts of ABC'],
    [{ ...own, xyz: { x: 0, y: 1, classic: false } }, 'The cuts of XYZ'],
    [{ ...own, period: 'decade' }, 'groupRule'],
  ])('%j is refused', async (groupRule, words) => {
    const app = openApp({ rows });
    const request = { sheetId: app.log.id, layout: app.settings.layout, currency: null, groupRule };
    expect(await refusal(app, 'checkLog', request)).toContain(words);
    expect(await refusal(app, 'planRun', { ...app.settings, abcXyz: true, groupRule })).toContain(words);
  });
});
