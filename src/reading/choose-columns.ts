/** Which column is what: by titles and content together, unless somebody said. */
import { lazily } from '../core/lazily.ts';
import { columnLetters } from '../core/writing/a1.ts';
import { firstRows, numbersIn } from './amount-evidence.ts';
import type { Answers, ColumnAnswers } from './answers.ts';
import { chooseAmount } from './choose-amount.ts';
import { areOfOthers, chooseCustomer, customerAbove } from './choose-customer.ts';
import { chooseDate } from './choose-date.ts';
import { chooseKind } from './choose-kind.ts';
import { chooseLabels } from './choose-labels.ts';
import { orderCandidates } from './choose-order.ts';
import { chooseStatus, createCountReader } from './choose-status.ts';
import { currencyOfTitle } from './currencies.ts';
import { type Deposit, findDeposit } from './deposits.ts';
import { fold } from './fold.ts';
import { customerHeads } from './group-heads.ts';
import { findDayMarks, findMarks } from './marks.ts';
import { type OtherPieces, otherPieces } from './pieces.ts';
import { isPriceOfRow, priceOfPiece } from './price-of-row.ts';
import { holdsAnything, type Profiles } from './profile.ts';
import type { ChosenColumns, ColumnChoice, NameSource, Role } from './roles.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';
import { speakOfDeals, speakOfRentals } from './title-kind.ts';
import type { TitleKind } from './title-kinds.ts';

export interface Gone {
  readonly role: Role;
  readonly title: string;
}

/** More distinct texts are no words for states. */
const MOST_STATES = 60;

export interface ColumnsChosen {
  readonly columns: ChosenColumns;
  /** Columns of the order number, best first, to be proved. */
  readonly orders: readonly ColumnChoice[];
  /** Columns that fit as well as the chosen one; one or none where it is clear. */
  readonly equalAmounts: readonly ColumnChoice[];
  readonly equalDates: readonly ColumnChoice[];
  /** Null where nothing is multiplied. */
  readonly pieces: OtherPieces | null;
  /** Beside the amount, or in it; null where another column is taken off, or where it was said whether this one is. */
  readonly deposit: Deposit | null;
  /** The only date is that of something else than the order. */
  readonly onlyOtherDate: boolean;
  readonly gone: readonly Gone[];
  /** Whether this is a list of deals. */
  readonly deals: boolean;
  /** Whether it is one of rentals. */
  readonly rentals: boolean;
  /** Whether it is one of invoices, and says nothing of orders, goods and shipments. */
  readonly invoices: boolean;
}

/** A column by its title, written in any case, or by its letter. */
function findColumn(titles: readonly string[], wanted: string): number | null {
  const exact = titles.indexOf(wanted.trim());
  if (exact !== -1) return exact;
  const folded = fold(wanted);
  const alike = titles.findIndex((title) => title !== '' && fold(title) === folded && folded !== '');
  if (alike !== -1) return alike;
  const lettered = titles.findIndex((_title, column) => columnLetters(column) === wanted.trim().toUpperCase());
  return lettered === -1 ? null : lettered;
}

function answered(titles: readonly string[], answers: ColumnAnswers) {
  const gone: Gone[] = [];
  const given = new Map<Role, readonly NameSource[]>();
  for (const [role, wanted] of Object.entries(answers) as [Role, readonly string[] | undefined][]) {
    if (wanted === undefined) continue;
    const sources = wanted.map((name): NameSource => {
      const whole = findColumn(titles, name);
      if (whole !== null) return [whole];
      // First and last name are one source: `Vorname+Nachname`.
      const parts = name.includes('+') ? name.split('+').map((part) => findColumn(titles, part)) : [null];
      if (parts.every((part): part is number => part !== null)) return parts;
      gone.push({ role, title: name });
      return [];
    });
    given.set(
      role,
      sources.filter((source) => source.length > 0),
    );
  }
  return { given, gone };
}

/** The column that was said, else the chosen one, unless another role was given it. */
function single(given: ReadonlyMap<Role, readonly NameSource[]>, role: Role, chosen: number | null): number | null {
  const sources = given.get(role);
  if (sources !== undefined) return sources[0]?.[0] ?? null;
  const isTaken = [...given.values()].some((list) => list.some((source) => chosen !== null && source.includes(chosen)));
  return isTaken ? null : chosen;
}

