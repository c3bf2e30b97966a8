/** Which figures are red, amber or green: against the plan, and against the three months before. */
import { AppError } from '../app-error.ts';
import { roundRatio } from '../numbers/rounding.ts';
import type { Workdays } from '../time/workdays.ts';
import type { SalesFigures } from './sales-figures.ts';

export type Colour = 'red' | 'amber' | 'green';

export const ALARM_METRICS = ['plan', 'leads', 'conversion', 'averagePurchase'] as const;
export type AlarmMetric = (typeof ALARM_METRICS)[number];

/** Of the plan: forecast ÷ plan, red and amber *below* the numbers. Of the others: relative change, red and amber *at or below* them. */
export interface Threshold {
  readonly red: number;
  readonly amber: number;
}

export type Thresholds = Readonly<Record<AlarmMetric, Threshold>>;

/** Of the changes, amber begins half way to red: a month is seldom exactly like those before it. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  plan: { red: 0.9, amber: 1 },
  leads: { red: -0.2, amber: -0.1 },
  conversion: { red: -0.15, amber: -0.075 },
  averagePurchase: { red: -0.1, amber: -0.05 },
};

declare module '../app-error.ts' {
  interface ErrorParams {
    /** The threshold of red is better than that of amber. */
    readonly 'alarms.order': { readonly metric: AlarmMetric };
  }
}

/** What is compared with one of the months before. */
export type PastFigures = Pick<SalesFigures, 'stages' | 'overallConversion' | 'averagePurchase'>;

export interface Alarm {
  readonly metric: AlarmMetric;
  /** Of a step: the position of the stage that it leads to; null where the metric is no step. */
  readonly stage: number | null;
  readonly value: number;
  /** What it is measured by: the plan, or what the three months before let expect by now. */
  readonly expected: number;
  /** Forecast ÷ plan, or the relative change. */
  readonly ratio: number;
  readonly colour: Colour;
}

export interface AlarmInput {
  readonly now: SalesFigures;
  /** The three months before; null where the log had not begun. */
  readonly before: readonly (PastFigures | null)[];
  readonly workdays: Workdays;
  readonly thresholds?: Thresholds;
}

/** The mean of the months that have the figure; null where none has. */
function meanOf(before: AlarmInput['before'], figure: (month: PastFigures) => number | null): number | null {
  const known = before.flatMap((month) => (month === null ? [] : (figure(month) ?? [])));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function againstPlan({ forecast, plan }: SalesFigures, { red, amber }: Threshold): Alarm[] {
  if (forecast === null || plan === null || plan <= 0) return [];
  const ratio = roundRatio(forecast / plan);
  const colour = ratio < red ? 'red' : ratio < amber ? 'amber' : 'green';
  return [{ metric: 'plan', stage: null, value: forecast, expected: plan, ratio, colour }];
}

type Compared = Pick<Alarm, 'metric' | 'stage'> & { readonly value: number | null; readonly expected: number | null };

/** Nothing can be said where a value is missing, or nothing was expected. */
function againstPast({ value, expected, ...what }: Compared, { red, amber }: Threshold): Alarm[] {
  if (value === null || expected === null || expected <= 0) return [];
  const ratio = roundRatio(value / expected - 1);
  const colour = ratio <= red ? 'red' : ratio <= amber ? 'amber' : 'green';
  return [{ ...what, value, expected, ratio, colour }];
}

/** @throws AppError `alarms.order`. */
export function assertThresholds(thresholds: Thresholds): void {
  const metric = ALARM_METRICS.find((each) => thresholds[each].red > thresholds[each].amber);
  if (metric !== undefined) throw new AppError('alarms.order', { metric });
}

/**
 * The plan first, then leads (the first stage), the conversion of each step and overall, the average purchase; what can't be
 * judged yet is left out. Leads grow with the month, so what is expected of them is scaled by the workdays elapsed.
 *
 * @throws AppError `alarms.order`.
 */
export function alarmsOf({ now, before, workdays, thresholds = DEFAULT_THRESHOLDS }: AlarmInput): Alarm[] {
  assertThresholds(thresholds);
  const usualLeads = meanOf(before, ({ stages }) => stages[0]?.count ?? null);
  const expectedLeads =
    usualLeads === null || workdays.all === 0 ? null : (usualLeads * workdays.elapsed) / workdays.all;
  const leads = { metric: 'leads', stage: null, value: now.stages[0]?.count ?? null, expected: expectedLeads } as const;
  const steps = now.stages.slice(1).map(({ step }, index) => {
    const stage = index + 1;
    const expected = meanOf(before, ({ stages }) => stages[stage]?.step ?? null);
    return { metric: 'conversion', stage, value: step, expected } as const;
  });
  const overall = {
    metric: 'conversion',
    stage: null,
    value: now.overallConversion,
    expected: meanOf(before, ({ overallConversion }) => overallConversion),
  } as const;
  const purchase = {
    metric: 'averagePurchase',
    stage: null,
    value: now.averagePurchase,
    expected: meanOf(before, ({ averagePurchase }) => averagePurchase),
  } as const;
  return [
    ...againstPlan(now, thresholds.plan),
    ...[leads, ...steps, overall, purchase].flatMap((each) => againstPast(each, thresholds[each.metric])),
  ];
}
