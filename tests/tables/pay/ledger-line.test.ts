/** A line of the ledger: what its cells say, and which records are none of ours. */
import { describe, expect, it } from 'vitest';
import { type PayInput, payLine } from '../../../src/core/pay/pay-line.ts';
import type { Day } from '../../../src/core/time/day.ts';
import { placeOf, valuesOf } from '../../../src/tables/column.ts';
import { checkedCells, LEDGER_COLUMNS, parseRecord, recordOf } from '../../../src/tables/pay/ledger-line.ts';
import { textsIn } from '../../../src/text/language.ts';
import { cents, INPUT, REVENUE } from '../../core/pay/support/pay.ts';

const CLOSED_ON = 20_759 as Day;
const LINE = {
  line: 1,
  closedOn: CLOSED_ON,
  pay: payLine({
    ...INPUT,
    kpis: [
      { ...REVENUE, weight: 0.6 },
      { ...REVENUE, weight: 0.4, name: 'Calls', measure: 'own', plan: null, actual: null, orders: null },
    ],
    corrections: [
      { amount: cents(-400), reason: 'returned' },
      { amount: cents(150.5), reason: 'forgotten' },
    ],
  }),
};

describe('the cells of a line', () => {
  const cells = checkedCells(LINE, textsIn('en'));
  const at = (column: Parameters<typeof placeOf<(typeof LEDGER_COLUMNS)[number]['id']>>[1]) =>
    cells[placeOf(LEDGER_COLUMNS, column)];

  it('write each KPI with what it came to, and a dash for what is missing', () => {
    expect(at('kpis')).toBe('Revenue (60%): 410,000 ÷ 500,000 = 82%; Calls (40%): – ÷ – = –');
  });

  it('name the terms of each stretch, what the plan is for, and the milestones that were paid', () => {
    const terms = (pay: Partial<PayInput>) =>
      checkedCells({ ...LINE, pay: payLine({ ...INPUT, ...pay }) }, textsIn('en'))[placeOf(LEDGER_COLUMNS, 'terms')];
    const plain = 'marginal; 0% → 1; 100% → 1.5; floor 70%';
    expect(terms({})).toBe(plain);
    const stretch = {
      ...{
        from: CLOSED_ON,
        to: (CLOSED_ON + 9) as Day,
        since: CLOSED_ON,
        until: CLOSED_ON,
        months: [],
        kpis: [REVENUE],
      },
      ...{ targetIncome: 1, fixedShare: 0, terms: INPUT.terms, salaryDays: { days: 10, before: 0, of: 31 } },
      earlier: cents(0),
    };
    const milestone = {
      ...{ name: 'Million', measure: 'revenue' as const, reach: 5, pays: 1234.5, actual: 7, paidBefore: false },
      ...{ from: CLOSED_ON, to: CLOSED_ON, until: CLOSED_ON },
    };
    expect(terms({ stretches: [{ ...stretch, period: 'quarter' }], milestones: [milestone] })).toBe(
      `${plain}; quarter; Million: 1,234.50`,
    );
    expect(terms({ stretches: [stretch, stretch], milestones: [{ ...milestone, actual: 4 }] })).toBe(
      `Nov\u00a02,\u00a02026 – Nov\u00a011,\u00a02026: ${plain} | Nov\u00a02,\u00a02026 – Nov\u00a011,\u00a02026: ${plain}`,
    );
  });

  it('sum the corrections', () => {
    expect(at('corrections')).toBe(-249.5);
  });

  it('end with the record: the checksum is empty until they stand', () => {
    expect(cells[cells.length - 1]).toBe(recordOf(LINE));
    expect(valuesOf(LEDGER_COLUMNS, LINE, textsIn('en')).slice(-1)).toEqual(['']);
  });
});

describe('a record', () => {
  const whole = JSON.parse(recordOf(LINE)) as { readonly pay: Readonly<Record<string, unknown>> };
  const changed = (change: object) => parseRecord(JSON.stringify({ ...whole, ...change }));
  const withPay = (change: object) => changed({ pay: { ...whole.pay, ...change } });

  it('reads back', () => {
    expect(changed({})).toEqual({ closedOn: CLOSED_ON, pay: LINE.pay });
  });

  it.each(['', 'by hand', '{', '1', 'null', '"text"', 'true', 'undefined', '[]'])('is not %j', (text) => {
    expect(parseRecord(text)).toBeNull();
  });

  it('is not a number', () => {
    expect(parseRecord(5)).toBeNull();
  });

  it.each([0, -1, 1.5, null, 'two'])('is none of version %j', (version) => {
    expect(changed({ version })).toBeNull();
  });

  it('bears a version of its own where it was counted by more than the terms of a month', () => {
    const versionOf = (pay: Partial<PayInput>) => {
      const record = recordOf({ ...LINE, pay: payLine({ ...INPUT, ...pay }) });
      const read = parseRecord(record);
      expect(read?.pay).toEqual(payLine({ ...INPUT, ...pay }));
      return (JSON.parse(record) as { readonly version: number }).version;
    };
    expect(versionOf({})).toBe(2);
    expect(versionOf({ stretches: [] })).toBe(3);
    expect(versionOf({ milestones: [] })).toBe(3);
    expect(versionOf({ kpis: [{ ...REVENUE, scope: { people: 'team' }, people: [] }] })).toBe(3);
  });

  it.each([4, 10, '4'])('of the newer version %j is refused: its numbers may mean something else', (version) => {
    expect(() => changed({ version })).toThrow(expect.objectContaining({ code: 'settings.newer' }));
  });

  it.each([{ closedOn: undefined }, { pay: null }, { pay: undefined }, { pay: 5 }])('is not whole: %j', (change) => {
    expect(changed(change)).toBeNull();
  });

  it.each(['month', 'key', 'before', 'after', 'kpis', 'corrections'])('is none without %s', (part) => {
    expect(withPay({ [part]: undefined })).toBeNull();
    expect(withPay({ [part]: null })).toBeNull();
  });

  it.each([{ month: '2026-13' }, { month: 202_610 }, { key: '' }, { kpis: {} }, { corrections: 'none' }])(
    'is none with %j',
    (change) => {
      expect(withPay(change)).toBeNull();
    },
  );

  it('of the first version keeps a KPI that it can not put in today’s words', () => {
    const kpis = [null, 'text', { actual: 5 }, { fact: 7, name: 'Calls' }];
    const read = changed({ version: 1, pay: { ...whole.pay, kpis } });
    expect(read?.pay.kpis).toEqual([null, 'text', { actual: 5 }, { actual: 7, name: 'Calls' }]);
  });

  it('of this version is taken as it is', () => {
    const kpis = [{ fact: 7 }];
    expect(withPay({ kpis })?.pay.kpis).toEqual(kpis);
  });
});
