/** From the export of a form to its reading: what each column says, and everything that has to be asked. */
import { valueKey } from '../../core/key-values/judge-values.ts';
import { fold } from '../words/fold.ts';
import { isOptionColumn, looksChosen } from './chosen.ts';
import { speaksOf } from './look-up.ts';
import { isRatingColumn, plainRole } from './plain-roles.ts';
import { questionGroups, type TitledColumn } from './question-groups.ts';
import { type RatingGroup, ratingGroup, singleQuestions, withSharedScale } from './rating-groups.ts';
import { readRating } from './read-rating.ts';
import { scaleIn } from './scale-of.ts';
import { rivalNames, strangers, withAspectsApart } from './settle-groups.ts';
import type { ColumnRole, Corrections, SurveyQuestion, SurveyReading } from './survey-reading.ts';
import { type SurveyTable, surveyTable } from './survey-table.ts';

interface Work {
  readonly table: SurveyTable;
  readonly cellsOf: (column: number) => readonly unknown[];
  readonly roles: (ColumnRole | undefined)[];
  readonly questions: SurveyQuestion[];
}

function open({ table, roles }: Work): TitledColumn[] {
  return table.titles.flatMap((title, column) => (roles[column] === undefined ? [{ column, title }] : []));
}

/** 0 to 10, or the question says so: on another scale nobody could be told a promoter. */
function readRecommendation({ cellsOf, roles, questions }: Work, { column, title }: TitledColumn): void {
  const ratings = cellsOf(column)
    .map(readRating)
    .flatMap((answer) => ('rating' in answer ? [answer.rating] : []));
  const seen = { low: Math.min(...ratings), high: Math.max(...ratings) };
  const isTen = seen.high > 5 || scaleIn(title)?.high === 10;
  roles[column] = { kind: isTen ? 'recommend' : 'text' };
  if (!isTen) questions.push({ kind: 'scale', title, columns: [column], seen, suggestion: { low: 0, high: 10 } });
}

/** Options in columns of their own, and in one cell. Only importance can be ticked: who asks for anything else, is asked. */
function readChoices(work: Work): ReadonlySet<string> {
  const { cellsOf, roles, questions } = work;
  const important = new Set<string>();
  const options = open(work).filter(({ column, title }) => isOptionColumn(cellsOf(column), title));
  const grids = questionGroups(open(work)).filter(({ columns }) =>
    columns.every(({ column, item }) => isOptionColumn(cellsOf(column), item)),
  );
  const alone = options.filter(({ column }) =>
    grids.every((grid) => grid.columns.every((each) => each.column !== column)),
  );
  const groups = [
    ...grids,
    ...(alone.length < 2 ? [] : [{ title: '', columns: alone.map(({ column, title }) => ({ column, item: title })) }]),
  ];
  for (const { title, columns } of groups) {
    const isSure = speaksOf('importance', title);
    for (const { column, item } of columns) {
      roles[column] = isSure ? { kind: 'choice', item, question: title } : { kind: 'text' };
      if (isSure) important.add(valueKey(item));
    }
    if (!isSure) questions.push({ kind: 'choices', title, columns: columns.map(({ column }) => column) });
  }
  for (const { column, title } of open(work)) {
    const isChoice = !isRatingColumn(cellsOf(column)) && speaksOf('importance', title) && looksChosen(cellsOf(column));
    if (isChoice) roles[column] = { kind: 'choices' };
  }
  return important;
}

/** Where each row is one answer, a column names the value, and the others say by their titles what they rate. */
function readLongForm(work: Work): void {
  const { cellsOf, roles, questions } = work;
  for (const each of open(work)) {
    const { column, title } = each;
    if (!isRatingColumn(cellsOf(column))) continue;
    const { aspect, aspectSuggestion, scale, seen } = ratingGroup(
      { title, columns: [{ column, item: '' }] },
      cellsOf,
      false,
    );
    roles[column] = { kind: 'rating', aspect, scale: scale.scale, item: null, rival: '' };
    const columns = [column];
    if (aspect === null) questions.push({ kind: 'aspect', title, columns, suggestion: aspectSuggestion });
    if (scale.scale === null) questions.push({ kind: 'scale', title, columns, seen, suggestion: scale.suggestion });
  }
}

