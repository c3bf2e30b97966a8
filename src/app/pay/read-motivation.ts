/** What people are paid for, read out of the tabs that they fill in; what is wrong there is said with its cell. */
import type { Motivation } from '../../core/pay/motivation.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import type { Texts } from '../../text/language.ts';
import type { Book } from '../ports.ts';
import type { FormProblem } from './requests.ts';

export type FormKey = 'team' | 'motivation' | 'plan' | 'corrections';

export interface ReadMotivation {
  /** Without the lines that have a problem. */
  readonly motivation: Motivation;
  readonly problems: readonly FormProblem[];
  /** The tabs as they stand, for `append` and `amend`; those that do not exist are left out. */
  readonly contents: Readonly<Partial<Record<FormKey, TabContent>>>;
}

/** `texts`: the language of the sentences. */
export function readMotivation(_book: Book, _texts: Texts): ReadMotivation {
  throw new Error('Not there yet');
}

/** @throws AppError `pay.forms` that names the first cells that must be put right. */
export function requireMotivation(_book: Book, _texts: Texts): Motivation {
  throw new Error('Not there yet');
}
