/** The tab *Key customer values* as it stands: its rule, and new numbers around what people have ticked and written there. */

import { valueKey } from '../../core/key-values/judge-values.ts';
import type { RankedValue } from '../../core/key-values/key-values.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { freshCell, nameOrder, type ReadAnswers, RULE_LIMITS } from '../../reports/key-values/key-values.ts';
import {
  FIELDS,
  MEAN_FIELDS,
  meanCells,
  meanStyle,
  styleOf,
  TYPED,
  titleOfField,
  type ValueField,
  type ValuePlaces,
  valueCells,
} from '../../reports/key-values/value-table.ts';
import { cell } from '../../reports/pay/formula.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { findTable } from '../../tables/title-row.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import type { TypedTab } from '../head/typed-tab.ts';
import type { Book, TabChange } from '../ports.ts';

type Words = Texts['valueTabs']['values'];
type Label = 'read' | 'nps' | 'cut' | 'limit' | 'product';

interface Labelled {
  readonly row: number;
  /** The first cell to the right that holds something; right beside the label where none does. */
  readonly column: number;
  readonly value: unknown;
}

function labelled({ values }: TabContent, label: Label): Labelled | null {
  const titles = ALL_TEXTS.map(({ valueTabs }) => valueTabs.values[label]);
  for (const [row, cells] of values.entries()) {
    const at = cells.findIndex((each) => titles.includes(String(each)));
    if (at < 0) continue;
    const filled = cells.findIndex((each, column) => column > at && !isBlank(each));
    const column = filled < 0 ? at + 1 : filled;
    return { row, column, value: cells[column] };
  }
  return null;
}

export interface ValuesTabState {
  /** `""` for all. */
  readonly product: string;
}

/** Checks the cells of the rule; what is wrong is reported with its cell. */
export function readRule({ source, content }: TypedTab, products: readonly string[], words: Words): ValuesTabState {
  for (const name of ['cut', 'limit'] as const) {
    const found = labelled(content, name);
    if (found === null) {
      source.report({ row: 0, column: 0, title: '' }, { code: 'titles', titles: [words[name]] });
      continue;
    }
    const [low, high] = RULE_LIMITS[name];
    const { value } = found;
    const isFine =
      typeof value === 'number' && value >= low && value <= high && (name === 'cut' || Number.isInteger(value));
    if (!isFine)
      source.report({ ...found, title: words[name] }, { code: 'whole', value: String(value ?? ''), low, high });
  }
  const found = labelled(content, 'product');
  const wanted = found === null || isBlank(found.value) ? '' : spellingKey(tidy(String(found.value)));
  if (found === null || wanted === '' || ALL_TEXTS.some(({ valueTabs }) => valueTabs.values.all === wanted))
    return { product: '' };
  const product = products.find((each) => spellingKey(each) === wanted);
  if (product !== undefined) return { product };
  const choices = [words.all, ...products];
  source.report({ ...found, title: words.product }, { code: 'unknown', value: String(found.value), choices });
  return { product: '' };
}

interface StandingTable {
  readonly header: number;
  readonly columns: Readonly<Record<ValueField, number>>;
}

/** Null where titles are missing, which is reported. */
function findValues({ source, content }: TypedTab): StandingTable | null {
  const { header, columns } = findTable(content, FIELDS, (field) =>
    ALL_TEXTS.map((texts) => titleOfField(texts, field)),
  );
  const missing = FIELDS.filter((field) => columns[field] === undefined);
  if (missing.length === 0) return { header, columns: columns as StandingTable['columns'] };
  const titles = missing.map((field) => titleOfField(source.texts, field));
  source.report({ row: header, column: 0, title: '' }, { code: 'titles', titles });
  return null;
}

/** How many values people have ticked, or added by hand. */
export function tickedValues(tab: TypedTab): number {
  const table = findValues(tab);
  if (table === null) return 0;
  return tab.content.values.slice(table.header + 1).filter((row) => row[table.columns.best] === true).length;
}

/** Puts the numbers of the answers into the rows of their values; what is new comes below, what has gone loses its numbers. */
export function refreshValues(
  book: Book,
  tab: TypedTab,
  values: readonly RankedValue[],
  answers: ReadAnswers,
  texts: Texts,
): void {
  const { content } = tab;
  const table = findValues(tab);
  const [cut, limit] = (['cut', 'limit'] as const).map((name) => labelled(content, name));
  if (table === null || !cut || !limit) return;
  const { header, columns } = table;
  const first = header + 2;
  const nameAt = (row: number) => valueKey(String(content.values[row]?.[columns.value] ?? ''));
  const isOurs = (row: number) => nameAt(row) !== '' || (content.formulas[row]?.[columns.isKey] ?? '') !== '';
  const rows = content.values.map((_, row) => row).filter((row) => row >= first && isOurs(row));
  const free = rows.filter((row) => nameAt(row) === '');
  const beyond = Math.max(first - 1, ...rows) + 1;
  const placed = new Map<number, RankedValue>();
  const fresh = values.filter((value) => {
    const row = rows.find((each) => nameAt(each) === valueKey(value.value));
    if (row !== undefined) placed.set(row, value);
    return row === undefined;
  });
  fresh.forEach((value, index) => {
    placed.set(free[index] ?? beyond + index - free.length, value);
  });
  const places: ValuePlaces = {
    ...{ first, last: Math.max(beyond - 1, ...placed.keys()), means: header + 1, columnOf: (field) => columns[field] },
    cut: cell(cut.row, cut.column),
    limit: cell(limit.row, limit.column),
  };
  const byName = nameOrder(values);
  const changes: TabChange[] = [];
  for (let row = first; row <= places.last; row++) {
    const value = placed.get(row) ?? null;
    const cells = valueCells(places, row, value, value && byName(value), texts);
    const isNew = value !== null && nameAt(row) === '';
    for (const field of FIELDS) {
      if (TYPED.includes(field) && !(isNew && field === 'value')) continue;
      changes.push({ row, column: columns[field], value: cells[field], style: styleOf(field) });
    }
  }
  const means = meanCells(places, texts);
  for (const field of MEAN_FIELDS) {
    changes.push({ row: places.means, column: columns[field], value: means[field], style: meanStyle(field) });
  }
  for (const label of ['read', 'nps'] as const) {
    const found = labelled(content, label);
    if (found === null) continue;
    changes.push({ row: found.row, column: found.column, value: answers[label], style: 'note' });
    const below = label === 'read' ? freshCell(answers, texts) : answers.isFew ? texts.valueTabs.values.fewText : '';
    changes.push({ row: found.row + 1, column: found.column, value: below, style: 'note' });
  }
  book.amend('key-values', changes, content);
}
