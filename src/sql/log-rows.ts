/** From the table to its rows as they are read: whose each is, its day, its amount, and what its order says for it. */
import { amountOf, cellText, dayOf, joined, keyOf, namesNobody, plainAmount, wordOfAmount } from './cells.ts';
import type { Dialect } from './dialect.ts';
import { among, judgingSteps, UNJUDGED, UNREAD } from './row-parts.ts';
import type { NameColumns, SqlLog } from './sql-log.ts';
import type { Step } from './step.ts';

/** The columns of each text that the steps speak of. */
interface Texts {
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  readonly cells: readonly string[];
}

function textsOf(log: SqlLog, dialect: Dialect): Texts {
  const cells: string[] = [];
  const cell = (columns: NameColumns, name: string, between: string) => {
    const texts = columns.map((column) => cellText(column, dialect));
    cells.push(`${joined(texts, between)} AS ${name}`);
    return name;
  };
  const keys = log.keys.map((columns, at) => cell(columns, `key_${at + 1}`, ' '));
  const shown = log.shown.map((columns, at) => cell(columns, `name_${at + 1}`, ' '));
  const plain = (column: string | null, name: string) => column === null || cell([column], name, ' ');
  plain(log.date.column, 'date_text');
  plain(log.amount.column, 'amount_text');
  plain(log.amount.quantity, 'quantity_text');
  plain(log.refunded, 'refunded_text');
  plain(log.order, 'order_id');
  if (log.state !== null) {
    const states = log.state.columns.map((each) => cellText(each, dialect));
    cells.push(`LOWER(${joined(states, ' | ')}) AS state`);
    if (log.order !== null && states.length > 1) cells.push(`${states[0]} AS own_state`);
  }
  if (log.kind !== null) cells.push(`LOWER(${cellText(log.kind.column, dialect)}) AS kind`);
  if (log.currency.column !== null) cells.push(`LOWER(${cellText(log.currency.column, dialect)}) AS currency_word`);
  if (log.date.held === 'typed') cells.push(`CAST(${dialect.quoted(log.date.column)} AS DATE) AS typed_day`);
  if (log.amount.held === 'typed') {
    cells.push(`${dialect.tryCast(dialect.quoted(log.amount.column), dialect.types.exact)} AS typed_amount`);
  }
  return { keys, shown, cells };
}

function codeOf(word: string, codes: ReadonlyMap<string, string>, otherwise: string, { text }: Dialect): string {
  const byCode = new Map<string, string[]>();
  for (const [each, code] of codes) byCode.set(code, [...(byCode.get(code) ?? []), each]);
  const cases = [...byCode].map(
    ([code, words]) => `WHEN ${word} IN (${words.map(text).join(', ')}) THEN ${code === '' ? 'NULL' : text(code)}`,
  );
  return `CASE WHEN ${word} = '' THEN NULL ${cases.join(' ')} ELSE ${otherwise} END`;
}

/** The column of the state itself, without those beside it. */
const ownStateOf = ({ state }: SqlLog) => ((state?.columns.length ?? 0) > 1 ? 'own_state' : 'state');

