/** Sums over the rows that name somebody, alike in every engine. */
import { equalTo, formula, likeText, type Pieces } from './formula.ts';

/** Whose name stands in a cell, and where. */
export interface Named {
  readonly name: string;
  readonly place: string;
  /** The cell with the criterion of the name, where there is one. */
  readonly criterion?: string;
}

/** Words for true and false in the languages of spreadsheets. */
const TRUTH = /^(true|false|истина|ложь|wahr|falsch|vrai|faux|verdadero|verdadeiro|vero|falso|waar|prawda|fałsz)$/i;

/** Beyond the basic plane a sign counts as one or as two; and what holds such a sign is a text to everybody. */
const WIDE_SIGN = /[\ud800-\udfff]/;

/**
 * Whether a criterion might take the name for a number, a date, a share or a truth value: `=007` is met by 7 and `7.0` in one
 * engine, by the text in another, by both in a third.
 */
function isReadAsValue(name: string): boolean {
  return (/\p{Nd}/u.test(name) && !WIDE_SIGN.test(name)) || TRUTH.test(name);
}

/** Criteria of a text that is known, that texts alone meet: one for how it begins, and one for how long it is. */
export function onlyText(text: string): readonly [string, string] {
  return WIDE_SIGN.test(text) ? [`=${likeText(text)}`, '=*'] : [`=${likeText(text)}*`, `=${'?'.repeat(text.length)}`];
}

/** The name of whoever stands in the log as a number. */
export const WHOLE_NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;

/**
 * What `sum` gives for the rows whose cell in the column says the name; it is given their ranges and criteria. A name that might be
 * read as a value is matched by a pattern, which texts alone meet: begins so, and is so long. Where the name is a whole number,
 * cells that hold the number are added: all that equal it, less the texts among them, which the pattern has counted.
 */
export function overName(named: Named, column: Pieces, sum: (criteria: Pieces) => Pieces): Pieces {
  const { name, place, criterion = equalTo(place) } = named;
  if (!isReadAsValue(name)) return sum(formula`${column};${criterion}`);
  const asText = sum(formula`${column};${criterion}&"*";${column};"="&REPT("?";LEN(${place}))`);
  if (!WHOLE_NUMBER.test(name)) return asText;
  const equal = formula`${column};${criterion}`;
  return formula`(${asText}+${sum(equal)}-${sum(formula`${equal};${column};"=?*"`)})`;
}
