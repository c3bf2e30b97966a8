/** Slips in the page of motivation and pay. */
import type { Fault } from '../fault.ts';

const JOBS = ['tests/sidebar/pay/jobs.test.ts'];
const STANDING = ['tests/core/pay/month-standing.test.ts'];
const PERFORMING = ['tests/sidebar/pay/performing.test.ts'];
const REDUCE = ['tests/sidebar/pay/reduce.test.ts'];
const TYPED = ['tests/sidebar/pay/typed.test.ts'];

export const PAY_PAGE: readonly Fault[] = [
  {
    name: 'payouts are built before anybody was told who can see them',
    file: 'sidebar/pay/jobs.ts',
    from: "'simulator', 'payout', 'close'",
    to: "'simulator', 'close'",
    tests: JOBS,
  },
  {
    name: 'a month is closed without a question',
    file: 'sidebar/pay/jobs.ts',
    from: "job.kind === 'close' ? 'close' : null",
    to: 'null',
    tests: PERFORMING,
  },
  {
    name: 'a second click starts the job again',
    file: 'sidebar/pay/performing.ts',
    from: "work.phase === 'working' || opening.phase",
    to: 'opening.phase',
    tests: PERFORMING,
  },
  {
    name: 'statements begin anew after a failure',
    file: 'sidebar/pay/performing.ts',
    from: 'members.slice(statements.next)',
    to: 'members.slice(0)',
    tests: PERFORMING,
  },
  {
    name: 'the page suggests to close a running month',
    file: 'src/core/pay/month-standing.ts',
    from: "  if (month === current && isRunning(month, today)) return 'running';\n",
    to: '',
    tests: STANDING,
  },
  {
    name: 'the page suggests to close a month before one that is closed',
    file: 'src/core/pay/month-standing.ts',
    from: "  if (isPassed(month, closed)) return 'passed';\n",
    to: '',
    tests: STANDING,
  },
  {
    name: 'the page suggests the latest month to close',
    file: 'src/core/pay/next-step.ts',
    from: 'hasPlans === planned).pop()',
    to: 'hasPlans === planned).shift()',
    tests: ['tests/core/pay/next-step.test.ts'],
  },
  {
    name: 'what was typed for a manager is lost when the log is read again',
    file: 'sidebar/pay/reduce-set-up.ts',
    from: '({ ...member, ...setUp.typed.get(member.name) })',
    to: 'member',
    tests: REDUCE,
  },
  {
    name: 'a rule that was typed is lost while another one is looked at',
    file: 'sidebar/pay/reduce-set-up.ts',
    from: 'setUp.rules.find(({ template }) => template === action.template) ?? fieldsOf(action.template)',
    to: 'fieldsOf(action.template)',
    tests: REDUCE,
  },
  {
    name: 'columns that have moved are taken where they stood',
    file: 'sidebar/log/reduce.ts',
    from: 'if (log.columns !== null && haveChanged(',
    to: 'if (log.columns === null && haveChanged(',
    tests: PERFORMING,
  },
  {
    name: 'all is in order though the ledger was changed',
    file: 'sidebar/pay/performing.ts',
    from: 'return isSetUp && warnings.length === 0 ? ',
    to: 'return isSetUp ? ',
    tests: PERFORMING,
  },
  {
    name: 'nobody is told which months stay open for good',
    file: 'src/core/pay/month-standing.ts',
    from: 'months.filter((earlier) => earlier.month < month).reverse()',
    to: '[]',
    tests: STANDING,
  },
  {
    name: 'the page takes a floor that its tab refuses',
    file: 'sidebar/pay/rule-fields.ts',
    from: 'isRatio(lowest) && lowest <= 1',
    to: 'isRatio(lowest)',
    tests: TYPED,
  },
  {
    name: 'managers of the former column stay',
    file: 'sidebar/pay/reduce-set-up.ts',
    from: 'log: reduceLog(setUp.log, action), team: forgotten(setUp.team) }',
    to: 'log: reduceLog(setUp.log, action) }',
    tests: REDUCE,
  },
  {
    name: 'a percentage is taken for a share',
    file: 'sidebar/typed.ts',
    from: 'roundRatio(percent / 100)',
    to: 'roundRatio(percent)',
    tests: TYPED,
  },
  {
    name: 'members who do not take part are set up',
    file: 'sidebar/pay/set-up-request.ts',
    from: 'setUp.members.filter((member) => member.wanted)',
    to: 'setUp.members.filter(() => true)',
    tests: TYPED,
  },
  {
    name: 'the curve slopes where the rule jumps',
    file: 'sidebar/pay/curve.ts',
    from: '...corners, ...corners.map((corner) => corner - BELOW)]',
    to: '...corners]',
    tests: TYPED,
  },
];