function groupsOf(work: Work): RatingGroup[] {
  const { cellsOf } = work;
  const ratings = open(work).filter(({ column }) => isRatingColumn(cellsOf(column)));
  const grids = questionGroups(ratings);
  const inGrids = new Set(grids.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const single = singleQuestions(ratings.filter(({ column }) => !inGrids.has(column)));
  const known = [...grids, ...single.groups].flatMap(({ columns }) => columns.map(({ item }) => item));
  // A question that stands alone is about a value that others name, or has to be asked; without an aspect it is no opinion.
  const alone = single.left.flatMap(({ column, title }) => {
    const item = known.find((each) => ` ${fold(title)} `.includes(` ${fold(each)} `));
    const group = ratingGroup({ title, columns: [{ column, item: item ?? title }] }, cellsOf, item !== undefined);
    return group.aspect === null ? [] : [group];
  });
  return [...[...grids, ...single.groups].map((group) => ratingGroup(group, cellsOf, true)), ...alone];
}

function readRatings(work: Work, importantElsewhere: ReadonlySet<string>): void {
  const { roles, questions } = work;
  const groups = withAspectsApart(withSharedScale(groupsOf(work)));
  const names = rivalNames(groups);
  for (const group of groups) {
    const { title, aspect, aspectSuggestion, scale, seen } = group;
    const columns = group.columns.map(({ column }) => column);
    for (const { column, item } of group.columns) {
      roles[column] = { kind: 'rating', aspect, scale: scale.scale, item, rival: names.get(group) ?? '' };
    }
    if (aspect === null) questions.push({ kind: 'aspect', title, columns, suggestion: aspectSuggestion });
    if (scale.scale === null) questions.push({ kind: 'scale', title, columns, seen, suggestion: scale.suggestion });
  }
  const unnamed = groups.filter(({ named }) => !named);
  for (const { title, columns } of [...unnamed, ...strangers(groups, importantElsewhere)]) {
    questions.push({ kind: 'items', title, columns: columns.map(({ column }) => column) });
  }
}

function saysImportance(role: ColumnRole): boolean {
  if (role.kind === 'choices' || role.kind === 'choice') return true;
  return role.kind === 'rating' && role.aspect === 'importance';
}

/** Null where there are no titles with an answer below them. What is corrected is not asked. */
export function readSurvey(
  cells: readonly (readonly unknown[])[],
  corrections: Corrections = new Map(),
): SurveyReading | null {
  const table = surveyTable(cells);
  if (table === null) return null;
  const byColumn = table.titles.map((_, column) => table.rows.map((row) => row[column]));
  const work: Work = {
    table,
    cellsOf: (column) => byColumn[column] ?? [],
    roles: table.titles.map(
      (title, column) => corrections.get(column) ?? plainRole(title, byColumn[column] ?? []) ?? undefined,
    ),
    questions: [],
  };
  for (const each of open(work)) {
    const isAsked = speaksOf('recommend', each.title) && isRatingColumn(work.cellsOf(each.column));
    if (isAsked) readRecommendation(work, each);
  }
  if (work.roles.some((role) => role?.kind === 'value')) readLongForm(work);
  else readRatings(work, readChoices(work));
  const roles = work.roles.map((role): ColumnRole => role ?? { kind: 'text' });
  const isAsked = work.questions.some(({ kind }) => kind === 'aspect' || kind === 'choices');
  if (!roles.some(saysImportance) && !isAsked) work.questions.push({ kind: 'importance' });
  return { table, roles, questions: work.questions };
}
