/** Amounts of different currencies are never added up: one is chosen, or the others are worth what somebody says. */
import { roundSum } from '../../core/numbers/rounding.ts';
import { currencyAtHome } from '../../core/writing/locale-formats.ts';
import type { Choice, CurrencyUse } from '../reading.ts';
import { currencyIn } from '../words/currency-words.ts';
import { type Draft, isOpen, moneyOf, orderOfCustomer, put } from './draft.ts';
import { createTally, type TallyOf } from './tally.ts';
import type { Work } from './work.ts';

export interface CurrenciesRead {
  /** The one whose amounts count; null where none is named, or none is chosen yet. */
  readonly currency: string | null;
  readonly rates: Readonly<Record<string, number>>;
  /** More than one: the person has to choose, unless that is answered. */
  readonly choices: readonly Choice[];
  readonly isOpen: boolean;
  /** Whose rows do not count, since nobody said what they are worth. */
  readonly leftOut: readonly CurrencyUse[];
  readonly converted: TallyOf;
  /** Rows with money that name none beside those that do: they count as the one that is chosen. */
  readonly unnamed: TallyOf;
}

/** Stands for rows that name no currency. */
const UNNAMED = '';

/** Lines of an order bear its currency in the first one only. */
function fillFromFirstLines(draft: Draft): void {
  const ofOrders = new Map<number, string>();
  for (let row = 0; row < draft.size; row++) {
    const code = draft.currency[row] ?? null;
    if (isOpen(draft, row) && code !== null && draft.order[row] !== 0) ofOrders.set(orderOfCustomer(draft, row), code);
  }
  for (let row = 0; row < draft.size; row++) {
    if (isOpen(draft, row) && draft.order[row] !== 0)
      draft.currency[row] ??= ofOrders.get(orderOfCustomer(draft, row)) ?? null;
  }
}

export function fillCurrencies({ draft, columns, textsOf, context }: Work): void {
  if (columns.currency === null) return;
  const { ids, texts } = textsOf(columns.currency);
  const codes = texts.map((text) => currencyIn(text, context.locale));
  let isAnyBlank = false;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const code = codes[ids[row] as number] ?? draft.currency[row] ?? null;
    draft.currency[row] = code;
    isAnyBlank ||= code === null;
  }
  if (isAnyBlank) fillFromFirstLines(draft);
}

/** Then what was left out before one was chosen has no sum. */
export function holdsSeveralCurrencies({ currency }: Draft): boolean {
  const first = currency.find((code) => code !== null);
  return currency.some((code) => code !== null && code !== first);
}

/** Rows of another currency without a rate go into their bucket; with a rate their amounts are converted. */
export function judgeCurrencies({ draft, answers, context }: Work): CurrenciesRead {
  const tallies = new Map<string, TallyOf>();
  const unnamed = createTally();
  for (let row = 0; row < draft.size; row++) {
    const code = draft.currency[row] ?? null;
    if (!isOpen(draft, row)) continue;
    if (code === null) {
      if (moneyOf(draft, row) !== 0) unnamed.add(moneyOf(draft, row));
      continue;
    }
    let tally = tallies.get(code);
    if (tally === undefined) {
      tally = createTally();
      tallies.set(code, tally);
    }
    tally.add(moneyOf(draft, row));
  }
  const codes = [...tallies]
    .map(([value, tally]) => ({ value, rows: tally.rows(), amount: tally.amount() }))
    .sort(
      (first, second) =>
        second.rows - first.rows || second.amount - first.amount || (first.value < second.value ? -1 : 1),
    );
  const [named] = codes;
  // A few signs among many bare numbers say little of these, unless it is the money that the file's country pays in.
  const isFew = named !== undefined && unnamed.rows() > named.rows && named.value !== currencyAtHome(context.locale);
  const isUnclear = codes.length > 1 || isFew;
  const bare = { value: UNNAMED, rows: unnamed.rows(), amount: unnamed.amount() };
  const choices = isUnclear && unnamed.rows() > 0 ? [...codes, bare] : codes;
  const given = Object.fromEntries(
    Object.entries(answers.rates ?? {}).map(([code, rate]) => [code.toUpperCase(), rate]),
  );
  const unrated = codes.filter(({ value }) => given[value] === undefined);
  const onlyOne = unrated.length === 1 && codes.length > 1 ? unrated[0]?.value : undefined;
  const wanted = answers.currency?.toUpperCase() ?? onlyOne;
  const converted = createTally();
  const [first] = choices;
  if (choices.length <= 1 && (wanted === undefined || first === undefined || first.value === wanted)) {
    return {
      currency: first?.value ?? wanted ?? null,
      rates: {},
      choices,
      isOpen: false,
      leftOut: [],
      converted,
      unnamed,
    };
  }
  const chosen = wanted ?? (answers.takeProposed === true ? first?.value : undefined);
  if (chosen === undefined)
    return { currency: null, rates: {}, choices, isOpen: true, leftOut: [], converted, unnamed };
  for (let row = 0; row < draft.size; row++) {
    const code = draft.currency[row] ?? null;
    if (!isOpen(draft, row) || code === null || code === chosen) continue;
    const rate = given[code];
    if (rate === undefined) {
      put(draft, row, 'currency');
    } else if (!Number.isNaN(draft.amount[row])) {
      const worth = roundSum((draft.amount[row] as number) * rate);
      converted.add(worth);
      draft.amount[row] = worth;
    }
  }
  const rates = Object.fromEntries(Object.entries(given).filter(([code]) => code !== chosen && tallies.has(code)));
  const leftOut = codes
    .filter(({ value }) => value !== chosen && given[value] === undefined)
    .map(({ value, rows, amount }) => ({ currency: value, rows, amount }));
  const undecided = wanted === undefined && answers.takeProposed !== true;
  const currency = chosen === UNNAMED ? null : chosen;
  return { currency, rates, choices, isOpen: undecided, leftOut, converted, unnamed };
}

/** Several currencies are asked about, unless one was chosen or the others are worth something. */
export function askCurrency({ answers, questions }: Work, { choices, isOpen: isUndecided }: CurrenciesRead): void {
  const isAnswered = answers.currency !== undefined || answers.rates !== undefined;
  if (!isUndecided && (choices.length < 2 || isAnswered)) return;
  questions.push({ code: 'currency', params: {}, proposed: choices[0]?.value ?? null, choices });
}
