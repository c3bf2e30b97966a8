/** What is told of each customer: by RFM, by ABC×XYZ, and on the tab *Customers* and the call lists. */
import { type CustomerFacts, isLeftAlone } from '../core/customers/customer-facts.ts';
import { type IdKind, mainIdKind, namesIn } from '../core/customers/customer-id.ts';
import { isRefusal } from '../core/forecast/fit.ts';
import { ABC_CLASSES, type Abc } from '../core/groups/abc.ts';
import { type AbcXyz, GROUPS } from '../core/groups/abcxyz.ts';
import { MARKS, XYZ_CLASSES, type Xyz } from '../core/groups/xyz.ts';
import { byRevenue, type CustomerBase, type CustomerName } from '../core/log/customer-base.ts';
import { type Rfm, rfmCode } from '../core/segments/rfm.ts';
import { asDay } from '../core/time/day.ts';
import type { Texts } from '../text/language.ts';
import { type Column, type ColumnTitle, column, type Wide } from './column.ts';
import { contactTitles } from './contact-titles.ts';
import { sayNextPurchase } from './outlook-columns.ts';
import { segmentName } from './segment-columns.ts';

/** What parts the call lists of a family: what its lists need not say of each customer. */
export type ListKind = 'segment' | 'group';

export interface CustomerColumn<Row> extends Wide<Column<ColumnTitle, Row>> {
  /** The families whose call lists show it; both where it is not said. The tab *Customers* shows all. */
  readonly lists?: readonly ListKind[];
  /** Whether the log has it, or it was asked for; without it, it is always known. */
  readonly isKnown?: (facts: CustomerFacts) => boolean;
}

/** A customer, by the position in the base. */
interface Scored {
  readonly rfm: Rfm;
  readonly index: number;
}

const [CUSTOMER, ...SCORED]: readonly [CustomerColumn<Scored>, ...CustomerColumn<Scored>[]] = [
  column('customer', 'text', 240, ({ rfm, index }) => rfm.base.names[index]?.cell ?? ''),
  column('lastPurchase', 'date', 110, ({ rfm, index }) => ({ day: asDay(rfm.base.lastPurchase[index] as number) })),
  column('recency', 'integer', 90, ({ rfm, index }) => rfm.recency[index] as number),
  column('frequency', 'integer', 90, ({ rfm, index }) => rfm.base.purchases[index] as number),
  column('monetary', 'money', 120, ({ rfm, index }) => rfm.base.revenue[index] as number),
  { ...column('r', 'score', 44, ({ rfm, index }) => rfm.recencyScore[index] as number), lists: [] },
  { ...column('f', 'score', 44, ({ rfm, index }) => rfm.frequencyScore[index] as number), lists: [] },
  { ...column('m', 'score', 44, ({ rfm, index }) => rfm.monetaryScore[index] as number), lists: [] },
  column('code', 'score', 60, ({ rfm, index }) => rfmCode(rfm, index)),
  {
    ...column('segment', 'text', 160, ({ rfm, index }, texts) => segmentName(rfm.segment[index], texts)),
    lists: ['group'],
  },
];

export const RFM_COLUMNS: readonly CustomerColumn<Scored>[] = [CUSTOMER, ...SCORED];

/** An item of any kind, which may be a customer, by its position among all. */
export interface Item<Judgement> {
  readonly name: string | number;
  readonly amount: number;
  readonly by: Judgement;
  readonly index: number;
}

const itemColumns = (name: ColumnTitle, amount: ColumnTitle): readonly CustomerColumn<Item<unknown>>[] => [
  column(name, 'text', 240, (item) => item.name),
  column(amount, 'money', 130, (item) => item.amount),
];

const OF_ABC: readonly CustomerColumn<Item<Abc>>[] = [
  column('share', 'percent', 90, ({ by, index }) => by.share[index] as number),
  column('cumulativeShare', 'percent', 110, ({ by, index }) => by.cumulativeShare[index] as number),
  column('abc', 'class', 60, ({ by, index }) => ABC_CLASSES[by.abc[index] as number] ?? ''),
];

const numberOrBlank = (value = Number.NaN) => (Number.isNaN(value) ? '' : value);

