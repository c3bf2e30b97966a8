/** The log as the board's formulas see it, and where pay, which reads the whole sheet, counts something else. */
import { AppError } from '../../core/app-error.ts';
import { addTo, createSums, sumAt } from '../../core/numbers/summation.ts';
import { type Credit, creditsIn, partsOfOne } from '../../core/pay/credits.ts';
import { type Month, monthOf } from '../../core/pay/month.ts';
import { type Day, dayFromSerial } from '../../core/time/day.ts';
import { isBlank, isDate } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { bucketNumber } from '../../reading/buckets.ts';
import type { ReadingContext } from '../../reading/sheet.ts';
import type { Difference, Found, SharedLine } from '../../reports/pay/board-input.ts';
import type { LogColumns, RuleLine } from '../../reports/pay/counted-log.ts';
import { wholeColumn } from '../../reports/pay/formula.ts';
import type { LoadedActuals } from './pay-log.ts';
import { criterionKey, criterionText, rowRules } from './row-rules.ts';

declare module '../../core/app-error.ts' {
  interface ErrorParams {
    /** The amount is a product of two columns, which the board's formulas can't add up. */
    readonly 'pay.board-product': { readonly price: string; readonly quantity: string };
  }
}

/** Cells of a whole column up to this number are amounts; no order is worth more. */
const TOO_LARGE = 1e15;

/** What formulas see of a log. @throws AppError `pay.board-product`. */
export function logColumns(loaded: LoadedActuals, context: ReadingContext): LogColumns {
  const { sheetId, rows, reading, answers, manager } = loaded;
  const { keys, customerAbove, date, amount, price, quantity, refunded } = reading.columns;
  if (amount === null || date === null) {
    const title = (column: number | null) => (column === null ? '' : (reading.titles[column] ?? ''));
    throw new AppError('pay.board-product', { price: title(price), quantity: title(quantity) });
  }
  const column = (position: number) => wholeColumn({ sheetId }, position);
  return {
    sheetId,
    customers: customerAbove ? [] : [...new Set(keys.flat())].map(column),
    date: column(date),
    amount: column(amount),
    manager: column(manager),
    refunded: refunded === null ? null : column(refunded),
    rules: rowRules(rows, reading, answers, context),
  };
}

export interface Person {
  readonly name: string;
  readonly key: string;
}

export interface Seen {
  /** The day that the cell holds for formulas; null where they see none. */
  readonly day: Day | null;
  /** Null where the cell holds no number. */
  readonly amount: number | null;
  /** What the row is worth by its line; null where no line counts it. */
  readonly worth: number | null;
  readonly hasCustomer: boolean;
  /** Whether a line says that it does not count. */
  readonly isLeftOut: boolean;
}

/** Each row as the formulas see it. */
export function createEyes({ rows, reading }: LoadedActuals, { rules }: LogColumns, { zone }: ReadingContext) {
  const { keys, customerAbove, date, amount, refunded } = reading.columns;
  const byKey = (lines: readonly RuleLine[]) =>
    new Map(lines.map((line) => [line.values.map((value) => value.toLowerCase()).join('\n'), line]));
  const counting = byKey(rules.counting);
  const leftOut = byKey(rules.leftOut);
  const everyRow: RuleLine = { values: [], factor: 1, isRefund: false };
  const customers = [...new Set(keys.flat())];
  const standIns = new Set(customers.length === 1 ? rules.standIns.map((text) => text.toLowerCase()) : []);
  const numberIn = (cell: unknown) => (typeof cell === 'number' && cell < TOO_LARGE ? cell : null);
  const dayIn = (cell: unknown) => {
    if (isDate(cell)) return zone.dayAt(cell.getTime());
    return typeof cell === 'number' ? dayFromSerial(cell) : null;
  };
  return (row: number): Seen => {
    const cells = rows[row] ?? [];
    const key = criterionKey(cells, rules.columns);
    const line = rules.columns.length === 0 ? everyRow : counting.get(key);
    const value = numberIn(cells[amount ?? -1]);
    const back = refunded === null || value === null || value <= 0 ? 0 : Math.abs(numberIn(cells[refunded]) ?? 0);
    const sign = line?.isRefund === true && value !== null && value > 0 ? -1 : 1;
    const off = line?.isRefund === true ? 0 : back;
    const texts = customers.map((column) => criterionText(cells[column]));
    return {
      day: dayIn(cells[date ?? -1]),
      amount: value,
      worth: line === undefined || value === null ? null : (value * sign - off) * line.factor,
      hasCustomer: customerAbove || texts.some((text) => text !== '' && !standIns.has(text.toLowerCase())),
      isLeftOut: rules.columns.length > 0 && leftOut.has(key),
    };
  };
}

