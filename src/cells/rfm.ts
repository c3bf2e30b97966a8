/** The custom functions RFM, RFM_SUMMARY and RFM_MOVEMENT. */

import { byRevenue, customersAsOf, defaultAsOf } from '../core/log/customer-base.ts';
import { type Rfm, rfmCode, scalesFor, scoreCustomers } from '../core/segments/rfm.ts';
import { segmentMovement } from '../core/segments/rfm-movement.ts';
import { summarizeSegments, summaryCells } from '../core/segments/rfm-summary.ts';
import { SEGMENTS, type Segment } from '../core/segments/segments.ts';
import { asDay } from '../core/time/day.ts';
import { optionalDay, requiredDay, scoring } from './arguments.ts';
import type { CellValue, Environment, Table } from './environment.ts';
import { orderLogFrom } from './orders.ts';

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
  const { base } = rfm;
  const names = SEGMENTS.map((segment) => environment.texts.segments.names[segment]);
  const table: Table = [[...environment.texts.cells.rfm]];
  for (const index of byRevenue(base)) {
    table.push([
      base.names[index]?.cell ?? '',
      new Date(environment.zone.startOf(asDay(base.lastPurchase[index] as number))),
      rfm.recency[index] as number,
      base.purchases[index] as number,
      base.revenue[index] as number,
      rfm.recencyScore[index] as number,
      rfm.frequencyScore[index] as number,
      rfm.monetaryScore[index] as number,
      rfmCode(rfm, index),
      names[rfm.segment[index] as number] ?? '',
    ]);
  }
  return table;
}

/** One row per segment, empty ones too. */
export function RFM_SUMMARY(args: RfmArguments, environment: Environment): Table {
  const { texts } = environment;
  const { names, advice } = texts.segments;
  const rows = summarizeSegments(computeRfm(args, environment)).map((summary) => summaryCells(summary, names, advice));
  return [[...texts.cells.rfmSummary], ...rows];
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
  const { names, notYet } = environment.texts.segments;
  const nameOf = (segment: Segment | undefined) => (segment === undefined ? notYet : names[segment]);
  return [
    [environment.texts.cells.movementCorner, ...SEGMENTS.map(nameOf)],
    ...matrix.map((counts, row): CellValue[] => [nameOf(SEGMENTS[row]), ...counts]),
  ];
}
