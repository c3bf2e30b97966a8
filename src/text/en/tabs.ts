/** Titles and sentences of the tabs. */
import type { ReconciledCounts } from '../../core/customer-base.ts';
import type { ScoreRange } from '../../core/score-ranges.ts';
import { english } from '../format.ts';
import { cells } from './cells.ts';

const number = (value: number) => english.number(value, Number.isInteger(value) ? 0 : 2);
const percent = (share: number) => `${english.number(share * 100, 0)}%`;

export const tabs = {
  customers: { title: 'Customers', columns: cells.rfm },
  rfmSummary: {
    title: 'RFM summary',
    columns: cells.rfmSummary,
    heading: (asOf: number) => `Customer segments as of ${english.day(asOf)}`,
    mostValuable: (segment: string, customers: number, revenue: number) =>
      `Most valuable segment: ${segment}: ${percent(customers)} of customers bring ${percent(revenue)} of revenue.`,
    cutsHeading: 'Cuts used',
    cutHeading: (position: number) => `Cut ${position}`,
    rangesHeading: 'Values that got each score',
    scoreHeading: (score: number) => `Score ${score}`,
    metrics: {
      recency: 'Recency, days',
      frequency: 'Frequency, purchases',
      monetary: 'Monetary, net amount',
    },
    scoreRange: (range: ScoreRange | null) => {
      if (range === null) return 'nobody';
      return range.low === range.high ? number(range.low) : `${number(range.low)} … ${number(range.high)}`;
    },
    cutsNote: 'Customers with equal values always get equal scores, so a score may stay unused.',
    reconciliationHeading: 'Do the numbers add up?',
    rowsReconciled: ({ rows, used, blank, header, later, bad }: ReconciledCounts) =>
      `Rows ${rows} = used ${used} + blank ${blank} + header ${header} + later than the day of the analysis ${later} + unreadable ${bad}.`,
    amountReconciled: (total: number, scored: number, refundCustomers: number, refunds: number) =>
      `Amount of the used rows ${english.number(total, 2)} = customers in segments ${english.number(scored, 2)} + ${english.count(refundCustomers, 'customer', 'customers')} with refunds only ${english.number(refunds, 2)}.`,
  },
};
