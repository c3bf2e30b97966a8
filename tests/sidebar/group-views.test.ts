/** The part of ABC×XYZ in the sidebar, with the sample's customers: what-if, periods, lists of groups. */
import { describe, expect, it } from 'vitest';
import { createSample, type SampleCell } from '../../sample/sample.ts';
import { DEFAULT_GROUP_RULE, type GroupRule } from '../../src/core/groups/abcxyz.ts';
import { countGroups, groupGrid } from '../../src/core/groups/group-grid.ts';
import { customersAsOf, defaultAsOf } from '../../src/core/log/customer-base.ts';
import { readOrderLog } from '../../src/core/log/order-log.ts';
import { choosePeriod, typicalGap } from '../../src/core/log/periods.ts';
import { purchaseHistory } from '../../src/core/log/purchase-history.ts';
import { UTC } from '../../src/core/time/zone.ts';
import { localeOf } from '../../src/core/writing/locale.ts';
import type { CheckRequest, GroupNumbers, LogCheck, SegmentSettings } from '../../src/rpc.ts';
import type { Language } from '../../src/text/language.ts';
import { CHECK, NUMBERS, PLAN, START } from './support/answers.ts';
import { type Answers, type SidebarPage, sidebarPages } from './support/sidebar-page.ts';
import { allTextsIn } from './support/texts.ts';

const openIn = sidebarPages();

function column(rows: readonly (readonly SampleCell[])[], index: number): unknown[] {
  return rows.map((row) => {
    const cell = row[index];
    return cell === undefined || cell.kind === 'empty' ? '' : cell.value;
  });
}

/** What the server would say of the sample. */
function sampleGroups(language: Language): (rule?: GroupRule, isKept?: boolean) => GroupNumbers {
  const { rows } = createSample(language).orders;
  const [customers, dates, amounts, orderIds] = [0, 1, 2, 3].map((index) => column(rows, index)) as [
    unknown[],
    unknown[],
    unknown[],
    unknown[],
  ];
  const locale = localeOf(language);
  const log = readOrderLog({ customers, dates, amounts, orderIds }, locale, UTC);
  const base = customersAsOf(log, defaultAsOf(log));
  const history = purchaseHistory(base);
  return (rule = DEFAULT_GROUP_RULE, isKept = false) => {
    const grid = groupGrid(base, rule);
    return { grid, rule, isKept, gap: typicalGap(history), suits: choosePeriod(history) === grid.period };
  };
}

