/** The answers of a form, by its reading. What still has to be asked counts nowhere. */
import { type Answer, type Aspect, CHOSEN, type Scale } from '../../core/key-values/answer.ts';
import type { Contact } from '../../core/key-values/match-respondents.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { chosenIn, isChosen } from './chosen.ts';
import { readRating } from './read-rating.ts';
import type { ColumnRole, SurveyReading } from './survey-reading.ts';

export interface SurveyAnswers {
  /** `respondent` is the position among the table's rows. */
  readonly answers: readonly Answer[];
  /** How likely they recommend us, one for each who said. */
  readonly recommendations: readonly number[];
  /** One for each row. */
  readonly respondents: readonly Contact[];
  /** Cells that are no answer on their scale; rows of the sheet, from 1. */
  readonly unreadable: readonly { readonly row: number; readonly title: string; readonly value: string }[];
  /** Free texts, left alone. */
  readonly texts: readonly string[];
}

const textOf = (cell: unknown) => (isBlank(cell) ? '' : tidy(String(cell)));

function isOfKind<Kind extends ColumnRole['kind']>(
  role: ColumnRole,
  kind: Kind,
): role is ColumnRole & { readonly kind: Kind } {
  return role.kind === kind;
}

function columnsOf<Kind extends ColumnRole['kind']>({ roles }: SurveyReading, kind: Kind) {
  return roles.flatMap((role, column) => (isOfKind(role, kind) ? [{ column, role }] : []));
}

/** The content of the first column of the role that is filled. */
function labelIn(reading: SurveyReading, kind: ColumnRole['kind'], row: readonly unknown[]): string {
  const { column } = columnsOf(reading, kind).find((each) => !isBlank(row[each.column])) ?? { column: -1 };
  return textOf(row[column]);
}

/** Several in one cell: whoever ticked anything has answered about all options. */
function choicesOf(cells: readonly unknown[]): { readonly value: string; readonly chosen: (number | null)[] }[] {
  const chosen = chosenIn(cells);
  const shown = new Map<string, string>();
  for (const option of chosen.flat()) if (!shown.has(spellingKey(option))) shown.set(spellingKey(option), option);
  return [...shown].map(([key, value]) => ({
    value,
    chosen: chosen.map((options) =>
      options.length === 0 ? null : Number(options.some((each) => spellingKey(each) === key)),
    ),
  }));
}

export function answersOfSurvey(reading: SurveyReading): SurveyAnswers {
  const { table } = reading;
  const answers: Answer[] = [];
  const unreadable: { row: number; title: string; value: string }[] = [];
  const products = table.rows.map((row) => labelIn(reading, 'product', row));
  const add = (respondent: number, aspect: Aspect, value: string, rating: number, scale: Scale, rival = '') => {
    answers.push({ respondent, product: products[respondent] ?? '', value, aspect, rival, rating, scale });
  };
  const cellsOf = (column: number) => table.rows.map((row) => row[column]);
  const ratingsOf = (column: number, { low, high }: Scale): (number | null)[] =>
    cellsOf(column).map((cell, index) => {
      const read = readRating(cell);
      if (read.kind === 'blank') return null;
      if ('rating' in read && read.rating >= low && read.rating <= high) return read.rating;
      unreadable.push({ row: table.firstRow + index, title: table.titles[column] ?? '', value: textOf(cell) });
      return null;
    });

  for (const { column, role } of columnsOf(reading, 'rating')) {
    const { aspect, scale, item, rival } = role;
    if (aspect === null || scale === null) continue;
    ratingsOf(column, scale).forEach((rating, respondent) => {
      const value = item ?? labelIn(reading, 'value', table.rows[respondent] ?? []);
      if (rating !== null && value !== '') add(respondent, aspect, value, rating, scale, rival);
    });
  }
  for (const { column } of columnsOf(reading, 'choices')) {
    for (const { value, chosen } of choicesOf(cellsOf(column))) {
      chosen.forEach((each, respondent) => {
        if (each !== null) add(respondent, 'importance', value, each, CHOSEN);
      });
    }
  }
  const options = columnsOf(reading, 'choice');
  for (const { column, role } of options) {
    const together = options.filter((each) => each.role.question === role.question);
    table.rows.forEach((row, respondent) => {
      const answered = together.some((each) => !isBlank(row[each.column]));
      if (answered) add(respondent, 'importance', role.item, Number(isChosen(row[column], role.item) ?? false), CHOSEN);
    });
  }
  const recommendations = columnsOf(reading, 'recommend').flatMap(({ column }) =>
    ratingsOf(column, { low: 0, high: 10 }).flatMap((rating) => rating ?? []),
  );
  const respondents = table.rows.map(
    (row): Contact => ({
      email: labelIn(reading, 'email', row),
      phone: labelIn(reading, 'phone', row),
      name: labelIn(reading, 'name', row),
    }),
  );
  const texts = columnsOf(reading, 'text').map(({ column }) => table.titles[column] ?? '');
  return { answers, recommendations, respondents, unreadable, texts };
}
