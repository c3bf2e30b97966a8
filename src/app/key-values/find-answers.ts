/** Which sheet holds the answers of a form, and how it is read before anybody corrects it. */
import { AppError } from '../../core/app-error.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { readSurvey } from '../../reading/survey/read-survey.ts';
import type { ColumnRole, SurveyReading } from '../../reading/survey/survey-reading.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { ALL_TEXTS } from '../../text/language.ts';
import type { Book, Grid, SheetInfo } from '../ports.ts';

declare module '../../core/app-error.ts' {
  interface ErrorParams {
    readonly 'survey.none': Record<string, never>;
    /** `tab`: where to say which columns do. */
    readonly 'survey.no-importance': { readonly tab: string };
  }
}

export interface FoundAnswers {
  readonly sheet: SheetInfo;
  readonly cells: Grid;
  /** As nobody has corrected it. */
  readonly reading: SurveyReading;
}

/** Enough to see by titles and first answers what a sheet is. */
const ROWS_LOOKED_AT = 60;

const isImportance = (role: ColumnRole) =>
  role.kind === 'choice' || role.kind === 'choices' || (role.kind === 'rating' && role.aspect === 'importance');

function looksLikeAnswers(book: Book, { id }: SheetInfo): boolean {
  return readSurvey(book.readTop(id, ROWS_LOOKED_AT))?.roles.some(isImportance) ?? false;
}

/** Like the answers of somebody's own form: the tab of its reading is there to say what they mean. */
function mayBeAnswers(book: Book, { id }: SheetInfo): boolean {
  const reading = readSurvey(book.readTop(id, ROWS_LOOKED_AT));
  return reading?.questions.some(({ kind }) => kind === 'aspect' || kind === 'choices') ?? false;
}

/** The sheet that the tab *How answers are read* names; `""` where there is no such tab. */
function namedSheet(content: TabContent | null): string {
  const labels = ALL_TEXTS.map(({ valueTabs }) => valueTabs.reading.sheet);
  const row = content?.values.find(([label]) => labels.includes(String(label)));
  return isBlank(row?.[1]) ? '' : tidy(String(row?.[1]));
}

/**
 * The one that was named, else the open one, else the first that looks like answers.
 *
 * @param content The tab *How answers are read*, where there is one.
 * @throws AppError `survey.none`.
 */
export function findAnswers(book: Book, content: TabContent | null): FoundAnswers {
  const sheets = book.sheets().filter(({ own }) => !own);
  const wanted = spellingKey(namedSheet(content));
  const active = book.activeSheetId();
  const openFirst = [...sheets.filter(({ id }) => id === active), ...sheets.filter(({ id }) => id !== active)];
  const sheet =
    sheets.find(({ name }) => wanted !== '' && spellingKey(tidy(name)) === wanted) ??
    openFirst.find((each) => looksLikeAnswers(book, each)) ??
    openFirst.find((each) => each.id === active && mayBeAnswers(book, each));
  const cells = sheet && book.read(sheet.id);
  const reading = cells && readSurvey(cells);
  if (!sheet || !cells || !reading) throw new AppError('survey.none', {});
  return { sheet, cells, reading };
}
