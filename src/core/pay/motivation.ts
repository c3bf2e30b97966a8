/** What people are paid for, as the tabs *Team*, *Motivation* and *Plan* say it once they are checked. */
import type { Day } from '../time/day.ts';
import type { Band } from './bands.ts';
import type { Gate } from './kpi.ts';
import type { LogPart } from './log-part.ts';
import type { Month } from './month.ts';
import type { Employment } from './part-of-period.ts';
import type { PayoutMethod } from './payout-methods.ts';

/** What a plan can be for, besides a month. */
export const PLAN_PERIODS = ['quarter', 'year'] as const;
export type PlanPeriod = (typeof PLAN_PERIODS)[number];

/** What is agreed with somebody, from a day on. */
export interface MemberTerms {
  /** Pay for a plan met exactly, a month. */
  readonly targetIncome: number;
  /** The salary's share of it. */
  readonly fixedShare: number;
  /** What the market pays for the role; null where it is not known. */
  readonly market: number | null;
  /** Name of a rule of the Motivation tab. */
  readonly rule: string;
  /** An advance on the bonus, 0 for none. */
  readonly draw: number;
  readonly recoverable: boolean;
}

export interface LaterTerms extends MemberTerms {
  readonly since: Day;
}

/** With the terms of the beginning: `memberOn` gives those of a day. */
export interface Member extends Employment, MemberTerms {
  /** As the Team tab spells it; `key` finds it in the log whatever its case and spacing. */
  readonly name: string;
  readonly key: string;
  /** The head of sales: not on the board, paid like everybody. */
  readonly isHead: boolean;
  /** What was agreed since, by day. */
  readonly later?: readonly LaterTerms[];
}

/** What is counted out of the log, or typed into the Plan tab by hand. */
export const MEASURES = ['revenue', 'orders', 'newClients', 'own'] as const;
export type Measure = (typeof MEASURES)[number];
export type CountedMeasure = Exclude<Measure, 'own'>;

/** Whose orders a KPI counts, and which of them. */
export interface KpiScope extends LogPart {
  /** Names on the tab Team, or all managers of it without heads; the member's own where left out. */
  readonly people?: 'team' | readonly string[];
}

export interface RuleKpi {
  /** As people call it; unique within the rule. */
  readonly name: string;
  readonly measure: Measure;
  /** All weights of a rule sum to 1. */
  readonly weight: number;
  readonly lowerIsBetter: boolean;
  readonly gate: Gate | null;
  /** Left out where all of the member's own orders count. */
  readonly scope?: KpiScope;
}

/** A fixed sum for a number reached, once a period. */
export interface Milestone {
  /** Unique within the rule. */
  readonly name: string;
  readonly measure: CountedMeasure;
  readonly reach: number;
  readonly pays: number;
  readonly scope?: KpiScope;
}

export interface Rule {
  readonly name: string;
  /** A line with the name of one above it holds from this day on; `ruleOn` gives that of a day. */
  readonly since?: Day;
  /** What a plan is for, where not for a month: pay stays monthly, and counts the period so far. */
  readonly period?: PlanPeriod;
  readonly method: PayoutMethod;
  readonly bands: readonly Band[];
  /** 0 for none. */
  readonly floor: number;
  readonly cap: number | null;
  /** Shares of the plan in the first months since hiring; empty for none. */
  readonly ramp: readonly number[];
  /** At least one: revenue alone by default. */
  readonly kpis: readonly RuleKpi[];
  readonly milestones?: readonly Milestone[];
}

/** A plan of a month, or of a longer period by any of its months, for one KPI of one member. */
export interface PlanLine {
  readonly month: Month;
  /** Key of the member. */
  readonly member: string;
  /** Name of the KPI. */
  readonly kpi: string;
  /** Null where the cell is empty: the plan is unfinished. */
  readonly plan: number | null;
  /** For what the log does not hold; null where it is counted from the log or still missing. */
  readonly actual: number | null;
  /** A day within the period, from which this plan holds: it is that of a whole period all the same. */
  readonly since?: Day;
  /** Shares of the months of a longer period, summing to 1: the plan so far is what those so far have of it. */
  readonly shares?: readonly number[];
}

/** A line of the Corrections tab: paid with the month that it names, whatever month it is about. */
export interface CorrectionLine {
  readonly month: Month;
  readonly member: string;
  /** May be below zero. */
  readonly amount: number;
  readonly reason: string;
  /** The closed month that it corrects, where that is said. */
  readonly about?: Month;
}

export interface Motivation {
  readonly members: readonly Member[];
  readonly rules: readonly Rule[];
  readonly plans: readonly PlanLine[];
  readonly corrections: readonly CorrectionLine[];
  readonly holidays: ReadonlySet<Day>;
}
