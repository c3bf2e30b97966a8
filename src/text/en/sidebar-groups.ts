/** What the sidebar says of the nine groups of ABC×XYZ. */
import type { Group, GroupRule } from '../../core/groups/abcxyz.ts';
import { english } from './format.ts';

const percent = (share: number) => `${english.number(share * 100, 0)}%`;
const number = (value: number) => english.number(value, 2);
const MUCH: Readonly<Record<string, string>> = { A: 'buy a lot', B: 'buy some', C: 'buy little' };
const OFTEN: Readonly<Record<string, string>> = { X: 'often and evenly', Y: 'irregularly', Z: 'rarely or once' };

export const sidebarGroups = {
  heading: 'ABC×XYZ',
  on: 'nine groups',
  off: 'not built',
  option: 'Nine groups: who buys a lot, who buys regularly',
  hint: 'A bring the most revenue, C the least; X buy often and evenly, Z rarely or once. Builds a matrix and a list.',
  cutsHeading: 'Cuts and periods',
  cutsChosen: (rule: GroupRule | null) =>
    rule === null
      ? ''
      : `${percent(rule.abc.a)}, ${percent(rule.abc.b)} × ${number(rule.xyz.x)}, ${number(rule.xyz.y)}`,
  caption: 'Customers and share of revenue',
  share: percent,
  cutA: (share: number) => `A: the largest, up to ${percent(share)} of revenue`,
  cutB: (share: number) => `B: the next, up to ${percent(share)}`,
  cutX: (variation: number) => `X: variation up to ${number(variation)}`,
  cutY: (variation: number) => `Y: variation up to ${number(variation)}`,
  variation: 'Variation 0: the same amount in every period. The more gaps and swings, the larger it is.',
  period: 'Judge regularity by',
  periods: {
    auto: 'automatic period',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    'half-year': 'half-year',
    year: 'year',
  },
  classic: 'The textbook rule for goods',
  classicHint: 'Cuts of 0.1 and 0.25, periods over the whole log for everyone: nearly every customer becomes Z.',
  defaults: 'Back to the usual cuts',
  kept: 'These cuts come from the tab Settings: change them there.',
  listsHeading: 'Lists of the nine groups',
  listsNone: 'none',
  listsNeed: 'Choose ABC×XYZ above first.',
  listName: (group: Group) => `${group}: ${MUCH[group.charAt(0)]}, ${OFTEN[group.charAt(1)]}`,
  listsStep: 'Call lists of groups',
};
