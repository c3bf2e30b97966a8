/** What cells that people fill in hold, and the lists that some are chosen from. */

import { ALARM_METRICS, type AlarmMetric } from '../../core/activity/alarms.ts';
import { SAYS_KINDS, type SaysKind } from '../../core/key-values/says-kind.ts';
import type { Month } from '../../core/pay/month.ts';
import { MEASURES, type Measure } from '../../core/pay/motivation.ts';
import { PAYOUT_METHODS, type PayoutMethod } from '../../core/pay/payout-methods.ts';
import type { Day } from '../../core/time/day.ts';
import { PURPOSES, type Purpose } from '../../core/touch-points/roll-up.ts';
import { methodWords } from '../../text/find-word.ts';
import type { Texts } from '../../text/language.ts';

/** What stands in a cell once it is read. */
export interface ValueOf {
  readonly text: string;
  readonly day: Day;
  readonly month: Month;
  /** Not below zero. */
  readonly money: number;
  readonly signed: number;
  /** From 0 to 1. */
  readonly share: number;
  /** From 0 on and below 10: 1000 % and more is per cent typed without its sign. */
  readonly ratio: number;
  /** A whole number, not below zero. */
  readonly count: number;
  /** By how much something changes: from -1 to 1, and a little beyond. */
  readonly change: number;
  readonly role: 'manager' | 'head';
  readonly flag: 'yes' | 'no';
  readonly method: PayoutMethod;
  readonly measure: Measure;
  readonly metric: AlarmMetric;
  /** A whole number from 1 to 5. */
  readonly mark: number;
  /** The end of a scale: a whole number from 0 to 10. */
  readonly rating: number;
  readonly says: SaysKind;
  readonly purpose: Purpose;
}
export type Kind = keyof ValueOf;

interface Choices {
  readonly keys: readonly string[];
  /** Spellings between strokes, the one that is shown first. */
  readonly words: (texts: Texts, key: never) => string;
}

/** Of the kinds that are chosen from a list; `TRUE` and `FALSE` of a tick box are among the flags. */
export const CHOICES: Readonly<Partial<Record<Kind, Choices>>> = {
  role: { keys: ['manager', 'head'], words: ({ forms }, key: ValueOf['role']) => forms.roles[key] },
  flag: { keys: ['yes', 'no'], words: ({ forms }, key: ValueOf['flag']) => forms.flags[key] },
  method: { keys: PAYOUT_METHODS, words: methodWords },
  says: { keys: SAYS_KINDS, words: ({ valueTabs }, key: SaysKind) => valueTabs.reading.says[key] },
  purpose: { keys: PURPOSES, words: ({ valueSurvey }, key: Purpose) => valueSurvey.purposes[key] },
  measure: { keys: MEASURES, words: ({ payRules }, key: Measure) => payRules.measures[key] },
  metric: { keys: ALARM_METRICS, words: ({ headTabs }, key: AlarmMetric) => headTabs.metrics[key] },
};

export function shownWord(texts: Texts, { words }: Choices, key: string): string {
  return words(texts, key as never).split('|')[0] ?? '';
}

export function shownWords(texts: Texts, choices: Choices): readonly string[] {
  return choices.keys.map((key) => shownWord(texts, choices, key));
}