/** As many as stand beside the board; rows of further texts are counted in red. */
const MOST_SHARED = 200;

/** Whom a manager's cell names; nobody where its shares can't be used. */
export function creditsBy({ actuals }: LoadedActuals, team: readonly Pick<Person, 'key'>[]) {
  const keys = new Set(team.map(({ key }) => key));
  const known = new Map<string, readonly Credit[]>();
  return (cell: unknown): readonly Credit[] => {
    const text = tidy(criterionText(cell));
    if (text === '') return [];
    const found = known.get(text) ?? creditsIn(text, (key) => keys.has(key) || actuals.managers.has(key));
    const credits = 'fault' in found ? [] : found;
    known.set(text, credits);
    return credits;
  };
}

/** The cells that name several managers, by each whom they name of the team; `ofDeals`: of rows that are in no log, too. */
export function sharedLines(loaded: LoadedActuals, team: readonly Person[], ofDeals = false): SharedLine[] {
  const { log, managers, actuals } = loaded;
  const known = new Map(team.map(({ key, name }) => [key, name]));
  const texts = new Map<string, SharedLine[]>();
  const creditsOf = creditsBy(loaded, team);
  const addText = (text: string, credits: readonly Credit[]) => {
    // Whoever stands in a cell alone, in whatever spelling, is no matter of shares.
    const isAlone = credits.length === 1 && credits[0]?.key === spellingKey(tidy(text));
    if (credits.length === 0 || isAlone || texts.has(text.toLowerCase())) return;
    const all = credits.reduce((sum, { weight }) => sum + weight, 0);
    const isWhole = credits.every(({ key }) => known.has(key));
    const parts = partsOfOne(credits);
    const lines = credits.flatMap(({ key, weight }, index): SharedLine[] => {
      const name = known.get(key);
      return name === undefined ? [] : [{ text, name, share: weight / all, part: parts[index] ?? 0, isWhole }];
    });
    texts.set(text.toLowerCase(), lines);
  };
  actuals.people.forEach((credits, row) => {
    addText(criterionText(managers[log.row[row] as number]), credits);
  });
  // Deals that are no purchase yet stand in the sheet alone.
  if (ofDeals) for (const cell of managers) addText(criterionText(cell), creditsOf(cell));
  return [...texts.values()].flat().slice(0, MOST_SHARED);
}

/** Sums of the rows that formulas see, by what they are summed by and by month; rows without such a key are left out. */
export function seenSums(
  rows: LoadedActuals['rows'],
  see: (row: number) => Seen,
  keyOf: (row: number) => string | null,
): (key: string) => ReadonlyMap<Month, number> {
  const places = new Map<string, Map<Month, number>>();
  const sums = createSums(rows.length);
  let used = 0;
  rows.forEach((_, row) => {
    const { day, worth, hasCustomer } = see(row);
    const key = day === null || worth === null || !hasCustomer ? null : keyOf(row);
    if (day === null || worth === null || key === null) return;
    const months = places.get(key) ?? new Map<Month, number>();
    places.set(key, months);
    const month = monthOf(day);
    const place = months.get(month) ?? used++;
    months.set(month, place);
    addTo(sums, place, worth);
  });
  return (key) => new Map([...(places.get(key) ?? [])].map(([month, place]) => [month, sumAt(sums, place)]));
}

