/** What each value is to customers, and how well we and the best rival do by it. */
import { type Interval, shareInterval } from '../numbers/interval.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { sumOf } from '../numbers/summation.ts';
import { mostFrequent } from '../writing/most-frequent.ts';
import { compareCodePoints, spellingKey, tidy } from '../writing/spelling.ts';
import type { Answer, Aspect } from './answer.ts';
import { asOneToFive, isHigh } from './rating.ts';

export interface ValueJudgement {
  readonly value: string;
  /** Share of high answers × 10; null without an answer. */
  readonly importance: number | null;
  readonly importanceAnswers: number;
  /** Its 95 % interval, × 10, too: with few answers a rank is a guess. */
  readonly importanceInterval: Interval | null;
  /** Mean, as on a scale from 1 to 5. */
  readonly us: number | null;
  /** Share of high answers about us × 10. */
  readonly strength: number | null;
  readonly rival: number | null;
  /** Of several rivals the one with the highest mean here; `""` where they have no names. */
  readonly rivalName: string;
  /** Our mean − the best rival's, rounded to nine decimals. */
  readonly lead: number | null;
  /** Importance + what we lack of it. */
  readonly opportunity: number | null;
}

/** With fewer answers than these nobody should trust a rank without looking at its interval. */
export const ENOUGH_ANSWERS = 30;
const TENTHS = 10;

export const valueKey = (value: string): string => spellingKey(tidy(value));

function meanOf(answers: readonly Answer[]): number | null {
  if (answers.length === 0) return null;
  return roundRatio(sumOf(answers.map(({ rating, scale }) => asOneToFive(rating, scale))) / answers.length);
}

function highShare(answers: readonly Answer[]): number | null {
  return answers.length === 0
    ? null
    : answers.filter(({ rating, scale }) => isHigh(rating, scale)).length / answers.length;
}

/** Interval of a share as one of a tenfold share. */
export function inTenths(interval: Interval | null): Interval | null {
  return interval === null
    ? null
    : { low: roundRatio(interval.low * TENTHS), high: roundRatio(interval.high * TENTHS) };
}

interface Rival {
  readonly name: string;
  readonly mean: number;
}

/** The one whose mean is highest; of equal ones the one with more answers, then the smaller name by code points. */
function bestRival(answers: readonly Answer[]): Rival | null {
  const byName = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = valueKey(answer.rival);
    byName.set(key, [...(byName.get(key) ?? []), answer]);
  }
  const rivals = [...byName.values()].map((own) => ({
    name: tidy(own[0]?.rival ?? ''),
    mean: meanOf(own) ?? 0,
    answers: own.length,
  }));
  rivals.sort(
    (one, other) => other.mean - one.mean || other.answers - one.answers || compareCodePoints(one.name, other.name),
  );
  return rivals[0] ?? null;
}

/** @param value As it is shown; its `answers` may be about it alone. */
export function judgeValue(value: string, answers: readonly Answer[]): ValueJudgement {
  const about = (aspect: Aspect) => answers.filter((answer) => answer.aspect === aspect);
  const [important, own, rivals] = [about('importance'), about('us'), about('rival')];
  const [share, strong] = [highShare(important), highShare(own)];
  const importance = share === null ? null : share * TENTHS;
  const strength = strong === null ? null : strong * TENTHS;
  const [us, best] = [meanOf(own), bestRival(rivals)];
  return {
    value,
    importance,
    importanceAnswers: important.length,
    importanceInterval: share === null ? null : inTenths(shareInterval(share, important.length)),
    us,
    strength,
    rival: best?.mean ?? null,
    rivalName: best?.name ?? '',
    lead: us === null || best === null ? null : roundRatio(us - best.mean),
    opportunity: importance === null || strength === null ? null : importance + Math.max(importance - strength, 0),
  };
}

/** The distinct values of the answers, each as most of them spell it. */
export function valuesIn(answers: readonly Answer[]): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { value } of answers) {
    const counts = spellings.get(valueKey(value)) ?? new Map<string, number>();
    spellings.set(valueKey(value), counts.set(tidy(value), (counts.get(tidy(value)) ?? 0) + 1));
  }
  return [...spellings.values()].map(mostFrequent);
}

/** One judgement for each of the values, those without answers included. Spellings that differ in case or white space are one. */
export function judgeValues(values: readonly string[], answers: readonly Answer[]): ValueJudgement[] {
  const byValue = new Map(values.map((value) => [valueKey(value), [] as Answer[]]));
  for (const answer of answers) byValue.get(valueKey(answer.value))?.push(answer);
  return values.map((value) => judgeValue(value, byValue.get(valueKey(value)) ?? []));
}

/** What is said of one product; `""` for what is said of all. */
export function aboutProduct(answers: readonly Answer[], product: string): Answer[] {
  return answers.filter((answer) => valueKey(answer.product) === valueKey(product));
}
