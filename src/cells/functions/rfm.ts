/** RFM, RFM_SUMMARY and RFM_MOVEMENT: customers by recency, frequency and money. */

import { byRevenue, customersAsOf } from '../../core/log/customer-base.ts';
import { asOfFor } from '../../core/log/far-date.ts';
import { type Rfm, scalesFor, scoreCustomers } from '../../core/segments/rfm.ts';
import { segmentMovement } from '../../core/segments/rfm-movement.ts';
import { summarizeSegments } from '../../core/segments/rfm-summary.ts';
import { SEGMENTS } from '../../core/segments/segments.ts';
import { RFM_COLUMNS } from '../../tables/customer-columns.ts';
import { RFM_SUMMARY_COLUMNS, segmentName } from '../../tables/segment-columns.ts';
import { defineFunction } from '../custom-function.ts';
import type { CellValue, Environment } from '../environment.ts';
import { day } from '../kinds/day.ts';
import { cuts, scores, scoringOf } from '../kinds/scores.ts';
import { AS_OF, ORDER_IDS, ORDERS, ordersFrom } from '../orders.ts';
import type { Arguments } from '../parameter.ts';
import { orderedTableOf, tableOf } from '../table.ts';

const SCORING = [
  { id: 'scores', kind: scores, example: '3' },
  { id: 'cuts', kind: cuts, example: 'F1:G3' },
] as const;

const PARAMETERS = [...ORDERS, AS_OF, ...SCORING, ORDER_IDS] as const;

function rfmOf(args: Arguments<typeof PARAMETERS>, environment: Environment): Rfm {
  const rule = scoringOf(args.scores, args.cuts);
  const log = ordersFrom(args, environment);
  const base = customersAsOf(log, asOfFor(log, args.as_of));
  return scoreCustomers(base, scalesFor(base, rule.scores, rule.cuts));
}

/** One row per customer, largest revenue first. */
export const RFM = defineFunction({
  name: 'RFM',
  parameters: PARAMETERS,
  example:
    'RFM({"Acme"; "Beta"; "Acme"; "Gamma"}, {"2025-12-31"; "2025-11-30"; "2025-10-31"; "2025-06-30"}, {100; 250; 50; 40})',
  compute(args, environment) {
    const rfm = rfmOf(args, environment);
    const rows = function* () {
      for (let index = 0; index < rfm.base.size; index++) yield { rfm, index };
    };
    return orderedTableOf(RFM_COLUMNS, rows(), byRevenue(rfm.base), environment);
  },
});

/** One row per segment, empty ones too. */
export const RFM_SUMMARY = defineFunction({
  name: 'RFM_SUMMARY',
  parameters: PARAMETERS,
  example: 'RFM_SUMMARY({"Acme"; "Beta"; "Acme"}, {"2025-12-31"; "2025-11-30"; "2025-10-31"}, {100; 250; 50})',
  compute: (args, environment) =>
    tableOf(RFM_SUMMARY_COLUMNS, summarizeSegments(rfmOf(args, environment)), environment),
});

/** From→to matrix of customer counts; the last row holds those who were not customers yet. */
export const RFM_MOVEMENT = defineFunction({
  name: 'RFM_MOVEMENT',
  parameters: [
    ...ORDERS,
    { id: 'from', kind: day, example: 'DATE(2025;9;30)' },
    { id: 'to', kind: day, example: 'DATE(2025;12;31)' },
    ...SCORING,
    ORDER_IDS,
  ],
  example:
    'RFM_MOVEMENT({"Acme"; "Beta"; "Acme"}, {"2025-12-31"; "2025-11-30"; "2025-09-30"}, {100; 250; 50}, "2025-10-31", "2025-12-31")',
  compute(args, environment) {
    const rule = scoringOf(args.scores, args.cuts);
    const log = ordersFrom(args, environment);
    const { matrix } = segmentMovement(log, args.from, args.to, rule.scores, rule.cuts);
    const { texts } = environment;
    return [
      [texts.tabs.movement.corner, ...SEGMENTS.map((segment) => texts.segments.names[segment])],
      ...matrix.map((counts, position): CellValue[] => [segmentName(position, texts), ...counts]),
    ];
  },
});