/** Revenue by month of everybody whose name the formulas compare with, as they add it up. */
export function formulaRevenue(loaded: LoadedActuals, see: (row: number) => Seen, shared: readonly SharedLine[]) {
  const ofText = seenSums(loaded.rows, see, (row) => criterionText(loaded.managers[row]).toLowerCase());
  return (name: string): ReadonlyMap<Month, number> => {
    const own = new Map(ofText(name.toLowerCase()));
    for (const { text, share } of shared.filter((line) => line.name === name)) {
      for (const [month, worth] of ofText(text.toLowerCase())) own.set(month, (own.get(month) ?? 0) + worth * share);
    }
    return own;
  };
}

/** Pay shares each order out to the cent, the board all of them at once: so far the two may differ. */
export function roundingOf(loaded: LoadedActuals, shared: readonly SharedLine[]): (name: string) => number {
  const rows = new Map<string, number>();
  for (const cell of loaded.managers) {
    const text = criterionText(cell).toLowerCase();
    rows.set(text, (rows.get(text) ?? 0) + 1);
  }
  return (name) =>
    shared
      .filter((line) => line.name === name)
      .reduce((sum, { text }) => sum + (rows.get(text.toLowerCase()) ?? 0) * 0.01, 0);
}

/** In cents: what is less is a rounding of rates. */
export function inCents(amount: number): number {
  return Math.round(amount * 100) / 100 + 0;
}

function differencesOf(
  loaded: LoadedActuals,
  team: readonly Person[],
  revenueOf: (name: string) => ReadonlyMap<Month, number>,
  rounding: (name: string) => number,
): Difference[] {
  return team.flatMap(({ name, key }) => {
    const counted = loaded.actuals.managers.get(key)?.months ?? new Map<Month, { readonly revenue: number }>();
    const added = revenueOf(name);
    const months = [...new Set([...counted.keys(), ...added.keys()])].sort();
    return months
      .map((month) => ({ month, amount: inCents((counted.get(month)?.revenue ?? 0) - (added.get(month) ?? 0)) }))
      .filter(({ amount }) => Math.abs(amount) > rounding(name))
      .map(({ month, amount }) => ({ month, name, amount }));
  });
}

/** What only a look at the whole sheet finds. */
export function foundInLog(
  loaded: LoadedActuals,
  columns: LogColumns,
  context: ReadingContext,
  team: readonly Person[],
  { otherPlans = [], ofDeals = false }: { readonly otherPlans?: readonly string[]; readonly ofDeals?: boolean },
): Found {
  const { rows, reading } = loaded;
  const { date, amount, keys } = reading.columns;
  const see = createEyes(loaded, columns, context);
  const bucket = reading.rows?.bucket ?? new Int8Array(rows.length);
  // These are wanting a date, whatever the reason.
  const wanting = new Set((['used', 'later', 'anonymous', 'bad'] as const).map(bucketNumber));
  const cell = (row: number, column: number | null | undefined) => rows[row]?.[column ?? -1];
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  // Titles in the first row are found by the formula itself.
  const beginsWithTitles = isText(cell(0, date)) && isText(cell(0, amount));
  const shared = sharedLines(loaded, team, ofDeals);
  const worths = createSums(1);
  let undated = 0;
  let continuations = false;
  rows.forEach((_, row) => {
    const { day, worth, isLeftOut } = see(row);
    if (day !== null) {
      if (bucket[row] === bucketNumber('continuation') && isBlank(cell(row, amount))) continuations = true;
      return;
    }
    const isFilled = [keys[0]?.[0], date, amount].some((column) => !isBlank(cell(row, column)));
    if (!isFilled || isLeftOut || wanting.has(bucket[row] as number) || (row === 0 && beginsWithTitles)) return;
    undated++;
    addTo(worths, 0, worth ?? 0);
  });
  return {
    on: loaded.today,
    differences: differencesOf(loaded, team, formulaRevenue(loaded, see, shared), roundingOf(loaded, shared)),
    shared,
    otherPlans,
    undated: { rows: undated, amount: sumAt(worths, 0) },
    continuations,
  };
}
