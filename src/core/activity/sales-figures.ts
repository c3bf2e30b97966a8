/** What the sales board says of a manager, or of all, in a period. */
import { roundSum } from '../numbers/rounding.ts';
import type { Workdays } from '../time/workdays.ts';
import { conversion, type FunnelStage, funnelOf } from './funnel.ts';
import type { Sales } from './sales-between.ts';

export interface PeriodInput {
  /** Null or nothing where there is none. */
  readonly plan: number | null;
  readonly sales: Sales;
  /** How many reached each stage, in the order of the stages. */
  readonly counts: readonly number[];
  readonly workdays: Workdays;
}

export interface SalesFigures {
  readonly plan: number | null;
  readonly actual: number;
  /** Actual ÷ plan, at least 0; null without a plan above zero. */
  readonly attainment: number | null;
  /** Actual × workdays of the period ÷ complete workdays before today; null while none is complete. */
  readonly forecast: number | null;
  /** Needed on each remaining workday, today included, to meet the plan; null without a plan, or where no day remains. */
  readonly neededPerWorkday: number | null;
  readonly stages: readonly FunnelStage[];
  /** From the first stage to the last; null with fewer than two stages, or where nobody was at the first. */
  readonly overallConversion: number | null;
  /** Net revenue ÷ purchases; null without purchases. */
  readonly averagePurchase: number | null;
  /** The share of purchases by customers who had bought before; null without purchases. */
  readonly repeatShare: number | null;
}

function forecastOf(actual: number, { all, elapsed }: Workdays): number | null {
  return elapsed === 0 ? null : roundSum((actual * all) / elapsed);
}

export function salesFigures({ plan, sales, counts, workdays }: PeriodInput): SalesFigures {
  const { revenue, purchases, firstPurchases } = sales;
  const hasPlan = plan !== null && roundSum(plan) > 0;
  const remaining = workdays.all - workdays.elapsed;
  const stages = funnelOf(counts);
  return {
    plan,
    actual: revenue,
    attainment: hasPlan ? Math.max(0, revenue / plan) : null,
    forecast: forecastOf(revenue, workdays),
    neededPerWorkday: hasPlan && remaining > 0 ? roundSum(Math.max(0, plan - revenue) / remaining) : null,
    stages,
    overallConversion: stages[stages.length - 1]?.overall ?? null,
    averagePurchase: purchases === 0 ? null : roundSum(revenue / purchases),
    repeatShare: conversion(purchases, purchases - firstPurchases),
  };
}
