/** Slips in the tabs that motivation is typed into: what is read, what is refused, where lines are put. */
import type { Fault } from '../fault.ts';

const of = (name: string): readonly string[] => [`tests/tables/pay/${name}.test.ts`];
const TEAM = of('team-faults');
const MOTIVATION = of('motivation-faults');
const PLAN = of('plan-faults');
const ROUND_TRIP = of('forms-round-trip');

export const PAY_FORMS: readonly Fault[] = [
  {
    name: 'a share that the cell shows as 3000 % is taken for 30 %',
    file: 'src/tables/pay/form-cell.ts',
    from: 'typed >= SURELY_PER_CENT && !isPercent',
    to: 'typed >= SURELY_PER_CENT',
    tests: TEAM,
  },
  {
    name: 'a factor of 2 is taken for 2 %',
    file: 'src/tables/pay/form-cell.ts',
    from: 'const SURELY_PER_CENT = 5;',
    to: 'const SURELY_PER_CENT = 1.1;',
    tests: MOTIVATION,
  },
  {
    name: 'a plan or an income below zero is used',
    file: 'src/tables/pay/form-cell.ts',
    from: "amount < 0 && kind === 'money'",
    to: "amount < 0 && kind === 'signed'",
    tests: PLAN,
  },
  {
    name: 'a year is taken for the day of hiring',
    file: 'src/tables/pay/form-cell.ts',
    from: 'day === null || day < FIRST_DAY',
    to: 'day === null',
    tests: TEAM,
  },
  {
    name: 'a number such as 10.2026 is a day of 1900',
    file: 'src/tables/pay/read-month.ts',
    from: "typeof cell === 'number' && cell >= MONTH_NUMBERS",
    to: "typeof cell === 'number'",
    tests: of('read-month'),
  },
  {
    name: 'one who left before being hired is paid',
    file: 'src/tables/pay/team-table.ts',
    from: 'left < hired',
    to: 'left < 0',
    tests: TEAM,
  },
  {
    name: 'a line with an empty cell is read',
    file: 'src/tables/pay/form-lines.ts',
    from: 'line.must(...needed);',
    to: '',
    tests: TEAM,
  },
  {
    name: 'somebody on the team twice is paid twice',
    file: 'src/tables/pay/form-lines.ts',
    from: "else line.fault(field, { code: 'twice', row: before + 1 });",
    to: '',
    tests: TEAM,
  },
  {
    name: 'two bands begin at the same share',
    file: 'src/tables/pay/rules-table.ts',
    from: 'start <= last',
    to: 'start < last',
    tests: MOTIVATION,
  },
  {
    name: 'weights that do not sum to 100 % are used',
    file: 'src/tables/pay/rules-table.ts',
    from: 'if (sum === 1 ||',
    to: 'if (sum <= 1 ||',
    tests: MOTIVATION,
  },
  {
    name: 'the KPIs are read as rules',
    file: 'src/tables/pay/rules-table.ts',
    from: 'readLines(source, RULES_LAYOUT, kpiTable?.header)',
    to: 'readLines(source, RULES_LAYOUT)',
    tests: MOTIVATION,
  },
  {
    name: 'an actual that the log counts is taken from the tab without a word',
    file: 'src/tables/pay/month-tables.ts',
    from: "own !== undefined && own.measure !== 'own'",
    to: "own !== undefined && own.measure === 'own' && actual < 0 && plan === 0",
    tests: PLAN,
  },
  {
    name: 'one month is planned twice, on two days of it',
    file: 'src/tables/pay/month-tables.ts',
    from: "unique(line, 'kpi', [month, member,",
    to: "unique(line, 'kpi', [line.row, month, member,",
    tests: PLAN,
  },
  {
    name: 'names to choose from are looked for where the tab was set up with them',
    file: 'src/reports/pay/form-tab.ts',
    from: 'columns?.[key] ?? layout.keys.indexOf(key)',
    to: 'layout.keys.indexOf(key)',
    tests: ['tests/app/pay/forms.test.ts'],
    named: 'names to choose from',
  },
  {
    name: 'lines of closed months are refused',
    file: 'src/tables/pay/month-tables.ts',
    from: 'month !== null && settled !== null && month <= settled',
    to: 'month !== null && settled !== null && month < settled',
    tests: PLAN,
  },
  {
    name: 'a plan of nobody on the team keeps all from being built',
    file: 'src/tables/pay/month-tables.ts',
    from: 'if (isOfMonth) source.report(place, fault, month);',
    to: 'if (isOfMonth && month.length > 9) source.report(place, fault, month);',
    tests: PLAN,
  },
  {
    name: 'a month is paid though a line of its plan can’t be used',
    file: 'src/app/pay/read-motivation.ts',
    from: 'problems.filter(({ month = paid }) => month === paid)',
    to: 'problems.filter(({ month }) => month === undefined)',
    tests: ['tests/app/pay/lines-out-of-date.test.ts'],
    named: 'names a KPI that was renamed: only',
  },
  {
    name: 'a correction is added though another can’t be read',
    file: 'src/app/pay/late-corrections.ts',
    from: "problem.month === undefined || problem.form === 'corrections'",
    to: 'problem.month === undefined',
    tests: ['tests/app/pay/lines-out-of-date.test.ts'],
    named: 'is a correction',
  },
  {
    name: 'added lines do not follow a column that was put in',
    file: 'src/reports/pay/form-tab.ts',
    from: 'found === undefined ? column : found[key]',
    to: 'found === undefined ? column : column',
    tests: ROUND_TRIP,
  },
  {
    name: 'an advance that is paid back is set up as one that is not',
    file: 'src/reports/pay/forms.ts',
    from: "recoverable: recoverable ? ('yes' as const)",
    to: "recoverable: recoverable && draw === 0 ? ('yes' as const)",
    tests: ROUND_TRIP,
  },
  {
    name: 'a cell that is wrong is named a row too high',
    file: 'src/app/pay/read-motivation.ts',
    from: '${columnLetters(place.column)}${place.row + 1}',
    to: '${columnLetters(place.column)}${place.row}',
    tests: ['tests/app/pay/forms.test.ts'],
  },
];