const OF_XYZ: readonly CustomerColumn<Item<Xyz>>[] = [
  column('activePeriods', 'integer', 110, ({ by, index }) => by.activePeriods[index] as number),
  column('periods', 'integer', 90, ({ by, index }) => by.periods[index] as number),
  // There is none where the mean is not above zero.
  column('variation', 'decimal', 90, ({ by, index }) => numberOrBlank(by.variation[index])),
  column('xyz', 'class', 60, ({ by, index }) => XYZ_CLASSES[by.xyz[index] as number] ?? ''),
];

export const ABC_COLUMNS: readonly CustomerColumn<Item<Abc>>[] = [...itemColumns('item', 'amount'), ...OF_ABC];
export const XYZ_COLUMNS: readonly CustomerColumn<Item<Xyz>>[] = [...itemColumns('item', 'amount'), ...OF_XYZ];

type Grouped = Pick<Item<AbcXyz>, 'by' | 'index'>;

const GROUP: CustomerColumn<Grouped> = {
  ...column('group', 'class', 70, ({ by, index }) => GROUPS[by.group[index] as number] ?? ''),
  lists: ['segment'],
};

const MARK: CustomerColumn<Grouped> = column('mark', 'text', 110, ({ by, index }, { groups }) => {
  const mark = MARKS[by.mark[index] as number] ?? 'none';
  return mark === 'none' ? '' : groups.marks[mark];
});

export const ABCXYZ_COLUMNS: readonly CustomerColumn<Item<AbcXyz>>[] = [
  ...itemColumns('customer', 'revenue'),
  ...OF_ABC,
  ...OF_XYZ,
  GROUP,
  MARK,
];

/** The customers of a base as items, largest revenue first. */
export function customerItems<Judgement>(base: CustomerBase, by: Judgement): Item<Judgement>[] {
  return Array.from(byRevenue(base), (index) => ({
    name: base.names[index]?.cell ?? '',
    amount: base.revenue[index] as number,
    by,
    index,
  }));
}

export interface CustomerRow extends Scored {
  readonly facts: CustomerFacts;
  /** What to do with the customers of the list; `""` on the tab *Customers*. */
  readonly advice: string;
}

const ifGrouped = ({ value, ...column }: CustomerColumn<Grouped>): CustomerColumn<CustomerRow> => ({
  ...column,
  isKnown: ({ groups }) => groups !== null,
  value: ({ facts, index }, texts) => (facts.groups === null ? '' : value({ by: facts.groups, index }, texts)),
});

export const ID_TITLES: Readonly<Record<IdKind, ColumnTitle>> = { id: 'customerId', email: 'customerEmail' };

/** What tells customers apart where their names do not: one column, called by what most of them are told apart by. */
export function idColumn<Row>(
  kind: IdKind,
  nameOf: (row: Row) => CustomerName | undefined,
): Wide<Column<ColumnTitle, Row>> {
  return column(ID_TITLES[kind], 'text', 200, (row) => nameOf(row)?.id ?? '');
}

/** A table of customers, with what tells them apart beside the first column where names do not. */
export function withIds<Row, Shape extends Column<ColumnTitle, Row>>(
  columns: readonly Shape[],
  base: Pick<CustomerBase, 'names' | 'refundsOnly'>,
  nameOf: (row: Row) => CustomerName | undefined,
): (Shape | Wide<Column<ColumnTitle, Row>>)[] {
  const kind = mainIdKind(namesIn(base));
  const ids = kind === null ? [] : [idColumn(kind, nameOf)];
  return [...columns.slice(0, 1), ...ids, ...columns.slice(1)];
}

const nameOfScored = ({ rfm, index }: Scored) => rfm.base.names[index];

/** Who a customer is. */
const WHO: readonly CustomerColumn<CustomerRow>[] = [
  CUSTOMER,
  { ...idColumn('id', nameOfScored), isKnown: ({ idKind }) => idKind === 'id' },
  { ...idColumn('email', nameOfScored), isKnown: ({ idKind }) => idKind === 'email' },
];

/** What is computed of a customer. */
const WHAT: readonly CustomerColumn<CustomerRow>[] = [
  {
    ...column('type', 'text', 165, ({ facts, index }) => facts.types?.[index] ?? ''),
    isKnown: ({ types }) => types !== null,
  },
  {
    ...column('manager', 'text', 150, ({ facts, index }) => facts.managers?.[index] ?? ''),
    isKnown: ({ managers }) => managers !== null,
  },
  ...SCORED,
  ifGrouped(GROUP),
  ifGrouped({ ...MARK, width: 100 }),
  {
    ...column('nextPurchase', 'date', 130, ({ facts, index }, texts) => {
      const known = facts.prospects();
      return known === null ? '' : sayNextPurchase(known.prospects, known.places[index] as number, texts);
    }),
    isKnown: (facts) => {
      const known = facts.prospects();
      return known !== null && !isRefusal(known.prospects.model);
    },
  },
  {
    ...column('overdue', 'integer', 90, ({ facts, index }) => {
      const known = facts.prospects();
      return known === null ? '' : numberOrBlank(known.prospects.overdue[known.places[index] as number]);
    }),
    isKnown: ({ outlook }) => outlook !== null,
  },
];

