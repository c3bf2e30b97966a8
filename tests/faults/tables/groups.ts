/** Slips in the nine groups: their preview, their tabs, their call lists. */
import type { Fault } from '../fault.ts';

const GRID = ['tests/core/groups/group-grid.test.ts'];
const LISTS = ['tests/app/group-lists.test.ts'];
const TABS = ['tests/app/group-tabs.test.ts'];
const SIDEBAR = ['tests/sidebar/group-cuts.test.ts'];
const RULE = ['tests/tables/group-rule.test.ts'];
const WHAT_IF = ['tests/app/what-if.test.ts'];

export const GROUP_FAULTS: readonly Fault[] = [
  {
    name: 'the preview takes a share that equals a cut for one below it',
    file: 'src/core/groups/group-grid.ts',
    from: '(cut) => cut <= larger',
    to: '(cut) => cut < larger',
    tests: GRID,
  },
  {
    name: 'the preview takes a variation that equals a cut for one above it',
    file: 'src/core/groups/group-grid.ts',
    from: '(cut) => cut < variation',
    to: '(cut) => cut <= variation',
    tests: GRID,
  },
  {
    name: 'the preview forgets who is silent or bought too seldom',
    file: 'src/core/groups/group-grid.ts',
    from: 'Math.max(byVariation, best)',
    to: 'byVariation',
    tests: GRID,
  },
  {
    name: 'cuts of one’s own are not in the preview',
    file: 'src/core/groups/group-grid.ts',
    from: '[...even, ...own]',
    to: 'even',
    tests: GRID,
  },
  {
    name: 'the largest tenth of the customers is rounded down',
    file: 'src/core/groups/pareto.ts',
    from: 'Math.ceil((descending',
    to: 'Math.floor((descending',
    tests: ['tests/core/groups/pareto.test.ts'],
  },
  {
    name: 'the table beside the matrix counts classes for groups',
    file: 'src/core/customers/group-table.ts',
    from: 'groups.group[index]',
    to: 'groups.xyz[index]',
    tests: ['tests/core/customers/group-table.test.ts'],
  },
  {
    name: 'equal cuts of ABC are taken',
    file: 'src/core/groups/class-cuts.ts',
    from: 'first < second',
    to: 'first <= second',
    tests: RULE,
  },
  {
    name: 'a period that was chosen is said to suit the log',
    file: 'src/reports/group-matrix.ts',
    from: 'choosePeriod(history) === period',
    to: 'true',
    tests: TABS,
  },
  {
    name: 'a list of a group shows another group’s customers',
    file: 'src/reports/list-family.ts',
    from: 'places: groups.group }',
    to: 'places: groups.abc }',
    tests: LISTS,
  },
  {
    name: 'notes that moved between groups stay in the archive, too',
    file: 'src/app/steps.ts',
    from: '[segmentLists(known, texts), groupLists(known, texts)]',
    to: '[segmentLists(known, texts)]',
    tests: LISTS,
  },
  {
    name: 'writing the lists of groups forgets that notes of segments stand twice',
    file: 'src/app/steps.ts',
    from: 'doubled: doubled || written.doubled',
    to: 'doubled: written.doubled',
    tests: LISTS,
    named: 'where a customer moves in both',
  },
  {
    name: 'a list of a group that is not chosen any more is not brought up to date',
    file: 'src/app/steps.ts',
    from: 'settings.groupLists.includes(group) || book.hasTab(groupKey(group))',
    to: 'settings.groupLists.includes(group)',
    tests: LISTS,
    named: 'a list that is not chosen any more',
  },
  {
    name: 'a run is judged by the sidebar though the tab Settings keeps the rule',
    file: 'src/app/run.ts',
    from: 'isOwn ? groupRuleOf(playbook) : settings.groupRule',
    to: 'settings.groupRule',
    tests: WHAT_IF,
    named: 'another one is only looked at',
  },
  {
    name: 'the preview begins with the usual rule, not with the last one',
    file: 'src/app/check-log.ts',
    from: 'lastSettings(ports)?.groupRule ?? DEFAULT_GROUP_RULE',
    to: 'DEFAULT_GROUP_RULE',
    tests: WHAT_IF,
    named: 'is that of the last run',
  },
  {
    name: 'what was only looked at is built',
    file: 'sidebar/readiness.ts',
    from: '(isKept ? null : groupRule)',
    to: 'groupRule',
    tests: SIDEBAR,
  },
  {
    name: 'other periods are shown with the numbers of those before',
    file: 'sidebar/reduce.ts',
    from: "    case 'group-rule-chosen':\n    case 'converted':\n",
    to: "    case 'converted':\n",
    tests: SIDEBAR,
  },
];
