/** What is said of which rows count, in which currency, as of which day, and what could be said instead. */
import type { Day } from '../../core/time/day.ts';
import type { CurrencyUse } from '../../reading/reading.ts';
import { columnPart, HOLDS_FEW_WORDS, HOLDS_WORDS, nameOf, onePart, type ReadSheet } from './line-choices.ts';
import type { LinePart, SaidLine } from './reading-line.ts';

/** More words than these are counted rather than listed. */
const MOST_WORDS = 4;

function statusPart(read: ReadSheet): LinePart {
  const { reading, texts } = read;
  const { parts, none } = texts.reading.lines;
  const { status } = reading.columns;
  return columnPart(read, { role: 'status', label: parts.status, current: status, fits: HOLDS_FEW_WORDS, none });
}

function kindPart(read: ReadSheet): LinePart {
  const { reading, texts } = read;
  const { parts, none } = texts.reading.lines;
  const { kind } = reading.columns;
  return columnPart(read, { role: 'kind', label: parts.kind, current: kind, fits: HOLDS_FEW_WORDS, none });
}

function currencyPart(read: ReadSheet): LinePart {
  const { reading, texts } = read;
  const { parts, none } = texts.reading.lines;
  const current = reading.columns.currency;
  return columnPart(read, { role: 'currency', label: parts.currencyColumn, current, fits: HOLDS_FEW_WORDS, none });
}

function statusSentence({ reading, texts }: ReadSheet, title: string): string {
  const words = texts.reading.lines;
  const named = (counts: boolean) => [
    ...new Set(
      reading.status
        .filter((use) => use.variant !== 'kind' && use.counts === counts)
        .map(({ value }) => (value === '' ? words.emptyStatus : value)),
    ),
  ];
  const [counting, others] = [named(true), named(false)];
  const all = counting.length + others.length;
  return all > MOST_WORDS && others.length > 0
    ? words.manyStatuses(title, counting.length, all)
    : words.status(title, counting, others);
}

/** The words can be ticked whether anything is asked or not. */
function countsPart({ answers, texts }: ReadSheet): LinePart {
  return { kind: 'counts', label: texts.reading.lines.parts.counts, isSaid: answers.counts !== undefined };
}

export function statusLine(read: ReadSheet): SaidLine | null {
  const { status } = read.reading.columns;
  if (status === null) return null;
  return { sentence: statusSentence(read, nameOf(read, status)), parts: [countsPart(read), statusPart(read)] };
}

export function kindLine(read: ReadSheet): SaidLine | null {
  const { reading, texts } = read;
  const { kind, status } = reading.columns;
  if (kind === null) return null;
  // Where no column is a status, unknown kinds are ticked in its place.
  const counts = status === null && reading.status.length > 0 ? [countsPart(read)] : [];
  const valuesOf = (wanted: 'kind-negative' | 'no-order-by-kind') =>
    reading.notes.flatMap((note) => (note.code === wanted ? note.params.values : []));
  const sentence = texts.reading.lines.kind(
    nameOf(read, kind),
    valuesOf('kind-negative'),
    valuesOf('no-order-by-kind'),
  );
  return { sentence, parts: [...counts, kindPart(read)] };
}

function currencyParts({ reading, answers, texts }: ReadSheet, currencies: readonly CurrencyUse[]): LinePart[] {
  if (currencies.length < 2) return [];
  const words = texts.reading.lines;
  const options = currencies.map(({ currency, rows, amount }) => ({
    label: words.currencyOption(currency, rows, amount),
    answers: { currency },
  }));
  const chosen = currencies.findIndex(({ currency }) => currency === (reading.currency ?? answers.currency));
  const read = { reading, answers, texts };
  const others = currencies
    .filter(({ currency }) => currency !== reading.currency && currency !== '')
    .map(({ currency }) => ({ currency, rate: reading.rates[currency] ?? null }));
  return [
    onePart(read, words.parts.currency, ['currency', 'rates'], options, chosen),
    ...(reading.currency === null
      ? []
      : [{ kind: 'rates' as const, label: words.parts.rates, currency: reading.currency, others }]),
  ];
}

/** @param currencies All that the log has, whichever was chosen of them. */
export function currencyLine(read: ReadSheet, currencies: readonly CurrencyUse[]): SaidLine | null {
  const { reading, texts } = read;
  const words = texts.reading.lines;
  const { currency, rates, columns } = reading;
  if (currency === null && currencies.length < 2 && columns.currency === null) return null;
  const left = currencies
    .map((use) => use.currency)
    .filter((code) => code !== '' && code !== currency && rates[code] === undefined);
  const said = Object.entries(rates).map(([code, rate]) => words.rate(code, rate));
  return {
    sentence: currency === null ? words.severalCurrencies : words.currency(currency, left, said),
    parts: [...currencyParts(read, currencies), currencyPart(read)],
  };
}

/** What else was found, and what was not: a status that was overlooked would change numbers. */
export function othersLine(read: ReadSheet, hasCurrency: boolean): SaidLine {
  const { reading, texts } = read;
  const words = texts.reading.lines;
  const { columns } = reading;
  const labels = (['manager', 'product', 'customerType'] as const).map((role) => ({
    role,
    label: words.parts[role],
    current: columns[role],
  }));
  const found = labels.flatMap(({ label, current }) =>
    current === null ? [] : [{ label, title: nameOf(read, current) }],
  );
  // Without a word of these nobody would look for them: no status means that every row counts.
  const unnamed = [
    ...(columns.status === null ? [words.missing.status] : []),
    ...(hasCurrency ? [] : [words.missing.currency]),
    ...(columns.manager === null ? [words.missing.manager] : []),
  ];
  return {
    sentence: words.others(found, unnamed),
    parts: [
      // Words that no status and no kind shows are ticked here.
      ...(columns.status === null && columns.kind === null && reading.status.length > 0 ? [countsPart(read)] : []),
      ...(columns.status === null ? [statusPart(read)] : []),
      ...(columns.kind === null ? [kindPart(read)] : []),
      ...(hasCurrency ? [] : [currencyPart(read)]),
      ...labels.map(({ role, label, current }) =>
        columnPart(read, { role, label, current, fits: HOLDS_WORDS, none: words.none }),
      ),
    ],
  };
}

export function asOfLine(read: ReadSheet, asOf: Day): SaidLine {
  const { answers, context, texts } = read;
  const words = texts.reading.lines;
  const { today } = context;
  const options = [{ label: words.today(today), answers: { asOf: today } }];
  const isToday = answers.asOf === today;
  return {
    sentence: words.asOf(asOf, answers.asOf === undefined && read.reading.buckets.used.rows > 0),
    parts: [
      {
        ...onePart(read, words.parts.asOf, ['asOf'], options, isToday ? 0 : -1),
        chosen: answers.asOf === undefined ? 0 : isToday ? 1 : -1,
      },
      { kind: 'day', label: words.parts.day, day: asOf, latest: today },
    ],
  };
}
