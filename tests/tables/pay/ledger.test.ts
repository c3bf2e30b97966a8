/** The ledger: what is written reads back, any change is found, and three tabs sum alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PayInput, PayLine } from '../../../src/core/pay/pay-line.ts';
import { payLine } from '../../../src/core/pay/pay-line.ts';
import type { Day } from '../../../src/core/time/day.ts';
import type { Zone } from '../../../src/core/time/zone.ts';
import { ledgerRows, ledgerTab } from '../../../src/reports/pay/ledger.ts';
import { payoutTab } from '../../../src/reports/pay/payout.ts';
import { statementTab } from '../../../src/reports/pay/statement.ts';
import type { TabSpec, TabValue } from '../../../src/reports/tab-spec.ts';
import { placeOf } from '../../../src/tables/column.ts';
import { type Ledger, type LedgerEnd, NO_LINES, readLedger } from '../../../src/tables/pay/ledger.ts';
import { LEDGER_COLUMNS, parseRecord, recordOf } from '../../../src/tables/pay/ledger-line.ts';
import { PAYOUT_COLUMNS } from '../../../src/tables/pay/payout-columns.ts';
import { textsIn } from '../../../src/text/language.ts';
import { anyInput, INPUT } from '../../core/pay/support/pay.ts';

const DAY = 86_400_000;
const ZONE: Zone = { dayAt: (instant) => Math.floor(instant / DAY) as Day, startOf: (day) => day * DAY };
const CLOSED_ON = 20_759 as Day;
const FIRST_LINE = 3;

/** A cell as the platform gives it back. */
function cell(value: TabValue): unknown {
  return typeof value === 'object' && 'day' in value ? new Date(ZONE.startOf(value.day)) : value;
}

function written(lines: readonly PayLine[], language: 'en' | 'ru' = 'en') {
  const { rows, end } = ledgerRows(lines, CLOSED_ON, NO_LINES, textsIn(language));
  const cells = ledgerTab(rows, textsIn(language)).rows.map(({ values }) => values.map(cell));
  return { cells, end };
}

function read(cells: readonly (readonly unknown[])[], kept: LedgerEnd): Ledger {
  return readLedger(cells, { zone: ZONE, kept, texts: textsIn('en') });
}

const named = (inputs: readonly PayInput[]) =>
  inputs.map((input, index) => payLine({ ...input, name: `M ${index}`, key: `m ${index}` }));
const manyLines = fc.array(anyInput, { minLength: 1, maxLength: 5 }).map(named);

