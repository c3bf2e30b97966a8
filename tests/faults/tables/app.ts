/** Slips that only the built script shows: on a real spreadsheet, in a bare engine, at a person’s notes and payouts. */
import type { Fault } from '../fault.ts';

const GUARDS = ['tests/app/guards.test.ts'];
const bundle = (name: string): readonly string[] => [`tests/bundle/${name}.test.ts`];

export const APP: readonly Fault[] = [
  {
    name: 'a run goes on though the log has changed',
    file: 'src/app/run.ts',
    from: 'if (fingerprintOf(loaded.log) !== record.fingerprint) {',
    to: "if (record.fingerprint === '') {",
    tests: GUARDS,
  },
  {
    name: 'a step of another run is carried out',
    file: 'src/app/run.ts',
    from: 'record === null || record.id !== request.run || request.step >= record.steps.length',
    to: 'record === null || request.step >= record.steps.length',
    tests: GUARDS,
  },
  {
    name: 'two executions work on one file',
    file: 'src/sheets/document.ts',
    from: "if (!lock.tryLock(PATIENCE)) throw new AppError('run.busy', {});",
    to: 'lock.tryLock(PATIENCE);',
    tests: GUARDS,
  },
  {
    name: 'amounts in two currencies are added up',
    file: 'src/reading/read.ts',
    from: 'return answers.takeProposed === true',
    to: 'return answers.takeProposed !== null',
    tests: GUARDS,
  },
  {
    name: 'texts are converted though there are more than were shown',
    file: 'src/app/convert.ts',
    from: 'if (candidates.length !== request.known)',
    to: 'if (candidates.length < request.known)',
    tests: GUARDS,
  },
  {
    name: 'a note on a customer who left is dropped',
    file: 'src/app/write-customer-tabs.ts',
    from: 'archiveOf(kept, facts, isGone, ',
    to: 'archiveOf(kept, facts, () => false, ',
    tests: GUARDS,
  },
  {
    name: 'a zone behind universal time is taken for one ahead of it',
    file: 'src/sheets/spreadsheet-zone.ts',
    from: "parts[1] === '-' ? -minutes : minutes",
    to: 'minutes',
    tests: bundle('clocks'),
  },
  {
    name: 'a custom function adds up several currencies',
    file: 'src/cells/orders.ts',
    from: 'if (log.currencies.length > 1)',
    to: 'if (log.currencies.length < 0)',
    tests: bundle('sentences'),
  },
  {
    name: 'the script is written for a newer engine than Apps Script’s',
    file: 'scripts/build.mjs',
    from: "target: 'es2019',",
    to: "target: 'es2022',",
    tests: bundle('what-ships'),
  },
  {
    name: 'a Settings tab that changed does not stop a run',
    file: 'src/app/run.ts',
    from: 'fingerprintOfPlaybook(playbook) !== record.playbook',
    to: 'false',
    tests: ['tests/app/settings-tab.test.ts'],
    named: 'a tab that was edited while tabs were being built',
  },
  {
    name: 'a damaged ledger is written on',
    file: 'src/app/pay/close-month.ts',
    from: 'if (ledger.findings.length > 0)',
    to: 'if (ledger.findings.length > 99)',
    tests: ['tests/app/pay/ledger.test.ts'],
  },
  {
    name: 'a closed month is paid by today’s orders',
    file: 'src/app/pay/month-pay.ts',
    from: 'if (closedOn !== null) return',
    to: 'if (closedOn === undefined) return',
    tests: ['tests/app/pay/closing.test.ts'],
  },
  {
    name: 'how far the ledger reaches is kept before it is written',
    file: 'src/app/pay/close-month.ts',
    from: `const ledgerWritten = writeLedger(book, ledger, rows);
    keepEnd(ports, end);`,
    to: `keepEnd(ports, end);
    const ledgerWritten = writeLedger(book, ledger, rows);`,
    tests: ['tests/app/pay/interrupted-closing.test.ts'],
  },
  {
    name: 'the set-up writes over tabs that people have filled in',
    file: 'src/app/pay/set-up.ts',
    from: 'forms.filter(({ key }) => ',
    to: "forms.filter(({ key }) => key !== '' || ",
    tests: ['tests/app/pay/set-up.test.ts'],
  },
  {
    name: "a star in a manager's name stands for anything",
    file: 'src/reports/pay/formula.ts',
    from: ';"*";"~*")',
    to: ';"*";"*")',
    tests: ['tests/app/pay/board.test.ts'],
    named: 'names that look like criteria or formulas',
  },
];
