/** Where each thing that a person typed into the tabs of customers stands: what is to be the same after a refresh. */
import type { EngineSheet } from '../../../workbench/engine/engine.ts';
import type { App } from './app.ts';
import { type Value, values } from './tabs.ts';

/** A text, a number or a formula of the tests' own, beside its customer. */
export interface Token {
  readonly family: 'customers' | 'segment' | 'group';
  readonly tab: EngineSheet;
  readonly row: number;
  /** What tells the customer apart; `""` beside none, `several …` where nobody can tell which of those of the name. */
  readonly key: string;
  /** Without the number that a second column of one title gets. */
  readonly title: string;
  readonly text: string;
  /** Below the heading of the archive. */
  readonly isArchived: boolean;
  /** Above the row of titles, beside no customer. */
  readonly isAbove: boolean;
}

const TOKEN = /^(note \d+|9\d{6})$/;
const ARCHIVE = 'Notes on customers who are no longer on this list';

export function keyOf(name: Value): string {
  return String(name ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Customers of the log, who may be told apart by ids. */
export interface Named {
  readonly name: Value;
  readonly id: Value;
}

const ID = 'Customer ID';
const UNTOLD = '?';

/** Who stands in each row of a tab, by the rule that the product keeps; `log`: null where names tell customers apart. */
function whoIn(cells: readonly (readonly Value[])[], header: number, log: readonly Named[] | null) {
  const titles = cells[header] ?? [];
  const [names, ids] = [titles.indexOf('Customer'), titles.indexOf(ID)];
  const all = cells.slice(header + 1).map((row) => keyOf(row[names] ?? null));
  return (row: readonly Value[]): string => {
    const name = keyOf(row[names] ?? null);
    if (log === null || name === '') return name;
    const id = ids === -1 ? '' : keyOf(row[ids] ?? null);
    const bearers = log.filter((customer) => keyOf(customer.name) === name).map((customer) => keyOf(customer.id));
    const isDoubtful = ids === -1 && all.filter((other) => other === name).length > 1;
    if (id === UNTOLD || isDoubtful || (id === '' && bearers.length > 1)) return `several ${name}`;
    return id || bearers[0] || name;
  };
}

/** Position of the row of titles; -1 where the tab is none of customers. */
export function titlesAt(cells: readonly (readonly Value[])[]): number {
  return cells.slice(0, 10).findIndex((row) => row.includes('Customer'));
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

/** A formula that doubles what the customer has paid, for a row from 0. */
export function doubled(tab: EngineSheet, row: number): string {
  const cells = values(tab);
  const monetary = cells[titlesAt(cells)]?.indexOf('Monetary') ?? -1;
  return `=${letters(monetary)}${row + 1}*2`;
}

export function tokensIn(family: Token['family'], tab: EngineSheet, log: readonly Named[] | null = null): Token[] {
  const cells = values(tab);
  const header = titlesAt(cells);
  const titles = cells[header] ?? [];
  const customers = titles.indexOf('Customer');
  const who = whoIn(cells, header, log);
  const archive = cells.findIndex((row, index) => index > header && row[customers] === ARCHIVE);
  const { rows, columns } = tab.used();
  const formulas = tab.formulas({ row: 0, column: 0, rows, columns });
  return cells.flatMap((row, index) =>
    row.flatMap((value, column): Token[] => {
      if (index === header) return [];
      const formula = formulas[index]?.[column] ?? '';
      const isOwn = formula !== '' && index > header && formula === doubled(tab, index);
      const texts = isOwn
        ? ['doubled']
        : String(value ?? '')
            .split('; ')
            .filter((text) => TOKEN.test(text));
      const isAbove = index < header;
      const title = isAbove ? '' : String(titles[column] ?? '').replace(/ ?\(\d+\)$/, '');
      const isArchived = archive !== -1 && index > archive;
      return texts.map((text) => ({
        family,
        tab,
        row: index,
        key: isAbove ? 'above the titles' : who(row),
        title,
        text,
        isArchived,
        isAbove,
      }));
    }),
  );
}

/** Our tabs of customers by what they are, whatever they are called: copies and the person's own are none. */
export interface OwnTabs {
  customers: EngineSheet | null;
  readonly segment: Map<string, EngineSheet>;
  readonly group: Map<string, EngineSheet>;
}

/** As each stands right after a build: the cell two above its titles says whose list it is. `others`: sheets that are not ours. */
export function findOwnTabs(app: App, others: ReadonlySet<number>): OwnTabs {
  const own: OwnTabs = { customers: null, segment: new Map(), group: new Map() };
  for (const tab of app.host.engine.sheets()) {
    if (others.has(tab.id)) continue;
    const cells = values(tab);
    const header = titlesAt(cells);
    if (header === -1) continue;
    if (cells[header]?.includes('R')) own.customers = tab;
    const title = cells[header - 2]?.[0];
    if (title === undefined || own.customers === tab) continue;
    const name = String(title).split(': ')[0] ?? '';
    (/^[ABC][XYZ]$/.test(name) ? own.group : own.segment).set(name, tab);
  }
  return own;
}

export function allTokens(own: OwnTabs, log: readonly Named[] | null = null): Token[] {
  return [
    ...(own.customers === null ? [] : tokensIn('customers', own.customers, log)),
    ...[...own.segment.values()].flatMap((tab) => tokensIn('segment', tab, log)),
    ...[...own.group.values()].flatMap((tab) => tokensIn('group', tab, log)),
  ];
}
