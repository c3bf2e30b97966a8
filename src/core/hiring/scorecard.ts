/** A scorecard of interviews: several interviewers give answers 1 to 5, questions have weights. */
import { AppError } from '../app-error.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { sumOf } from '../numbers/summation.ts';
import { mostFrequent } from '../writing/most-frequent.ts';
import { compareCodePoints, spellingKey, tidy } from '../writing/spelling.ts';

export interface Question {
  /** As people write it; case and white space make no difference. */
  readonly name: string;
  readonly weight: number;
}

/** What one interviewer thinks of one answer. */
export interface Score {
  readonly candidate: string;
  readonly interviewer: string;
  readonly question: string;
  /** 1 to 5; null where it was not asked. */
  readonly score: number | null;
}

export interface QuestionResult {
  readonly question: string;
  /** Over the interviewers; null where nobody asked. */
  readonly mean: number | null;
  /** Two interviewers are two points or more apart: to be talked over before the mean is believed. */
  readonly discuss: boolean;
}

export interface CandidateResult {
  readonly candidate: string;
  readonly questions: readonly QuestionResult[];
  /** Σ mean · weight ÷ Σ weight over what was asked; null where nothing with a weight was. */
  readonly score: number | null;
  /** The share of all weight that was asked. */
  readonly coverage: number;
  /** From 1; equal scores share a place. Null below 80 % of coverage. */
  readonly place: number | null;
}

/** Rows count from 1. */
export interface ScorecardErrorParams {
  readonly 'scorecard.score': { readonly row: number; readonly value: number };
  readonly 'scorecard.question': { readonly row: number; readonly question: string };
  /** Somebody scored the same answer in an earlier row. */
  readonly 'scorecard.twice': { readonly row: number; readonly earlier: number };
  /** Questions may not be called alike. */
  readonly 'scorecard.alike': { readonly question: string };
}

declare module '../app-error.ts' {
  interface ErrorParams extends ScorecardErrorParams {}
}

export const LEAST_COVERAGE = 0.8;
const APART = 2;
const LAST = Number.MAX_SAFE_INTEGER;

const keyOf = (name: string) => spellingKey(tidy(name));

function assertQuestions(questions: readonly Question[]): void {
  const negative = questions.findIndex(({ weight }) => weight < 0);
  if (negative >= 0) {
    const value = String(questions[negative]?.weight);
    throw new AppError('number.negative', { argument: 'weights', row: negative + 1, value });
  }
  if (questions.every(({ weight }) => weight === 0)) throw new AppError('weights.zero', {});
  const keys = questions.map(({ name }) => keyOf(name));
  const alike = questions.find(({ name }, index) => keys.indexOf(keyOf(name)) < index);
  if (alike !== undefined) throw new AppError('scorecard.alike', { question: alike.name });
}

function assertScores(questions: readonly Question[], scores: readonly Score[]): void {
  const keys = new Set(questions.map(({ name }) => keyOf(name)));
  const seen = new Map<string, number>();
  scores.forEach(({ candidate, interviewer, question, score }, index) => {
    const row = index + 1;
    if (!keys.has(keyOf(question))) throw new AppError('scorecard.question', { row, question });
    if (score === null) return;
    if (!Number.isInteger(score) || score < 1 || score > 5)
      throw new AppError('scorecard.score', { row, value: score });
    const key = JSON.stringify([candidate, interviewer, question].map(keyOf));
    const earlier = seen.get(key);
    if (earlier !== undefined) throw new AppError('scorecard.twice', { row, earlier });
    seen.set(key, row);
  });
}

function resultOf(question: string, given: readonly number[]): QuestionResult {
  if (given.length === 0) return { question, mean: null, discuss: false };
  return {
    question,
    mean: sumOf(given) / given.length,
    discuss: Math.max(...given) - Math.min(...given) >= APART,
  };
}

function candidateResult(candidate: string, questions: readonly Question[], scores: readonly Score[]) {
  const results = questions.map(({ name }) => {
    const own = scores.filter(({ question }) => keyOf(question) === keyOf(name));
    return resultOf(
      name,
      own.flatMap(({ score }) => score ?? []),
    );
  });
  const asked = questions.flatMap(({ weight }, index) => {
    const mean = results[index]?.mean ?? null;
    return mean === null ? [] : [{ weight, mean }];
  });
  const weight = sumOf(asked.map((each) => each.weight));
  const all = sumOf(questions.map((each) => each.weight));
  const score = weight > 0 ? roundRatio(asked.reduce((sum, each) => sum + each.mean * each.weight, 0) / weight) : null;
  return { candidate, questions: results, score, coverage: roundRatio(weight / all) };
}

/**
 * Those who were asked enough first, the best first; then those who were not, whose scores say less than they seem to. Equals
 * by name.
 *
 * @throws AppError `scorecard.…`, `number.negative`, `weights.zero`.
 */
export function rankCandidates(questions: readonly Question[], scores: readonly Score[]): CandidateResult[] {
  assertQuestions(questions);
  assertScores(questions, scores);
  const spellings = new Map<string, Map<string, number>>();
  for (const { candidate } of scores) {
    const [key, name] = [keyOf(candidate), tidy(candidate)];
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  const results = [...spellings].map(([key, counts]) =>
    candidateResult(
      mostFrequent(counts),
      questions,
      scores.filter(({ candidate }) => keyOf(candidate) === key),
    ),
  );
  const ranked = results.filter(({ coverage }) => coverage >= LEAST_COVERAGE);
  const placeOf = (score: number | null) => 1 + ranked.filter((other) => (other.score ?? 0) > (score ?? 0)).length;
  return results
    .map((result): CandidateResult => ({ ...result, place: ranked.includes(result) ? placeOf(result.score) : null }))
    .sort(
      (one, other) => (one.place ?? LAST) - (other.place ?? LAST) || compareCodePoints(one.candidate, other.candidate),
    );
}