/** Fills in what the lines of an order leave out: whose they are, and when. */
function orderSteps(from: string, log: SqlLog): Step[] {
  const ownState = ownStateOf(log);
  return [
    {
      name: 'order_heads',
      comment: 'The full row of each order of several rows: the earliest, of one day the smallest key.',
      sql: `SELECT order_id, customer_id, key_text, name_text, day
FROM (
  SELECT
    order_id, customer_id, key_text, name_text, day, written,
    COUNT(*) OVER (PARTITION BY order_id) AS lines,
    ROW_NUMBER() OVER (
      PARTITION BY order_id
      ORDER BY IF(written IS NULL OR day IS NULL OR is_unnamed, 1, 0), day, key_text
    ) AS place,
    written IS NULL OR day IS NULL OR is_unnamed AS is_partial
  FROM ${from}
  WHERE order_id <> ''
) AS numbered
WHERE place = 1 AND lines > 1 AND NOT is_partial`,
    },
    {
      name: 'filled',
      comment:
        'Lines of an order: without an amount they carry further products, without customer or day they take those of the order.',
      sql: `SELECT
  line.order_id, line.written, line.amount_text, line.date_text, line.is_error${extraColumns(log, 'line.')},${
    log.state === null
      ? ''
      : `\n  IF(line.${ownState} = '' AND line.order_id <> '', COALESCE(MIN(IF(line.${ownState} = '', NULL, line.state)) OVER (PARTITION BY line.order_id), line.state), line.state) AS state,`
  }
  head.order_id IS NOT NULL AND line.amount_text = '' AS continues,
  IF(line.is_unnamed AND head.order_id IS NOT NULL, head.customer_id, line.customer_id) AS customer_id,
  IF(line.is_unnamed AND head.order_id IS NOT NULL, head.key_text, line.key_text) AS key_text,
  line.is_unnamed AND head.order_id IS NULL AS is_unnamed,
  line.name_text,
  IF(line.date_text = '' AND head.order_id IS NOT NULL, head.day, line.day) AS day
FROM ${from} AS line
LEFT JOIN order_heads AS head ON head.order_id = line.order_id`,
    },
  ];
}

/** What later steps need beside customer, day and amount. */
function extraColumns({ refunded, kind, totals }: SqlLog, of = ''): string {
  const names = [
    ...(totals.length === 0 ? [] : ['is_total']),
    ...(refunded === null ? [] : ['refunded']),
    ...(kind === null ? [] : ['kind']),
    'currency',
  ];
  return names.map((name) => `, ${of}${name}`).join('');
}

/** Names beside one key only stand for that key, where the key is missing: an order without an account, of somebody who has one. */
function keySteps({ keys }: Texts, log: SqlLog, dialect: Dialect, nobody: (text: string) => string): Step[] {
  const [own = '', ...behind] = keys;
  if (behind.length === 0) return [];
  const pairs = behind.map(
    (name) => `SELECT ${keyOf(name)} AS name_id, ${keyOf(own)} AS key_id, ${own} AS key_text FROM cells
WHERE NOT ${nobody(own)} AND NOT ${nobody(name)}${isStandIn(own, log, dialect, ' AND NOT ')}`,
  );
  return [
    {
      name: 'keys_of_names',
      comment: 'Names that stand beside one key only.',
      sql: `SELECT name_id, MIN(key_text) AS key_text
FROM (
${pairs.join('\nUNION ALL\n')}
) AS pairs
GROUP BY name_id
HAVING COUNT(DISTINCT key_id) = 1`,
    },
  ];
}

function isStandIn(own: string, { standIns }: SqlLog, dialect: Dialect, before: string): string {
  return standIns.length === 0
    ? ''
    : `${before}${among(
        keyOf(own),
        standIns.map((each) => each.toLowerCase()),
        dialect,
      )}`;
}