export function chooseColumns(
  sheet: Sheet,
  profiles: Profiles,
  titles: readonly string[],
  answers: Answers,
  isTotal: (row: number) => boolean,
  context: ReadingContext,
): ColumnsChosen {
  const { given, gone } = answered(titles, answers.columns ?? {});
  const marks = findMarks(sheet, profiles, context);
  // A column of marks is no amount and no name, whatever its title says.
  const columns = profiles.columns.map((profile) =>
    marks.some(({ column }) => column === profile.column) ? { ...profile, kind: null } : profile,
  );

  const rows = firstRows(sheet, profiles);
  const numbers = new Map<number, readonly number[]>();
  const numbersOf = (column: number): readonly number[] => {
    const known = numbers.get(column) ?? numbersIn(sheet, rows, column, context);
    numbers.set(column, known);
    return known;
  };
  const chosenCustomer = lazily(() => chooseCustomer(sheet, profiles, context));
  const amounts = chooseAmount(
    columns,
    numbersOf,
    (column) => holdsAnything(sheet, profiles, column),
    (one, other) =>
      areOfOthers(sheet, rows, chosenCustomer()?.keys[0] ?? [], [numbersOf(one), numbersOf(other)], context),
  );
  const proposedAmount = amounts.price === null ? (amounts.candidates[0]?.column ?? null) : null;
  // Of several prices one was said: it is multiplied like the one that was proposed.
  const [saidAmount] = given.get('amount')?.[0] ?? [];
  const isPriceSaid =
    saidAmount !== undefined &&
    amounts.equalPrices.length > 1 &&
    amounts.equalPrices.some(({ column }) => column === saidAmount);
  const ofPiece =
    amounts.price === null && !given.has('amount')
      ? priceOfPiece(sheet, { ...profiles, columns }, proposedAmount, context)
      : null;
  const proposedPrice = given.has('amount') ? null : (amounts.price ?? ofPiece?.price ?? null);
  const price = isPriceSaid ? saidAmount : single(given, 'price', proposedPrice);
  const quantity = single(given, 'quantity', amounts.quantity ?? ofPiece?.quantity ?? null);
  const isPriced = price !== null && quantity !== null && (isPriceSaid || (given.get('amount')?.length ?? 0) === 0);
  const growsWith =
    isPriced && !given.has('price') && isPriceOfRow(sheet, profiles, { price, quantity }, context) ? quantity : null;
  const isProduct = isPriced && growsWith === null;
  const amount = isProduct ? null : single(given, 'amount', growsWith === null ? (proposedAmount ?? price) : price);

  // Net sales are what is left after refunds.
  const isNet = amount !== null && (columns[amount]?.kind === 'netSales' || amounts.isAfterRefunds(amount));

  const refunded = given.has('refunded') || !isNet ? single(given, 'refunded', amounts.refunded) : null;
  const deposit = given.has('refunded') || refunded !== null ? null : findDeposit(columns, amount, numbersOf);
  const takenOff = answers.takeProposed === true && deposit?.isWithin === true ? deposit.column : null;

  const kind = single(given, 'kind', chooseKind(sheet, profiles, context));
  const { status, byWords, others } = chooseStatus(
    sheet,
    { ...profiles, columns },
    marks,
    { kind, customer: () => chosenCustomer()?.keys[0] ?? [] },
    context,
  );
  // Where nothing else tells what became of the rows, the days on which they were refunded do.
  const isUntold = status === null && amounts.refunded === null;
  const dayMarks = findDayMarks(sheet, profiles);
  // A bill that is not paid yet is a sale where rows say what they are.
  const telling = dayMarks.filter(({ marked }) => marked !== 'counts' || kind === null);
  const dayMark = isUntold ? (telling.find(({ marked }) => marked === 'counts') ?? telling[0]) : undefined;
  // An order that was called off may be paid all the same.
  const offDays = status === null ? [] : dayMarks.filter(({ marked }) => marked === 'cancelled');
  const chosenStatus = single(given, 'status', status ?? dayMark?.column ?? null);
  const states =
    chosenStatus === null
      ? []
      : [...new Set(profiles.rows.map((row) => textOf(sheet[row]?.[chosenStatus], context.zone)))].map(fold);
  const deals = speakOfDeals([...columns.map(({ folded }) => folded), ...(states.length <= MOST_STATES ? states : [])]);

  const days = chooseDate(sheet, profiles, amount ?? price, deals, createCountReader(sheet, chosenStatus, context));
  const date = single(given, 'date', days.candidates[0]?.column ?? null);

  const moneyColumn = amount ?? price;
  const above =
    given.has('customer') || date === null || moneyColumn === null
      ? null
      : (customerAbove(sheet, profiles, date, moneyColumn, isTotal) ??
        customerHeads(sheet, columns, rows, { date, amounts: numbersOf(moneyColumn) }, isTotal));
  const customer = above === null ? chosenCustomer() : null;
  const saidKeys = given.get('customer');
  const saidShown = given.get('shown');
  const keys: readonly NameSource[] = saidKeys ?? (above === null ? (customer?.keys ?? []) : [[above]]);
  const shown = saidShown ?? (saidKeys === undefined ? (customer?.shown ?? []) : []);

  const orders = given.has('order') ? [] : orderCandidates(sheet, profiles, moneyColumn);
  const saidOrder = single(given, 'order', null);

  // Said just as they are chosen, as in an answer that was kept: what stands in only where the first is blank is no key for it.
  const isAsChosen = saidKeys === undefined || JSON.stringify(saidKeys) === JSON.stringify(customer?.keys);
  const ownKeys = isAsChosen ? (customer?.ownKeys ?? 1) : saidKeys.length;
  const own = [...keys.slice(0, ownKeys), ...shown].flat();
  const taken = new Set(
    [...own, date, amount, price, chosenStatus, kind, saidOrder].filter((column): column is number => column !== null),
  );
  const labels = chooseLabels(columns, taken);
  const contacts = given.get('contact')?.flat() ?? labels.contacts;
  // What the title of the amount says of it: the column beside it tells what was paid in.
  const money = moneyColumn === null ? undefined : columns[moneyColumn];
  const isConverted =
    money !== undefined && (money.kind === 'convertedAmount' || currencyOfTitle(money.title, context.locale) !== null);
  const product = single(given, 'product', labels.product);
  const lines = columns
    .filter(
      ({ kind: meaning, filled }) =>
        filled > 0 && ['product', 'sku', 'unitPrice', 'price', 'quantity', 'description'].includes(String(meaning)),
    )
    .map(({ column }) => column)
    .filter((column) => column !== amount);

  const isTitled = (wanted: TitleKind) => columns.some((column) => column.kind === wanted && column.filled > 0);

  // Where nothing else tells whether a row counts, that nothing was paid may.
  const { equals, unpaid } = amounts;
  const isUntoldUnpaid =
    unpaid !== null &&
    chosenStatus === null &&
    marks.length === 0 &&
    equals.every(({ column }) => column !== unpaid.column);
  const equalSums = isUntoldUnpaid ? [...equals, unpaid] : equals;

  return {
    columns: {
      keys,
      ownKeys,
      shown,
      customerAbove: above !== null,
      date,
      amount,
      price: isProduct ? price : null,
      quantity: isProduct ? quantity : null,
      growsWith,
      paid: amounts.paid === amount ? null : amounts.paid,
      refunded: refunded ?? takenOff,
      refundedWithin: isNet && !given.has('refunded') ? amounts.refunded : null,
      order: saidOrder,
      // Said as number and date together: `Receipt no.+Date`.
      orderDaily: saidOrder !== null && date !== null && given.get('order')?.[0]?.indexOf(date) === 1,
      status: chosenStatus,
      statusByWords: byWords && chosenStatus === status && !given.has('status'),
      marks: given.get('status')?.length === 0 ? [] : [...marks, ...(dayMark === undefined ? offDays : [dayMark])],
      otherStatuses: others.filter((column) => column !== chosenStatus && column !== kind),
      kind: kind === chosenStatus ? null : kind,
      currency: single(given, 'currency', isConverted ? null : labels.currency),
      manager: single(given, 'manager', labels.manager),
      product,
      customerType: single(given, 'customerType', labels.customerType),
      contacts,
      lines: product === null || lines.includes(product) ? lines : [...lines, product],
    },
    orders: orders.filter(({ column }) => !taken.has(column)),
    equalAmounts: given.has('amount') || given.has('price') ? [] : isPriced ? amounts.equalPrices : equalSums,
    deposit,
    pieces: isProduct && quantity !== null && !given.has('quantity') ? otherPieces(columns, quantity, numbersOf) : null,
    equalDates: given.has('date') ? [] : days.equals,
    onlyOtherDate: !given.has('date') && days.onlyOther,
    gone,
    deals,
    rentals: speakOfRentals(columns.map(({ folded }) => folded)),
    invoices: isTitled('invoiceNumber') && !isTitled('orderNumber') && !isTitled('handOver') && lines.length === 0,
  };
}