describe.each<Language>(['en', 'ru'])('in %s', (language) => {
  const openSidebar = (answers: Answers) => openIn(answers, language);
  const texts = allTextsIn(language);
  const words = texts.sidebar.groups;
  const groupsOf = sampleGroups(language);
  const answer = (groups: GroupNumbers): LogCheck => ({ ...CHECK, numbers: { ...NUMBERS, groups } });
  const server = {
    start: () => START,
    checkLog: ({ groupRule }: CheckRequest) => answer(groupsOf(groupRule)),
    previewConversion: () => ({ cells: [], seen: 'all', total: 0, unsure: 0 }),
  } satisfies Answers;

  async function unfold({ page }: SidebarPage): Promise<void> {
    await page.getByText(texts.sidebar.check.rows(1234, 1300)).waitFor();
    await page.getByText(words.heading, { exact: true }).click();
    await page.getByText(words.cutsHeading, { exact: true }).click();
    await page.getByRole('table', { name: words.caption }).scrollIntoViewIfNeeded();
  }

  /** Customers of the nine cells, as shown. */
  function shown({ page }: SidebarPage): Promise<string[]> {
    return page.getByRole('table', { name: words.caption }).locator('b').allTextContents();
  }

  function expected(rule: GroupRule): string[] {
    return countGroups(groupsOf(rule).grid, rule.abc, rule.xyz).map(({ customers }) => texts.format.number(customers));
  }

  it('the panel is folded at first, and what is in it too', async () => {
    const sidebar = await openSidebar(server);
    await sidebar.page.getByText(texts.sidebar.check.rows(1234, 1300)).waitFor();
    await sidebar.page.getByText(words.heading, { exact: true }).click();
    expect(await sidebar.page.getByRole('table', { name: words.caption }).isVisible()).toBe(false);
    await sidebar.page.getByText(words.cutsHeading, { exact: true }).scrollIntoViewIfNeeded();
    await sidebar.inspect(`groups-${language}`);
  });

  it('the nine groups move with the cuts, without asking the server', async () => {
    const sidebar = await openSidebar(server);
    const { page } = sidebar;
    await unfold(sidebar);
    expect(await shown(sidebar)).toEqual(expected(DEFAULT_GROUP_RULE));
    await sidebar.inspect(`group-cuts-${language}`);
    const asked = sidebar.called('checkLog');
    await page.getByLabel(words.cutA(0.8)).fill('59');
    await page.getByLabel(words.cutX(0.75)).fill('19');
    const rule: GroupRule = { ...DEFAULT_GROUP_RULE, abc: { a: 0.6, b: 0.95 }, xyz: { x: 1, y: 1.5, classic: false } };
    await page.getByLabel(words.cutX(1)).waitFor();
    expect(await shown(sidebar)).toEqual(expected(rule));
    expect(await shown(sidebar)).not.toEqual(expected(DEFAULT_GROUP_RULE));
    // The keyboard moves a cut by one step; the other one gives way.
    await page.getByLabel(words.cutA(0.6)).fill('93');
    await page.getByLabel(words.cutA(0.94)).press('ArrowRight');
    await page.getByLabel(words.cutB(0.96)).waitFor();
    expect(sidebar.called('checkLog')).toBe(asked);
    await sidebar.inspect(`group-cuts-moved-${language}`);
  });

  it('other periods and the textbook rule are asked of the server', async () => {
    const sidebar = await openSidebar(server);
    const { page } = sidebar;
    await unfold(sidebar);
    await page.getByLabel(words.period).selectOption('year');
    const { gap } = groupsOf();
    await page.getByText(texts.shared.groupPeriod(gap, 'year', false)).waitFor();
    expect(await shown(sidebar)).toEqual(expected({ ...DEFAULT_GROUP_RULE, period: 'year' }));
    await page.getByLabel(words.classic).check();
    await page.getByLabel(words.cutX(0.1)).waitFor();
    const classic: GroupRule = { ...DEFAULT_GROUP_RULE, xyz: { x: 0.1, y: 0.25, classic: true }, period: 'year' };
    await expect.poll(() => shown(sidebar)).toEqual(expected(classic));
    await page.getByLabel(words.classic).scrollIntoViewIfNeeded();
    await sidebar.inspect(`group-classic-${language}`);
    await page.getByRole('button', { name: words.defaults }).click();
    await expect.poll(() => shown(sidebar)).toEqual(expected(DEFAULT_GROUP_RULE));
  });

  it('where the tab of settings keeps the rule, it says so and does not build by another', async () => {
    const kept: GroupRule = { ...DEFAULT_GROUP_RULE, abc: { a: 0.7, b: 0.9 } };
    const sidebar = await openSidebar({
      ...server,
      checkLog: ({ groupRule }: CheckRequest) => answer(groupsOf(groupRule ?? kept, true)),
      planRun: () => PLAN,
      runStep: () => new Promise(() => undefined),
    });
    const { page } = sidebar;
    await unfold(sidebar);
    await page.getByText(words.kept).waitFor();
    await page.getByLabel(words.cutA(0.7)).fill('49');
    await page.getByLabel(words.cutA(0.5)).waitFor();
    await page.getByText(words.kept).scrollIntoViewIfNeeded();
    await sidebar.inspect(`group-cuts-kept-${language}`);
    await page.getByRole('button', { name: texts.sidebar.build.build }).click();
    await expect.poll(() => sidebar.called('planRun')).toBe(1);
    const request = sidebar.calls.find(({ method }) => method === 'planRun')?.request as SegmentSettings;
    expect(request.groupRule).toEqual(DEFAULT_GROUP_RULE);
  });

  it('lists of groups are chosen beside those of segments', async () => {
    const sidebar = await openSidebar({ ...server, planRun: () => PLAN, runStep: () => new Promise(() => undefined) });
    const { page } = sidebar;
    await page.getByText(texts.sidebar.check.rows(1234, 1300)).waitFor();
    await page.getByText(texts.sidebar.lists.heading, { exact: true }).click();
    await page.getByText(words.listsHeading, { exact: true }).click();
    await page.getByLabel(words.listName('AZ')).check();
    await page.getByLabel(words.listName('AX')).check();
    await page.getByLabel(words.listName('BX')).scrollIntoViewIfNeeded();
    await sidebar.inspect(`group-lists-${language}`);
    await page.getByRole('button', { name: texts.sidebar.build.build }).click();
    await expect.poll(() => sidebar.called('planRun')).toBe(1);
    const request = sidebar.calls.find(({ method }) => method === 'planRun')?.request as SegmentSettings;
    expect(request.groupLists).toEqual(['AX', 'AZ']);
  });
});
