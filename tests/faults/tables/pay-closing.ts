/** Slips in what a month pays, in its statement, in the ledger and in what is paid later. */
import type { Fault } from '../fault.ts';

const LINE = ['tests/core/pay/pay-line.test.ts'];
const STEPS = ['tests/core/pay/pay-steps.test.ts'];
const MONTH = ['tests/core/pay/pay-month.test.ts'];
const LEDGER = ['tests/tables/pay/ledger.test.ts'];
const ON_ENGINE = ['tests/app/pay/ledger.test.ts'];
const CORRECTIONS = ['tests/app/pay/corrections.test.ts'];
const CLOSING = ['tests/app/pay/closing.test.ts'];
const CUT_OFF = ['tests/app/pay/interrupted-closing.test.ts'];

export const PAY_CLOSING: readonly Fault[] = [
  {
    name: 'the plan is not cut by days',
    file: 'src/core/pay/pay-line.ts',
    from: 'over(fractionOf(days), fractionOf(of))',
    to: 'over(fractionOf(of), fractionOf(of))',
    tests: LINE,
  },
  {
    name: 'a typed share is rounded to cents',
    file: 'src/core/pay/pay-line.ts',
    from: "measure === 'own' ?",
    to: "measure !== 'own' ?",
    tests: LINE,
  },
  {
    name: 'a missing actual counts as zero',
    file: 'src/core/pay/pay-line.ts',
    from: 'target === null || actual === null',
    to: 'target === null',
    tests: LINE,
  },
  {
    name: 'corrections are paid before the draw',
    file: 'src/core/pay/pay-line.ts',
    from: 'withCorrections(drawn, amounts, before.carried)',
    to: 'withCorrections(earned, amounts, before.carried)',
    tests: LINE,
  },
  {
    name: 'a month begins from what the one before began with',
    file: 'src/app/pay/month-pay.ts',
    from: '[pay.key, pay.after]',
    to: '[pay.key, pay.before]',
    tests: CLOSING,
  },
  {
    name: 'the last band of a statement is as wide as the attainment',
    file: 'src/core/pay/payout-methods.ts',
    from: 'percent(minus(end, from))',
    to: 'percent(end)',
    tests: STEPS,
  },
  {
    name: 'a statement leaves out the gates',
    file: 'src/core/pay/kpi-steps.ts',
    from: "line.factor === 1 ? [] : ['×', number(line.factor)]",
    to: '[]',
    tests: STEPS,
  },
  {
    name: 'who has left is advanced a draw',
    file: 'src/core/pay/pay-month.ts',
    from: 'draw: days === 0 ? 0 : member.draw',
    to: 'draw: member.draw',
    tests: MONTH,
  },
  {
    name: 'corrections are suggested by today’s draw alone',
    file: 'src/core/pay/late-changes.ts',
    from: 'return subtractMoney(addMoney(drawn, before.owed), after.owed);',
    to: 'return drawn;',
    tests: MONTH,
  },
  {
    name: 'a correction that was made is suggested again',
    file: 'src/core/pay/late-changes.ts',
    from: 'subtractMoney(subtractMoney(kept(now), kept(closed)), corrected)',
    to: 'subtractMoney(kept(now), kept(closed))',
    tests: MONTH,
  },
  {
    name: 'what was paid with a month counts as a correction of it',
    file: 'src/core/pay/late-changes.ts',
    from: 'member === key && (paid === null || paid > month)',
    to: 'member === key && (paid === null || paid >= month)',
    tests: MONTH,
  },
  {
    name: 'a correction that may be the same is not told of',
    file: 'src/app/pay/late-corrections.ts',
    from: 'const unsure = others.length > 0;',
    to: 'const unsure = others.length > 99;',
    tests: CORRECTIONS,
    named: 'without being asked',
  },
  {
    name: 'what a correction is about does not reach the ledger',
    file: 'src/core/pay/pay-month.ts',
    from: '...(about === undefined ? {} : { about })',
    to: '...(about === undefined ? { about } : {})',
    tests: CORRECTIONS,
    named: 'whatever its reason is changed to',
  },
  {
    name: 'a tab of before the column Corrects gets none',
    file: 'src/app/pay/corrections-tab.ts',
    from: 'if (title !== null)',
    to: 'if (title === undefined)',
    tests: CORRECTIONS,
    named: 'in a tab of before',
  },
  {
    name: 'a checksum does not hang on the line before',
    file: 'src/tables/pay/ledger-line.ts',
    from: 'fingerprintOfTexts([before, ...cells',
    to: "fingerprintOfTexts(['', ...cells",
    tests: LEDGER,
  },
  {
    name: 'a number and its text have one checksum',
    file: 'src/tables/pay/ledger-line.ts',
    from: '`${typeof cell} ${cell}`',
    to: '`${cell}`',
    tests: LEDGER,
  },
  {
    name: 'lines gone from the end are not missed',
    file: 'src/tables/pay/ledger.ts',
    from: 'if (end.lines < kept.lines)',
    to: 'if (end.lines > kept.lines)',
    tests: ON_ENGINE,
  },
  {
    name: 'a ledger that is gone is begun anew',
    file: 'src/app/pay/ledger-state.ts',
    from: 'kept.lines === 0 ? []',
    to: 'kept.lines >= 0 ? []',
    tests: ON_ENGINE,
  },
  {
    name: 'a damaged ledger is written on',
    file: 'src/app/pay/close-month.ts',
    from: 'if (ledger.findings.length > 0)',
    to: 'if (ledger.findings.length > 99)',
    tests: ON_ENGINE,
  },
  {
    name: 'a month is closed on its last day',
    file: 'src/core/pay/month-standing.ts',
    from: 'return today <= periodOf(month).to;',
    to: 'return today < periodOf(month).to;',
    tests: CLOSING,
  },
  {
    name: 'a month is closed twice',
    file: 'src/app/pay/close-month.ts',
    from: 'if (closed.has(month))',
    to: 'if (closed.size > 99)',
    tests: CLOSING,
  },
  {
    name: 'a closed month is paid by today’s orders',
    file: 'src/app/pay/month-pay.ts',
    from: 'if (closedOn !== null) return',
    to: 'if (closedOn === undefined) return',
    tests: CLOSING,
  },
  {
    name: 'how far the ledger reaches is kept before it is written',
    file: 'src/app/pay/close-month.ts',
    from: `const ledgerWritten = writeLedger(book, ledger, rows);
    keepEnd(ports, end);`,
    to: `keepEnd(ports, end);
    const ledgerWritten = writeLedger(book, ledger, rows);`,
    tests: CUT_OFF,
  },
  {
    name: 'a correction is written for somebody who is not on the team',
    file: 'src/app/pay/late-corrections.ts',
    from: 'if (stranger !== undefined)',
    to: 'if (stranger === null)',
    tests: CORRECTIONS,
    named: 'somebody whose line is gone',
  },
  {
    name: 'what is said of a suggested correction leaves the draw out',
    file: 'src/app/pay/late-corrections.ts',
    from: '[kept(now), kept(closed), corrected]',
    to: '[now.earned, closed.earned, corrected]',
    tests: CORRECTIONS,
  },
  {
    name: 'the revenue columns of the payout tab show another KPI',
    file: 'src/tables/pay/payout-columns.ts',
    from: "return kpis.find(({ measure }) => measure === 'revenue');",
    to: "return kpis.find(({ measure }) => measure === 'revenue') ?? kpis[0];",
    tests: ['tests/app/pay/several-kpis.test.ts'],
  },
];
