/** Which customer a respondent is: by e-mail, else by phone, else by name. */
import { spellingKey, tidy } from '../writing/spelling.ts';

/** What is known of a respondent or a customer; `""` where it is not. Cells may hold several, parted by commas or semicolons. */
export interface Contact {
  readonly email: string;
  readonly phone: string;
  readonly name: string;
}

export const MATCHED_BY = ['email', 'phone', 'name'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

export interface RespondentMatch {
  /** Position of the customer; null where there is none, or where several could be meant. */
  readonly customer: number | null;
  readonly by: MatchedBy | null;
  /** Several customers bear the same e-mail, phone or name: nobody can say which one answered. */
  readonly ambiguous: boolean;
}

const NATIONAL_DIGITS = 10;
const LEAST_DIGITS = 7;

/** The digits without the country's: `+7 (912) 345-67-89`, `8 912 345 67 89` and `9123456789` are one phone. */
function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length < LEAST_DIGITS ? '' : digits.slice(-NATIONAL_DIGITS);
}

const KEYS: Readonly<Record<MatchedBy, (text: string) => readonly string[]>> = {
  email: (text) =>
    text
      .split(/[,;\s]+/)
      .map(spellingKey)
      .filter((part) => part.includes('@')),
  phone: (text) => text.split(/[,;]/).map(phoneKey),
  name: (text) => [spellingKey(tidy(text))],
};

function keysOf(contact: Contact, by: MatchedBy): string[] {
  return KEYS[by](contact[by]).filter((key) => key !== '');
}

function indexBy(customers: readonly Contact[], by: MatchedBy): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  customers.forEach((customer, position) => {
    for (const key of keysOf(customer, by)) index.set(key, (index.get(key) ?? new Set()).add(position));
  });
  return index;
}

/** One match for each respondent. What tells them apart best decides: a shared e-mail is not settled by a phone. */
export function matchRespondents(respondents: readonly Contact[], customers: readonly Contact[]): RespondentMatch[] {
  const indexes = MATCHED_BY.map((by) => ({ by, index: indexBy(customers, by) }));
  return respondents.map((respondent) => {
    for (const { by, index } of indexes) {
      const found = new Set(keysOf(respondent, by).flatMap((key) => [...(index.get(key) ?? [])]));
      const [customer = null] = found;
      if (found.size === 1) return { customer, by, ambiguous: false };
      if (found.size > 1) return { customer: null, by, ambiguous: true };
    }
    return { customer: null, by: null, ambiguous: false };
  });
}
