/** The script for BigQuery: the log of a sheet read by a query as the sheet is read, and all results, from the user's own settings. */
import { AppError } from '../../core/app-error.ts';
import { BIGQUERY } from '../../sql/dialect.ts';
import { ALL_TEXTS, sqlLogOf } from '../../sql/log-of-reading.ts';
import { queriesOf, RESULTS, type ResultName, TABLES } from '../../sql/queries.ts';
import { COMPARISONS, type SegmentSettings, settingsFrom } from '../../tables/run-settings.ts';
import { textsIn } from '../../text/language.ts';
import { readCells, readingContext, requireLog } from '../load-log.ts';
import { groupRuleOf, requirePlaybook, wordsOf } from '../playbook.ts';
import type { Ports } from '../ports.ts';
import { requestFields, textField } from '../request-fields.ts';
import { resultWords } from './result-words.ts';
import { readRows, resultsIn } from './results.ts';

declare module '../../core/app-error.ts' {
  interface ErrorParams {
    readonly 'sql.table': { readonly table: string };
    /** The sheet holds results of a query already. */
    readonly 'sql.results': Record<string, never>;
  }
}

export interface QueryRequest {
  readonly settings: SegmentSettings;
  /** The table in BigQuery: `project.dataset.table`, or without the project. */
  readonly table: string;
}

export interface LargeQuery {
  readonly sql: string;
}

/** What the page sent, checked. @throws AppError `sql.table`, and what checking the settings throws. */
export function queryRequestFrom(sent: unknown): QueryRequest {
  const fields = requestFields(sent);
  const given = textField(fields, 'table');
  const table = given.trim().replace(/`/g, '');
  if (!/^(?:[a-z][a-z0-9:.-]*[.:])?\w+\.[\p{L}\p{N}_-]+\*?$/iu.test(table))
    throw new AppError('sql.table', { table: given.trim() });
  return { settings: settingsFrom(fields['settings']), table: table.replace(':', '.') };
}

const WANTED: readonly ResultName[] = ['rows', 'customers', 'summary', 'movement', 'cohorts'];

const commented = (text: string) => text.replace(/^/gm, '-- ');

/** @throws AppError `sql.refused`, `sql.results`, `reading.open`. Writes nothing. */
export function makeQuery(ports: Ports, { settings, table }: QueryRequest): LargeQuery {
  const book = ports.book();
  const { isOwn, playbook } = requirePlaybook(book);
  const texts = wordsOf(playbook, textsIn(book.tabLanguage));
  const { large } = textsIn(ports.userLanguage());
  const cells = readCells(book, settings.sheetId);
  const context = readingContext(ports, book);
  if (resultsIn(cells, context) !== null) throw new AppError('sql.results', {});
  const { answers } = settings.reading;
  const { reading } = requireLog(cells, readRows(cells, context, answers), answers);
  const log = sqlLogOf(cells, reading, answers, context, {
    table: table.split('.').map(BIGQUERY.quoted).join('.'),
    zone: book.facts().timeZone,
    today: null,
    isTyped: ALL_TEXTS,
  });
  const months = COMPARISONS[settings.compareWith];
  const { tables, results } = queriesOf(
    log,
    {
      scores: settings.scores,
      cuts: settings.cuts,
      map: playbook.map,
      groupRule: isOwn ? groupRuleOf(playbook) : settings.groupRule,
      cohortPeriod: 'month',
      movement: months === 0 ? null : { months },
      words: resultWords(texts),
    },
    BIGQUERY,
  );
  const sheet = book.sheets().find(({ id }) => id === settings.sheetId)?.name ?? '';
  const asked = RESULTS.filter((name) => WANTED.includes(name));
  const wanted = asked.flatMap((name) => {
    const sql = results[name];
    return sql === null ? [] : [`${commented(large.queries[name as keyof typeof large.queries])}\n${sql}`];
  });
  const [rows = '', ...others] = wanted;
  const statements = [tables.judged_rows, rows, ...TABLES.slice(1).map((name) => tables[name]), ...others];
  return { sql: `${commented(large.head(sheet))}\n\n${statements.map((each) => `${each};`).join('\n\n')}\n` };
}
