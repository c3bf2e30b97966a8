/** The custom functions RFM, RFM_SUMMARY and RFM_MOVEMENT. */

import { byRevenue, customersAsOf, defaultAsOf } from '../core/log/customer-base.ts';
import { type Rfm, scalesFor, scoreCustomers } from '../core/segments/rfm.ts';
import { segmentMovement } from '../core/segments/rfm-movement.ts';
import { summarizeSegments } from '../core/segments/rfm-summary.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { RFM_COLUMNS } from '../tables/customer-columns.ts';
import { RFM_SUMMARY_COLUMNS, segmentName } from '../tables/segment-columns.ts';
import { optionalDay, requiredDay, scoring } from './arguments.ts';
import type { CellValue, Environment, Table } from './environment.ts';
import { orderLogFrom } from './orders.ts';
import { tableOf } from './table.ts';

/** customers, dates, amounts, [as_of], [scores], [cuts], [order_ids] */
export type RfmArguments = readonly [
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  asOf?: unknown,
  scores?: unknown,
  cuts?: unknown,
  orderIds?: unknown,
];

function computeRfm(args: RfmArguments, environment: Environment): Rfm {
  const [customers, dates, amounts, asOf, scores, cuts, orderIds] = args;
  const day = optionalDay(asOf, 'as_of', environment);
  const rule = scoring(scores, cuts, environment);
  const log = orderLogFrom({ customers, dates, amounts, orderIds }, environment);
  const base = customersAsOf(log, day ?? defaultAsOf(log));
  return scoreCustomers(base, scalesFor(base, rule.scores, rule.cuts));
}

/** One row per customer, largest revenue first. */
export function RFM(args: RfmArguments, environment: Environment): Table {
  const rfm = computeRfm(args, environment);
  const rows = Array.from(byRevenue(rfm.base), (index) => ({ rfm, index }));
  return tableOf(RFM_COLUMNS, rows, environment);
}

/** One row per segment, empty ones too. */
export function RFM_SUMMARY(args: RfmArguments, environment: Environment): Table {
  return tableOf(RFM_SUMMARY_COLUMNS, summarizeSegments(computeRfm(args, environment)), environment);
}

/** customers, dates, amounts, from, to, [scores], [cuts], [order_ids] */
export type MovementArguments = readonly [
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  from: unknown,
  to: unknown,
  scores?: unknown,
  cuts?: unknown,
  orderIds?: unknown,
];

/** From→to matrix of customer counts; the last row holds those who were not customers yet. */
export function RFM_MOVEMENT(args: MovementArguments, environment: Environment): Table {
  const [customers, dates, amounts, from, to, scores, cuts, orderIds] = args;
  const fromDay = requiredDay(from, 'from', environment);
  const toDay = requiredDay(to, 'to', environment);
  const rule = scoring(scores, cuts, environment);
  const log = orderLogFrom({ customers, dates, amounts, orderIds }, environment);
  const { matrix } = segmentMovement(log, fromDay, toDay, rule.scores, rule.cuts);
  const { texts } = environment;
  return [
    [texts.tabs.movement.corner, ...SEGMENTS.map((segment) => texts.segments.names[segment])],
    ...matrix.map((counts, position): CellValue[] => [segmentName(position, texts), ...counts]),
  ];
}
