/** The tab *What customers say*: importance for all, weighted by revenue, and by segment; what they recommend, what was left out. */
import type { Importance } from '../../core/key-values/by-segment.ts';
import { ENOUGH_ANSWERS } from '../../core/key-values/judge-values.ts';
import type { Nps } from '../../core/key-values/nps.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import type { Day } from '../../core/time/day.ts';
import { compareCodePoints } from '../../core/writing/spelling.ts';
import { type Column, column, type Wide } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { howToRows } from '../how-to-rows.ts';
import { BLANK_ROW, line, tableRows, widthsOf } from '../rows.ts';
import type { TabRow, TabSpec } from '../tab-spec.ts';

const shown = (number: number | null | undefined) =>
  number === null || number === undefined ? '' : roundRatio(number);

export const IMPORTANCE_COLUMNS: readonly Wide<Column<keyof Texts['valueTabs']['report']['columns'], Importance>>[] = [
  column('value', 'text', 300, ({ value }) => value),
  column('importance', 'decimal', 110, ({ importance }) => shown(importance)),
  column('low', 'decimal', 90, ({ interval }) => shown(interval?.low)),
  column('high', 'decimal', 90, ({ interval }) => shown(interval?.high)),
  column('answers', 'integer', 90, ({ answers }) => answers),
];

export interface UnreadAnswer {
  readonly row: number;
  readonly title: string;
  readonly value: string;
}

export const UNREAD_COLUMNS: readonly Column<keyof Texts['valueTabs']['report']['unreadColumns'], UnreadAnswer>[] = [
  { id: 'title', kind: 'text', value: ({ title }) => title },
  { id: 'row', kind: 'integer', value: ({ row }) => row },
  { id: 'value', kind: 'text', value: ({ value }) => value },
];

export interface ImportanceOfSegment {
  readonly name: string;
  readonly respondents: number;
  readonly values: readonly Importance[];
}

/** Null where there is no log whose customers could have answered. */
export interface Joined {
  readonly matched: number;
  readonly ambiguous: number;
  readonly byRevenue: readonly Importance[];
  /** Those of whom somebody has answered. */
  readonly segments: readonly ImportanceOfSegment[];
}

export interface ValueReport {
  readonly on: Day;
  readonly respondents: number;
  readonly all: readonly Importance[];
  readonly joined: Joined | null;
  readonly nps: Nps | null;
  /** Titles of the questions. */
  readonly texts: readonly string[];
  readonly unread: readonly UnreadAnswer[];
}

function mostImportantFirst(values: readonly Importance[]): Importance[] {
  return values
    .filter(({ answers }) => answers > 0)
    .sort(
      (one, other) =>
        roundRatio(other.importance ?? 0) - roundRatio(one.importance ?? 0) ||
        compareCodePoints(one.value, other.value),
    );
}

function block(heading: string, values: readonly Importance[], texts: Texts): TabRow[] {
  const { report } = texts.valueTabs;
  const answered = mostImportantFirst(values);
  const most = Math.max(0, ...answered.map(({ answers }) => answers));
  return [
    line(heading, 'title'),
    ...(most < ENOUGH_ANSWERS ? [line(report.few(most))] : []),
    ...tableRows(IMPORTANCE_COLUMNS, answered, report.columns, texts, texts.notes.values),
    BLANK_ROW,
  ];
}

export function valueReportTab(
  { on, respondents, all, joined, nps, unread, ...report }: ValueReport,
  texts: Texts,
): TabSpec {
  const { report: words, values } = texts.valueTabs;
  const bySegment =
    joined === null
      ? [line(words.noLog), BLANK_ROW]
      : [
          line(words.joined(joined.matched, respondents, joined.ambiguous)),
          BLANK_ROW,
          ...(joined.matched === 0 ? [] : block(words.byRevenue, joined.byRevenue, texts)),
          ...joined.segments.flatMap((each) => block(words.segment(each.name, each.respondents), each.values, texts)),
        ];
  const recommended =
    nps === null
      ? []
      : [
          line(words.nps, 'title'),
          line(values.npsText(nps.score, nps.interval.low, nps.interval.high, nps.answers), 'text'),
          line(words.npsCounts(nps.promoters, nps.passives, nps.detractors)),
          BLANK_ROW,
        ];
  const freeTexts =
    report.texts.length === 0
      ? []
      : [line(words.texts, 'heading'), ...report.texts.map((title) => line(title, 'text')), BLANK_ROW];
  const left =
    unread.length === 0
      ? []
      : [line(words.unread, 'alert'), ...tableRows(UNREAD_COLUMNS, unread, words.unreadColumns, texts)];
  return {
    key: 'value-report',
    title: words.title,
    widths: [...widthsOf(IMPORTANCE_COLUMNS)],
    rows: [
      ...howToRows(words.heading(on), [words.how]),
      ...block(words.everybody, all, texts),
      ...bySegment,
      ...recommended,
      ...freeTexts,
      ...left,
    ],
  };
}
