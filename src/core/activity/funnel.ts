/** How many go on from stage to stage. */
import { roundRatio } from '../numbers/rounding.ts';

export interface FunnelStage {
  readonly count: number;
  /** Of those at the stage before; null at the first stage, and where there was nobody. */
  readonly step: number | null;
  /** Of those at the first stage; null at the first stage itself, and where there was nobody. */
  readonly overall: number | null;
  /** What the stage before had more; below zero where it had less, null at the first stage. */
  readonly lost: number | null;
  /** More than were at the stage before, which no funnel has: counts are missing, or the stages stand in the wrong order. */
  readonly aboveWhole: boolean;
}

export function conversion(before: number, after: number): number | null {
  return before === 0 ? null : after / before;
}

/** @param counts How many reached each stage, in the order of the stages; none below zero. */
export function funnelOf(counts: readonly number[]): FunnelStage[] {
  return counts.map((count, index): FunnelStage => {
    const before = counts[index - 1];
    if (before === undefined) return { count, step: null, overall: null, lost: null, aboveWhole: false };
    const step = conversion(before, count);
    return {
      count,
      step,
      overall: conversion(counts[0] ?? 0, count),
      lost: before - count,
      aboveWhole: step !== null && roundRatio(step) > 1,
    };
  });
}