/** All that is computed of a customer, but for what the log says of how to reach one. */
export const CUSTOMER_COLUMNS: readonly CustomerColumn<CustomerRow>[] = [...WHO, ...WHAT];

/** How to reach a customer: repeated for each column of the log that says it, under the log's title. */
export const CONTACT_COLUMNS: readonly Wide<Column<ColumnTitle, { readonly value: string }>>[] = [
  column('contact', 'text', 150, ({ value }) => value),
];

function contactColumns({ contacts }: CustomerFacts, texts: Texts): CustomerColumn<CustomerRow>[] {
  const titles = contactTitles(contacts, texts);
  return contacts.flatMap(({ values }, place) =>
    CONTACT_COLUMNS.map(({ value, ...shape }) => ({
      ...shape,
      title: titles[place] ?? '',
      value: ({ index }: CustomerRow) => value({ value: values[index] ?? '' }, texts),
    })),
  );
}

/** What call lists alone say: why this customer, and what to do. */
export const ADVICE_COLUMNS: readonly CustomerColumn<CustomerRow>[] = [
  column('whatToDo', 'longText', 340, ({ facts, advice, index }, texts) => {
    if (isLeftAlone(facts, index)) return texts.next.calls.leaveAlone;
    const rhythm = facts.rhythms()[index];
    return rhythm === undefined ? '' : texts.tabs.callList.whatToDo(rhythm, advice);
  }),
];

/** Beside the column in which whoever calls says when: whom not to call. Shown on call lists alone. */
export const COMPARISON_COLUMNS: readonly CustomerColumn<CustomerRow>[] = [
  {
    ...column('comparison', 'text', 120, ({ facts, index }, { next }) =>
      isLeftAlone(facts, index) ? next.calls.notToBeCalled : '',
    ),
    isKnown: ({ leftAlone }) => leftAlone > 0,
  },
];

export interface ComputedColumns {
  /** Whose row it is and what to do: left of the columns to work in. */
  readonly who: readonly CustomerColumn<CustomerRow>[];
  /** How many of these are in view wherever the rest is scrolled to. */
  readonly frozen: number;
  /** Right of *Called on*, among the columns to work in. */
  readonly besideCalls: readonly CustomerColumn<CustomerRow>[];
  /** The numbers behind it, right of the columns to work in. */
  readonly what: readonly CustomerColumn<CustomerRow>[];
}

/** About half of a laptop's screen. */
const MOST_FROZEN = 640;

/** Down to the first contact where it fits, else who it is. */
function frozenColumns(names: number, toContact: readonly CustomerColumn<CustomerRow>[]): number {
  const width = toContact.reduce((sum, { width: own }) => sum + own, 0);
  return width <= MOST_FROZEN ? toContact.length : names;
}

/** Those that are known, on the tab *Customers* or on the lists of a family. */
export function computedColumns(facts: CustomerFacts, list: ListKind | null, texts: Texts): ComputedColumns {
  const isShown = ({ lists, isKnown }: CustomerColumn<CustomerRow>) =>
    (isKnown?.(facts) ?? true) && (list === null || (lists?.includes(list) ?? true));
  const names = WHO.filter(isShown);
  const contacts = contactColumns(facts, texts);
  const what = WHAT.filter(isShown);
  const isBeside = ({ id }: CustomerColumn<CustomerRow>) => list === null && id === 'segment';
  const beside = what.filter(isBeside);
  const who = [...names, ...beside, ...contacts, ...(list === null ? [] : ADVICE_COLUMNS)];
  const toContact = contacts.length === 0 ? names : [...names, ...beside, ...contacts.slice(0, 1)];
  const besideCalls = list === null ? [] : COMPARISON_COLUMNS.filter(isShown);
  const frozen = frozenColumns(names.length, toContact);
  return { who, frozen, besideCalls, what: what.filter((column) => !isBeside(column)) };
}
