/** A file that was set up and closed by the version before further terms: it opens, and pays the same to the cent. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managerActuals } from '../../../src/core/pay/actuals.ts';
import { lateChanges } from '../../../src/core/pay/late-changes.ts';
import { type Month, monthFrom } from '../../../src/core/pay/month.ts';
import type { CorrectionLine, Motivation } from '../../../src/core/pay/motivation.ts';
import type { PayLine, Standing } from '../../../src/core/pay/pay-line.ts';
import { payMonth } from '../../../src/core/pay/pay-month.ts';
import { stepsOf } from '../../../src/core/pay/pay-steps.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { ledgerRows } from '../../../src/reports/pay/ledger.ts';
import { NO_LINES, readLedger } from '../../../src/tables/pay/ledger.ts';
import { LEDGER_COLUMNS } from '../../../src/tables/pay/ledger-line.ts';
import { readPlan } from '../../../src/tables/pay/month-tables.ts';
import { readRules } from '../../../src/tables/pay/rules-table.ts';
import { readTeam } from '../../../src/tables/pay/team-table.ts';
import { textsIn } from '../../../src/text/language.ts';
import { readRowsWithIds } from '../../core/support/logs.ts';
import { readWith, typed } from './support/cells.ts';

type Cell = string | number | { readonly date: string } | { readonly day: number };

interface FileOfBefore {
  readonly log: readonly (readonly [string, string, number, string, string])[];
  readonly tabs: Readonly<Record<'team' | 'motivation' | 'plan', readonly (readonly Cell[])[]>>;
  readonly corrections: readonly CorrectionLine[];
  readonly ledger: readonly (readonly (string | number | { readonly day: number })[])[];
  readonly end: { readonly lines: number; readonly checksum: string };
}

const FILE = JSON.parse(readFileSync('tests/golden/pay-files/before-terms.json', 'utf8')) as FileOfBefore;
const MONTHS = ['2026-09', '2026-10'];
const texts = textsIn('en');

function tab(key: keyof FileOfBefore['tabs']) {
  const width = Math.max(...FILE.tabs[key].map((row) => row.length));
  const cellOf = (cell: Cell | undefined) => {
    if (typeof cell !== 'object') return cell ?? '';
    return 'date' in cell ? new Date(`${cell.date}T00:00:00Z`) : new Date(UTC.startOf(cell.day as never));
  };
  return typed(FILE.tabs[key].map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column]))));
}

function open() {
  const rules = readWith(readRules, tab('motivation'));
  const team = readWith((source) => readTeam(source, rules.result.names), tab('team'));
  const plans = readWith((source) => readPlan(source, team.result, rules.result, null), tab('plan'));
  const motivation: Motivation = {
    members: team.result.members,
    rules: rules.result.rules,
    plans: plans.result,
    corrections: FILE.corrections,
    holidays: new Set(),
  };
  return { motivation, faults: [...rules.faults, ...team.faults, ...plans.faults] };
}

function month(text: string): Month {
  const found = monthFrom(text);
  if (found === null) throw new Error(`${text} is no month`);
  return found;
}

const ledger = readLedger(
  [
    LEDGER_COLUMNS.map(({ id }) => texts.payClosing.columns[id]),
    ...FILE.ledger.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? new Date(UTC.startOf(cell.day as never)) : cell)),
    ),
  ],
  { zone: UTC, kept: FILE.end, texts },
);
const closed = ledger.lines.map(({ pay }) => pay);

describe('a file of before', () => {
  const { motivation, faults } = open();
  const actuals = managerActuals(
    readRowsWithIds(FILE.log.map(([customer, date, amount, order]) => [customer, date, amount, order])),
    FILE.log.map((row) => row[4]),
    { team: new Set(motivation.members.map(({ key }) => key)) },
  );
  const paid: PayLine[] = [];
  for (const text of MONTHS) {
    const left = new Map(paid.map(({ key, after }): [string, Standing] => [key, after]));
    paid.push(...payMonth(motivation, actuals, month(text), left, paid));
  }

  it('opens: nothing in its tabs is wrong, nothing in its ledger was changed', () => {
    expect(faults).toEqual([]);
    expect(motivation.members.map(({ name }) => name)).toEqual(['Anna', 'Boris', 'Smith, Cyril', 'Eve']);
    expect(ledger.findings).toEqual([]);
    expect(closed).toHaveLength(8);
  });

  it('pays what it paid, number by number', () => {
    expect(paid).toEqual(closed);
  });

  it('shows in its statements what it showed: nothing is said of terms that nobody has', () => {
    for (const line of closed) {
      for (const step of stepsOf(line)) {
        expect([step.scope, step.days, step.month]).toEqual([undefined, undefined, undefined]);
      }
    }
  });

  it('has nothing to be corrected', () => {
    expect(lateChanges(closed, actuals, [])).toEqual([]);
  });

  it('would be closed into the same cells', () => {
    const closedOn = ledger.lines[0]?.closedOn;
    if (closedOn === undefined) throw new Error('no line');
    const { rows } = ledgerRows(paid, closedOn, NO_LINES, texts);
    const visible = (cells: readonly unknown[]) => cells.slice(0, -2);
    expect(rows.map(({ values }) => visible(values))).toEqual(FILE.ledger.map(visible));
  });
});
