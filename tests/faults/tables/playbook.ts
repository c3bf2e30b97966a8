/** Slips in the tab Settings: what is read of it, what is refused, what follows it. */
import type { Fault } from '../fault.ts';

const READ = ['tests/tables/playbook.test.ts'];
const OPEN = ['tests/app/settings-tab.test.ts'];

export const PLAYBOOK: readonly Fault[] = [
  {
    name: 'a code in two segments is taken',
    file: 'src/tables/playbook-segments.ts',
    from: "else if (other !== cell) report(grid, 'twice', row, column, code, other);",
    to: '',
    tests: READ,
  },
  {
    name: 'a code in no segment is taken',
    file: 'src/tables/playbook-segments.ts',
    from: 'if (missing.length > 0)',
    to: 'if (missing.length > 1)',
    tests: READ,
  },
  {
    name: 'two segments bear one name',
    file: 'src/tables/playbook-segments.ts',
    from: 'cellOf.set(keyOf(name), cellName(row, column));',
    to: '',
    tests: READ,
  },
  {
    name: 'equal cuts are taken',
    file: 'src/core/groups/class-cuts.ts',
    from: 'first < second',
    to: 'first <= second',
    tests: READ,
  },
  {
    name: 'a text among the holidays is left out silently',
    file: 'src/tables/playbook.ts',
    from: "if (day === null) report(grid, 'not-a-date', row, holidayColumn);",
    to: '',
    tests: READ,
  },
  {
    name: 'holidays below the hundredth are not counted on the board',
    file: 'src/tables/playbook.ts',
    from: 'Math.max(header + HOLIDAY_ROWS, ...holidayRows.slice(-1))',
    to: 'header + HOLIDAY_ROWS',
    tests: READ,
  },
  {
    name: 'a Settings tab of a newer version is read as if it were ours',
    file: 'src/tables/playbook.ts',
    from: 'version > PLAYBOOK_VERSION',
    to: 'version > PLAYBOOK_VERSION + 1',
    tests: READ,
  },
  {
    name: 'a spoilt Settings tab does not stop a run',
    file: 'src/app/playbook.ts',
    from: 'if (read.problems.length > 0)',
    to: 'if (read.problems.length > 9)',
    tests: OPEN,
    named: 'stops the run before anything is written',
  },
  {
    name: 'a Settings tab that changed does not stop a run',
    file: 'src/app/run.ts',
    from: 'fingerprintOfPlaybook(playbook) !== record.playbook',
    to: 'false',
    tests: OPEN,
    named: 'a tab that was edited while tabs were being built',
  },
  {
    name: 'customers are put into segments by the default map',
    file: 'src/app/load-log.ts',
    from: 'settings.scores, settings.cuts), map);',
    to: 'settings.scores, settings.cuts));',
    tests: OPEN,
    named: 'a name, codes and holidays that were typed',
  },
  {
    name: 'the Settings tab is written over when it is asked for again',
    file: 'src/app/settings-tab.ts',
    from: "(content && book.tab('settings')) ?? book.write(defaultTab(book), null)",
    to: 'book.write(defaultTab(book), content)',
    tests: OPEN,
  },
];