describe('the ledger', () => {
  it('reads back what was written, in both languages', () => {
    fc.assert(
      fc.property(manyLines, fc.constantFrom('en' as const, 'ru' as const), (lines, language) => {
        const { cells, end } = written(lines, language);
        const ledger = read(cells, end);
        expect(ledger.findings).toEqual([]);
        expect(ledger.end).toEqual(end);
        expect(ledger.lines.map(({ pay }) => pay)).toEqual(lines);
        expect(ledger.lines.map(({ closedOn }) => closedOn)).toEqual(lines.map(() => CLOSED_ON));
      }),
    );
  });

  it('reads a line of the first version, whose KPIs came to a *fact*', () => {
    const [line] = named([INPUT]) as [PayLine];
    const record = parseRecord(recordOf({ line: 1, closedOn: CLOSED_ON, pay: line }));
    const { kpis, ...rest } = JSON.parse(JSON.stringify(line)) as { readonly kpis: readonly { actual: number }[] };
    const former = { ...rest, kpis: kpis.map(({ actual, ...others }) => ({ ...others, fact: actual })) };
    const text = JSON.stringify({ version: 1, closedOn: CLOSED_ON, pay: former });
    expect(text).toContain('"fact"');
    expect(parseRecord(text)).toEqual(record);
  });

  it('a month that is closed later hangs on the lines before it', () => {
    const [first, second] = named([INPUT, INPUT]) as [PayLine, PayLine];
    const { cells, end } = written([first]);
    const later = ledgerRows([second], CLOSED_ON, end, textsIn('en'));
    const ledger = read([...cells, ...later.rows.map(({ values }) => values.map(cell))], end);
    expect(ledger.findings).toEqual([]);
    expect(ledger.end).toEqual(later.end);
  });

  it('finds any cell that is changed, in its line', () => {
    fc.assert(
      fc.property(
        manyLines,
        fc.nat(),
        fc.nat(LEDGER_COLUMNS.length - 1),
        fc.oneof(fc.integer(), fc.string(), fc.constant('')),
        (lines, at, column, value) => {
          const { cells, end } = written(lines);
          const row = FIRST_LINE + (at % lines.length);
          fc.pre(cells[row]?.[column] !== value);
          const changed = cells.map((cellsOf, index) =>
            index === row ? cellsOf.map((old, place) => (place === column ? value : old)) : cellsOf,
          );
          expect(read(changed, end).findings.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('names the amount that was changed', () => {
    const { cells, end } = written(named([INPUT]));
    const at = placeOf(LEDGER_COLUMNS, 'bonusPaid');
    const changed = cells.map((row, index) => (index === FIRST_LINE ? row.map((old, c) => (c === at ? 1 : old)) : row));
    expect(read(changed, end).findings).toEqual([
      { kind: 'edited', line: 1, column: 'Bonus paid', month: '2026-10', member: 'M 0' },
    ]);
  });

  it('finds an amount that became text', () => {
    const { cells, end } = written(named([INPUT]));
    const at = placeOf(LEDGER_COLUMNS, 'income');
    const changed = cells.map((row, index) =>
      index === FIRST_LINE ? row.map((old, column) => (column === at ? String(old) : old)) : row,
    );
    expect(read(changed, end).findings).toMatchObject([{ kind: 'edited', column: 'Income' }]);
  });

  it('finds lines that are gone, doubled or moved', () => {
    fc.assert(
      fc.property(manyLines, fc.nat(), fc.constantFrom('gone', 'doubled', 'moved'), (lines, at, how) => {
        const { cells, end } = written(lines);
        const row = FIRST_LINE + (at % lines.length);
        const line = cells[row] as readonly unknown[];
        fc.pre(how !== 'moved' || row < cells.length - 1);
        const changed = cells.filter((_, index) => how === 'doubled' || index !== row);
        if (how === 'doubled') changed.splice(row, 0, [...line]);
        if (how === 'moved') changed.push([...line]);
        expect(read(changed, end).findings.length).toBeGreaterThan(0);
      }),
    );
  });

  describe('says what it found', () => {
    const three = () => written(named([INPUT, INPUT, INPUT]));
    const CHECKSUM = placeOf(LEDGER_COLUMNS, 'checksum');
    const put = (cells: readonly (readonly unknown[])[], row: number, column: number, value: unknown) =>
      cells.map((old, index) => (index === row ? Object.assign([...old], { [column]: value }) : old));

    it('titles that are gone: the lines are not read, and what was kept stays', () => {
      const { cells, end } = three();
      const gone = { lines: [], findings: [{ kind: 'gone' }], end };
      expect(read([], end)).toEqual(gone);
      expect(read(cells.slice(FIRST_LINE), end)).toEqual(gone);
    });

    it('titles in the first row are found, those far below are not', () => {
      const { cells, end } = three();
      const pushed = (rows: number) => [...Array.from({ length: rows }, () => ['']), ...cells.slice(FIRST_LINE - 1)];
      expect(read(pushed(0), end).findings).toEqual([]);
      expect(read(pushed(19), end).findings).toEqual([]);
      expect(read(pushed(20), end).findings).toEqual([{ kind: 'gone' }]);
    });

    it('how many lines are cut off', () => {
      const { cells, end } = three();
      expect(read(cells.slice(0, -2), end).findings).toEqual([{ kind: 'cut', lines: 2 }]);
    });

    it('the line before which one is gone', () => {
      const { cells, end } = three();
      const without = cells.filter((_, index) => index !== FIRST_LINE + 1);
      expect(read(without, end).findings).toEqual([{ kind: 'order', line: 3 }]);
    });

    it('a row of somebody else', () => {
      const { cells, end } = three();
      const note = [...cells.slice(0, -1), ['a note'], ...cells.slice(-1)];
      expect(read(note, end)).toMatchObject({ findings: [{ kind: 'foreign', row: FIRST_LINE + 3 }], end });
      const year = [...cells, ['', 'a note']];
      expect(read(year, end)).toMatchObject({ findings: [{ kind: 'foreign', row: FIRST_LINE + 4 }], end });
    });

    it('a record that is unreadable, and nothing of the lines after it', () => {
      const { cells, end } = three();
      const broken = put(cells, FIRST_LINE + 1, CHECKSUM - 1, 'broken');
      const ledger = read(broken, end);
      expect(ledger.findings).toEqual([{ kind: 'foreign', row: FIRST_LINE + 2 }]);
      expect(ledger.lines.map(({ line }) => line)).toEqual([1, 3]);
      expect(read(broken.slice(0, -1), { lines: 2, checksum: '' }).end).toEqual({
        lines: 2,
        checksum: cells[FIRST_LINE + 1]?.[CHECKSUM],
      });
    });

    it('a checksum that was changed, in its line alone', () => {
      const { cells, end } = three();
      for (const line of [1, 2, 3]) {
        expect(read(put(cells, FIRST_LINE + line - 1, CHECKSUM, 'x'), end).findings).toEqual([
          { kind: 'edited', line, column: null, month: '2026-10', member: `M ${line - 1}` },
        ]);
      }
    });

    it('the member where the name was changed, and no column where a note was', () => {
      const { cells, end } = three();
      const columnOf = (column: 'member' | 'terms' | 'month') => {
        const at = placeOf(LEDGER_COLUMNS, column);
        return read(put(cells, FIRST_LINE, at, 'changed'), end).findings;
      };
      expect(columnOf('member')).toMatchObject([{ kind: 'edited', line: 1, column: 'Manager' }]);
      expect(columnOf('terms')).toMatchObject([{ kind: 'edited', line: 1, column: null }]);
    });

    it('nothing of blank rows between, and of notes on the right', () => {
      const { cells, end } = three();
      const spaced = cells.flatMap((row, index) => (index > FIRST_LINE ? [[], row] : [row]));
      const noted = spaced.map((row) => (row.length > CHECKSUM ? [...row, 'a note'] : row));
      const onTheRight = [...noted, [...LEDGER_COLUMNS.map(() => ''), 'a note']];
      expect(read(onTheRight, end)).toMatchObject({ findings: [], end });
    });
  });

  it('finds a ledger that was written anew as a whole', () => {
    const { end } = written(named([INPUT]));
    const other = written(named([{ ...INPUT, targetIncome: 200_000 }]));
    expect(read(other.cells, end).findings).toMatchObject([{ kind: 'edited', line: 1, column: null }]);
  });
});

function numbersOf(tab: TabSpec, first: string): readonly TabValue[] {
  return tab.rows.find(({ values }) => values[0] === first)?.values ?? [];
}

it('payout tab, statements and ledger sum alike to the cent', () => {
  const texts = textsIn('en');
  const { total } = texts.payClosing.payout;
  const units = (value: TabValue | undefined) => Math.round(Number(value) * 100);
  fc.assert(
    fc.property(manyLines, (lines) => {
      const payouts = payoutTab({ month: INPUT.month, lines, closedOn: null, today: CLOSED_ON, warnings: [] }, texts);
      const totals = numbersOf(payouts, total);
      const { rows } = ledgerRows(lines, CLOSED_ON, NO_LINES, texts);
      const inLedger = (column: 'salary' | 'bonusPaid' | 'income') =>
        rows.reduce((sum, { values }) => sum + units(values[placeOf(LEDGER_COLUMNS, column)]), 0);
      expect(units(totals[placeOf(PAYOUT_COLUMNS, 'salary')])).toBe(inLedger('salary'));
      expect(units(totals[placeOf(PAYOUT_COLUMNS, 'paid')])).toBe(inLedger('bonusPaid'));
      expect(units(totals[placeOf(PAYOUT_COLUMNS, 'income')])).toBe(inLedger('income'));
      const incomes = lines.map((line) =>
        units(statementTab([{ pay: line, closedOn: null }], CLOSED_ON, texts).rows.slice(-1)[0]?.values[2]),
      );
      expect(incomes.reduce((sum, income) => sum + income, 0)).toBe(inLedger('income'));
      for (const { name } of lines) {
        const row = numbersOf(payouts, name);
        const parts = (['earned', 'draw', 'corrections', 'carried'] as const).map((column) =>
          units(row[placeOf(PAYOUT_COLUMNS, column)]),
        );
        const [balance = 0, carriedOn = 0, paid = 0] = (['balance', 'carriedOn', 'paid'] as const).map((column) =>
          units(row[placeOf(PAYOUT_COLUMNS, column)]),
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(balance);
        expect(paid + carriedOn).toBe(balance);
        expect([paid, -carriedOn].every((amount) => amount >= 0)).toBe(true);
      }
      const backwards = payoutTab(
        { month: INPUT.month, lines: [...lines].reverse(), closedOn: null, today: CLOSED_ON, warnings: [] },
        texts,
      );
      expect(numbersOf(backwards, total)).toEqual(totals);
    }),
  );
});
