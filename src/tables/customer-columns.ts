/** What is told of each customer: by RFM, by ABC×XYZ, and on the tab *Customers* and the call lists. */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { ABC_CLASSES, type Abc } from '../core/groups/abc.ts';
import { type AbcXyz, GROUPS } from '../core/groups/abcxyz.ts';
import { MARKS, XYZ_CLASSES, type Xyz } from '../core/groups/xyz.ts';
import { type Rfm, rfmCode } from '../core/segments/rfm.ts';
import { asDay } from '../core/time/day.ts';
import type { Column, ColumnTitle, Wide } from './column.ts';
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

const scored = (
  id: ColumnTitle,
  kind: 'integer' | 'money' | 'score',
  width: number,
  numbers: (rfm: Rfm) => ArrayLike<number>,
): CustomerColumn<Scored> => ({ id, kind, width, value: ({ rfm, index }) => numbers(rfm)[index] as number });

const [CUSTOMER, ...SCORED]: readonly [CustomerColumn<Scored>, ...CustomerColumn<Scored>[]] = [
  { id: 'customer', kind: 'text', width: 240, value: ({ rfm, index }) => rfm.base.names[index]?.cell ?? '' },
  {
    id: 'lastPurchase',
    kind: 'date',
    width: 110,
    value: ({ rfm, index }) => ({ day: asDay(rfm.base.lastPurchase[index] as number) }),
  },
  scored('recency', 'integer', 90, ({ recency }) => recency),
  scored('frequency', 'integer', 90, ({ base }) => base.purchases),
  scored('monetary', 'money', 120, ({ base }) => base.revenue),
  { ...scored('r', 'score', 44, ({ recencyScore }) => recencyScore), lists: [] },
  { ...scored('f', 'score', 44, ({ frequencyScore }) => frequencyScore), lists: [] },
  { ...scored('m', 'score', 44, ({ monetaryScore }) => monetaryScore), lists: [] },
  { id: 'code', kind: 'score', width: 60, value: ({ rfm, index }) => rfmCode(rfm, index) },
  {
    id: 'segment',
    kind: 'text',
    width: 160,
    lists: ['group'],
    value: ({ rfm, index }, texts) => segmentName(rfm.segment[index], texts),
  },
];

export const RFM_COLUMNS: readonly CustomerColumn<Scored>[] = [CUSTOMER, ...SCORED];

/** An item of any kind, which may be a customer, by its position among all. */
interface Item<Judgement> {
  readonly name: string | number;
  readonly amount: number;
  readonly by: Judgement;
  readonly index: number;
}

const NAME = { kind: 'text', width: 240, value: ({ name }: Item<unknown>) => name } as const;
const AMOUNT = { kind: 'money', width: 130, value: ({ amount }: Item<unknown>) => amount } as const;

const OF_ABC: readonly CustomerColumn<Item<Abc>>[] = [
  { id: 'share', kind: 'percent', width: 90, value: ({ by, index }) => by.share[index] as number },
  { id: 'cumulativeShare', kind: 'percent', width: 110, value: ({ by, index }) => by.cumulativeShare[index] as number },
  { id: 'abc', kind: 'class', width: 60, value: ({ by, index }) => ABC_CLASSES[by.abc[index] as number] ?? '' },
];

const OF_XYZ: readonly CustomerColumn<Item<Xyz>>[] = [
  { id: 'activePeriods', kind: 'integer', width: 110, value: ({ by, index }) => by.activePeriods[index] as number },
  { id: 'periods', kind: 'integer', width: 90, value: ({ by, index }) => by.periods[index] as number },
  {
    id: 'variation',
    kind: 'decimal',
    width: 90,
    value: ({ by, index }) => (Number.isNaN(by.variation[index]) ? '' : (by.variation[index] as number)),
  },
  { id: 'xyz', kind: 'class', width: 60, value: ({ by, index }) => XYZ_CLASSES[by.xyz[index] as number] ?? '' },
];

export const ABC_COLUMNS: readonly CustomerColumn<Item<Abc>>[] = [
  { id: 'item', ...NAME },
  { id: 'amount', ...AMOUNT },
  ...OF_ABC,
];

export const XYZ_COLUMNS: readonly CustomerColumn<Item<Xyz>>[] = [
  { id: 'item', ...NAME },
  { id: 'amount', ...AMOUNT },
  ...OF_XYZ,
];

type Grouped = Pick<Item<AbcXyz>, 'by' | 'index'>;

const GROUP: CustomerColumn<Grouped> = {
  id: 'group',
  kind: 'class',
  width: 70,
  lists: ['segment'],
  value: ({ by, index }) => GROUPS[by.group[index] as number] ?? '',
};

const MARK: CustomerColumn<Grouped> = {
  id: 'mark',
  kind: 'text',
  width: 110,
  value: ({ by, index }, { groups }) => {
    const mark = MARKS[by.mark[index] as number] ?? 'none';
    return mark === 'none' ? '' : groups.marks[mark];
  },
};

export const ABCXYZ_COLUMNS: readonly CustomerColumn<Item<AbcXyz>>[] = [
  { id: 'customer', ...NAME },
  { id: 'revenue', ...AMOUNT },
  ...OF_ABC,
  ...OF_XYZ,
  GROUP,
  MARK,
];

/** The customers of a base as items, at these positions. */
export function itemsOf(by: AbcXyz, indices: readonly number[]): Item<AbcXyz>[] {
  const { names, revenue } = by.base;
  return indices.map((index) => ({ by, index, name: names[index]?.cell ?? '', amount: revenue[index] as number }));
}

export interface CustomerRow extends Scored {
  readonly facts: CustomerFacts;
}

const ifGrouped = ({ value, ...column }: CustomerColumn<Grouped>): CustomerColumn<CustomerRow> => ({
  ...column,
  isKnown: ({ groups }) => groups !== null,
  value: ({ facts, index }, texts) => (facts.groups === null ? '' : value({ by: facts.groups, index }, texts)),
});

/** All that is computed of a customer. */
export const CUSTOMER_COLUMNS: readonly CustomerColumn<CustomerRow>[] = [
  CUSTOMER,
  {
    id: 'type',
    kind: 'text',
    width: 165,
    isKnown: ({ types }) => types !== null,
    value: ({ facts, index }) => facts.types?.[index] ?? '',
  },
  {
    id: 'manager',
    kind: 'text',
    width: 150,
    isKnown: ({ managers }) => managers !== null,
    value: ({ facts, index }) => facts.managers?.[index] ?? '',
  },
  ...SCORED,
  ifGrouped(GROUP),
  ifGrouped({ ...MARK, width: 100 }),
];

/** Those that are known, on the tab *Customers* or on the lists of a family. */
export function computedColumns(facts: CustomerFacts, list: ListKind | null): CustomerColumn<CustomerRow>[] {
  return CUSTOMER_COLUMNS.filter(
    ({ lists, isKnown }) => (isKnown?.(facts) ?? true) && (list === null || (lists?.includes(list) ?? true)),
  );
}