/** Steps of which the last, `judged`, has a row for each row of the table. `nobody`: words for customers that nobody knows. */
export function logSteps(log: SqlLog, dialect: Dialect, nobodyWords: readonly string[]): Step[] {
  const texts = textsOf(log, dialect);
  const nobody = (text: string) => namesNobody(text, nobodyWords, dialect);
  const [own = '', ...behind] = texts.keys;
  const named = (text: string, extra = '') => `IF(${nobody(text)}${extra}, NULL, ${text})`;
  const ownName = named(own, isStandIn(own, log, dialect, ' OR '));
  const behindName = behind.length === 0 ? '' : `COALESCE(${behind.map((each) => named(each)).join(', ')})`;
  const from = behind.length === 0 ? 'cells' : 'named';
  const { decimal, isWhole, quantity } = log.amount;
  const plain = (text: string) => plainAmount(text, log.amount, dialect);
  const read = (text: string) => amountOf(text, { decimal, isWhole }, dialect);
  const word = wordOfAmount('plain_amount', dialect);
  const price = log.amount.held === 'typed' ? 'typed_amount' : read('plain_amount');
  const written = quantity === null ? price : `ROUND(${price} * ${read('plain_quantity')}, 6)`;
  const shown = texts.shown.length === 0 ? "''" : `COALESCE(${texts.shown.map((each) => named(each)).join(', ')}, '')`;
  const amountCurrency = log.amount.held === 'typed' ? 'NULL' : codeOf(word, log.amount.words, UNREAD, dialect);
  const columnCurrency =
    log.currency.column === null ? null : codeOf('currency_word', log.currency.codes, UNJUDGED, dialect);
  const currency = columnCurrency === null ? amountCurrency : `COALESCE(${columnCurrency}, ${amountCurrency})`;
  const day = log.date.held === 'typed' ? 'typed_day' : dayOf('date_text', log, dialect);
  // Numbers that begin anew each day are orders with their day only.
  const orderOf =
    log.order === null
      ? "''"
      : log.orderDaily === true
        ? `IF(order_id = '', '', CONCAT(order_id, ' ', COALESCE(CAST(${day} AS ${dialect.types.text}), '')))`
        : 'order_id';
  const errors = ['#n/a', '#ref!', '#value!', '#div/0!', '#name?', '#num!', '#null!', '#error!'];

  const steps: Step[] = [
    {
      name: 'cells',
      comment: 'The cells as text. White space at their ends does not count, elsewhere once.',
      sql: `SELECT\n  ${texts.cells.join(',\n  ')}\nFROM ${log.table}`,
    },
    ...keySteps(texts, log, dialect, nobody),
  ];
  if (behind.length > 0) {
    steps.push({
      name: 'named',
      comment:
        'Whose a row is: the first key that names somebody; a name that has one key elsewhere stands for that key.',
      sql: `SELECT who.* EXCEPT (own_name, behind_name), COALESCE(own_name, known.key_text, behind_name) AS who_text
FROM (SELECT *, ${ownName} AS own_name, ${behindName} AS behind_name FROM cells) AS who
LEFT JOIN keys_of_names AS known ON own_name IS NULL AND known.name_id = ${keyOf('behind_name')}`.replace(
        'EXCEPT',
        dialect.name === 'duckdb' ? 'EXCLUDE' : 'EXCEPT',
      ),
    });
  }
  const who = behind.length === 0 ? ownName : 'who_text';
  steps.push(
    {
      name: 'plain',
      comment: 'Amounts with one kind of minus and of apostrophe; whose the row is, in the spelling of the row.',
      sql: `SELECT
  *,
  ${plain('amount_text')} AS plain_amount,${quantity === null ? '' : `\n  ${plain('quantity_text')} AS plain_quantity,`}
  ${who} AS key_or_null,
  ${shown} AS name_text
FROM ${from}`,
    },
    {
      name: 'values_read',
      comment: `Dates and amounts as they are written in this log: ${log.date.order}, decimal sign "${decimal}". What can't be read is NULL.`,
      sql: `SELECT
  ${orderOf} AS order_id,
  COALESCE(key_or_null, '') AS key_text,
  ${keyOf("COALESCE(key_or_null, '')")} AS customer_id,
  ${texts.keys.map((key) => `${key} = ''`).join(' AND ')} AS is_unnamed,
  key_or_null IS NULL AND ${among(`LOWER(${own})`, errors, dialect)} AS is_error,
  name_text,${log.totals.length === 0 ? '' : `\n  ${[...texts.keys, 'date_text'].map((text) => among(`LOWER(${text})`, log.totals, dialect)).join(' OR ')} AS is_total,`}
  date_text,
  ${day} AS day,
  amount_text,
  ${written} AS written,${log.refunded === null ? '' : `\n  ${read(plain('refunded_text'))} AS refunded,`}${log.state === null ? '' : '\n  state,'}${log.order !== null && ownStateOf(log) !== 'state' ? '\n  own_state,' : ''}${log.kind === null ? '' : '\n  kind,'}
  ${currency} AS currency
FROM plain`,
    },
    ...(log.order === null ? [] : orderSteps('values_read', log)),
    ...judgingSteps(log, dialect),
  );
  return steps;
}
