/** Exports made up at random, with what they have to come to: what a shop or a CRM in any language might write. */

import { LANGUAGES, type Part, type Words } from './random-words.ts';
import type { Customer } from './reading.ts';

export interface RandomExport {
  readonly locale: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly customers: Readonly<Record<string, Customer>>;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Draw {
  readonly upTo: (count: number) => number;
  readonly chance: (share: number) => boolean;
  readonly one: <Item>(items: readonly Item[]) => Item;
}

function drawFrom(random: () => number): Draw {
  const upTo = (count: number) => Math.floor(random() * count);
  return {
    upTo,
    chance: (share) => random() < share,
    one: (items) => {
      const item = items[upTo(items.length)];
      if (item === undefined) throw new Error('nothing to draw from');
      return item;
    },
  };
}

interface Line {
  readonly product: string;
  readonly quantity: number;
  /** In hundredths; yen are whole. */
  readonly price: number;
}

interface Order {
  readonly number: string;
  readonly customer: number;
  readonly day: number;
  readonly lines: readonly Line[];
  readonly shipping: number;
  readonly counts: boolean;
  readonly status: string;
  readonly isRefund: boolean;
}

/** How orders become rows. */
const SHAPES = ['orders', 'total on each line', 'line amounts', 'further lines empty', 'price and quantity'] as const;
type Shape = (typeof SHAPES)[number];

const FIRST_DAY = Date.UTC(2023, 0, 2) / 86_400_000;

function ordersOf(words: Words, shape: Shape, kinds: boolean, draw: Draw): Order[] {
  const hundred = words.currency === '¥' ? 1 : 100;
  const products = words.products.map((product) => ({
    product,
    price: (3 + draw.upTo(400)) * hundred + (hundred === 1 ? 0 : draw.one([0, 50, 99])),
  }));
  const count = 12 + draw.upTo(30);
  const days = 30 + draw.upTo(700);
  const isLined = shape !== 'orders';
  const orders: Order[] = [];
  for (let index = 0; index < count; index++) {
    const number = `${1001 + index}`;
    const sales = orders.filter(({ counts, isRefund }) => counts && !isRefund);
    const status = draw.one(words.counts);
    // What goes back was sold and paid before.
    if (kinds && sales.length > 0 && draw.chance(0.1)) {
      const sale = draw.one(sales);
      orders.push({ ...sale, number, day: sale.day + draw.upTo(20), status, isRefund: true });
      continue;
    }
    const counts = draw.chance(0.8);
    const shuffled = [...products].sort(() => draw.upTo(3) - 1);
    const lines = shuffled
      .slice(0, isLined && draw.chance(0.6) ? 2 + draw.upTo(Math.min(2, products.length - 1)) : 1)
      .map(({ product, price }) => ({ product, price, quantity: 1 + draw.upTo(4) }));
    orders.push({
      number,
      customer: draw.upTo(words.names.length),
      day: FIRST_DAY + draw.upTo(days),
      lines,
      shipping: shape === 'line amounts' || shape === 'price and quantity' ? 0 : draw.one([0, 5, 7.5]) * hundred,
      counts,
      status: counts ? status : draw.one(kinds ? words.leftOut.slice(0, 2) : words.leftOut),
      isRefund: false,
    });
  }
  return orders;
}

const sumOf = ({ lines }: Order) => lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
const totalOf = (order: Order) => Math.round(sumOf(order) + order.shipping);

type Writing = (value: number) => unknown;

/** Amounts as the language writes them, or as numbers. */
function amountWriter({ locale, currency }: Words, draw: Draw): Writing {
  const hundred = currency === '¥' ? 1 : 100;
  const isPoint = locale === 'en_US' || locale === 'ja_JP';
  const group = isPoint ? ',' : draw.one(['.', ' ', '\u00a0']);
  const decimals = isPoint ? '.' : ',';
  const sign = draw.chance(0.4) ? currency : '';
  const before = sign !== '' && ['$', '¥', 'R$'].includes(sign);
  if (draw.chance(0.3)) return (value) => value / hundred;
  const grouped = draw.chance(0.7);
  return (value) => {
    const size = Math.abs(value);
    const whole = String(Math.floor(size / hundred));
    const parts = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
    const text = hundred === 1 ? parts : `${parts}${decimals}${String(size % hundred).padStart(2, '0')}`;
    const signed = sign === '' ? text : before ? `${sign}${text}` : `${text} ${sign}`;
    return value < 0 ? `-${signed}` : signed;
  };
}

function dayWriter({ locale }: Words, draw: Draw): Writing {
  const two = (number: number) => String(number).padStart(2, '0');
  const partsOf = (day: number) => {
    const date = new Date(day * 86_400_000);
    return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
  };
  const iso: Writing = (day) => {
    const { y, m, d } = partsOf(day);
    return `${y}-${two(m)}-${two(d)}`;
  };
  const local: Writing =
    locale === 'en_US'
      ? (day) => `${partsOf(day).m}/${partsOf(day).d}/${partsOf(day).y}`
      : locale === 'ja_JP'
        ? (day) => `${partsOf(day).y}年${partsOf(day).m}月${partsOf(day).d}日`
        : /^(ru|de|pl|uk)/.test(locale)
          ? (day) => `${two(partsOf(day).d)}.${two(partsOf(day).m)}.${partsOf(day).y}`
          : (day) => `${two(partsOf(day).d)}/${two(partsOf(day).m)}/${partsOf(day).y}`;
  const timed =
    (write: Writing, time: string): Writing =>
    (day) =>
      `${write(day)} ${time}`;
  return draw.one([iso, local, local, timed(iso, '10:15:30'), timed(local, '09:05')]);
}

type Row = Partial<Record<Part, unknown>>;

function rowsOf(order: Order, shape: Shape, words: Words, isNegative: boolean): Row[] {
  const sign = order.isRefund && isNegative ? -1 : 1;
  const head: Row = {
    customer: words.names[order.customer],
    email: `c${order.customer}@example.com`,
    phone: `+1 555 010 00${10 + order.customer}`,
    date: order.day,
    due: order.day + 14,
    shipped: order.day + 3,
    order: order.number,
    status: order.status,
    kind: order.isRefund ? words.refund : words.sale,
    shipping: order.shipping,
    subtotal: sign * sumOf(order),
    tax: Math.round(totalOf(order) / 10),
    amount: sign * totalOf(order),
  };
  if (shape === 'orders') return [head];
  return order.lines.map(({ product, price, quantity }, index) => {
    const line: Row = { product, price, quantity };
    if (shape === 'line amounts') return { ...head, ...line, amount: sign * price * quantity };
    if (shape === 'further lines empty' && index > 0) return { order: order.number, email: head.email, ...line };
    return { ...head, ...line };
  });
}

/** Truth: a purchase is an order that counts and is no refund; what went back is taken off. */
function customersOf(orders: readonly Order[], hasStatus: boolean, words: Words): Record<string, Customer> {
  const hundred = words.currency === '¥' ? 1 : 100;
  const found = new Map<string, { purchases: number; cents: number; last: number }>();
  for (const order of orders) {
    if (hasStatus && !order.counts) continue;
    const name = words.names[order.customer] ?? '';
    const known = found.get(name) ?? { purchases: 0, cents: 0, last: 0 };
    if (order.isRefund) known.cents -= totalOf(order);
    else {
      known.purchases++;
      known.cents += totalOf(order);
      known.last = Math.max(known.last, order.day);
    }
    found.set(name, known);
  }
  return Object.fromEntries(
    [...found]
      .filter(([, { purchases }]) => purchases > 0)
      .map(([name, { purchases, cents, last }]): [string, Customer] => [
        name,
        [purchases, cents / hundred, new Date(last * 86_400_000).toISOString().slice(0, 10)],
      ]),
  );
}

const MONEY: ReadonlySet<Part> = new Set<Part>(['amount', 'subtotal', 'tax', 'shipping', 'price']);
const DAYS: ReadonlySet<Part> = new Set<Part>(['date', 'due', 'shipped']);

export function randomExport(seed: number): RandomExport {
  const draw = drawFrom(randomNumbers(seed));
  const words = draw.one(LANGUAGES);
  const shape = draw.one(SHAPES);
  const [hasStatus, hasKind, isNegative] = [draw.chance(0.6), draw.chance(0.3), draw.chance(0.5)];
  const orders = ordersOf(words, shape, hasKind, draw);
  const isLined = shape !== 'orders';
  const wanted: Part[] = ['customer', 'date'];
  if (shape !== 'price and quantity') wanted.push('amount');
  if (isLined || draw.chance(0.7)) wanted.push('order');
  if (isLined) wanted.push('product', 'price', 'quantity');
  if (hasStatus) wanted.push('status');
  if (hasKind) wanted.push('kind');
  const noise: readonly Part[] =
    shape === 'orders' || shape === 'total on each line'
      ? ['email', 'phone', 'due', 'shipped', 'subtotal', 'tax', 'shipping', 'manager', 'note', 'currency']
      : ['email', 'phone', 'due', 'shipped', 'manager', 'note', 'currency'];
  const parts = [...wanted, ...noise.filter(() => draw.chance(0.3))]
    .map((part) => ({ part, place: draw.upTo(1000) }))
    .sort((first, second) => first.place - second.place)
    .map(({ part }) => part);
  const titles = parts.map((part) => draw.one(words.titles[part]));
  const [amount, day] = [amountWriter(words, draw), dayWriter(words, draw)];
  const codes: Readonly<Record<string, string>> = {
    $: 'USD',
    '₽': 'RUB',
    '€': 'EUR',
    R$: 'BRL',
    zł: 'PLN',
    '₴': 'UAH',
    '¥': 'JPY',
  };
  const rows = orders.flatMap((order) => rowsOf(order, shape, words, isNegative));
  const written = rows.map((row) =>
    parts.map((part): unknown => {
      if (part === 'currency') return row.date === undefined ? '' : (codes[words.currency] ?? '');
      if (part === 'manager') return row.date === undefined ? '' : row.customer === words.names[0] ? 'Kim' : 'Lou';
      const value = row[part];
      if (value === undefined) return '';
      if (MONEY.has(part)) return amount(value as number);
      return DAYS.has(part) ? day(value as number) : value;
    }),
  );
  const preamble = draw.chance(0.2) ? [['CRM', ...parts.slice(1).map(() => '')], parts.map(() => '')] : [];
  const sum = rows.reduce((total, row) => total + Number(row.amount ?? 0), 0);
  const totals =
    parts.includes('amount') && shape !== 'total on each line' && draw.chance(0.2)
      ? [parts.map((part) => (part === 'customer' ? words.total : part === 'amount' ? amount(sum) : ''))]
      : [];
  return {
    locale: words.locale,
    cells: [...preamble, titles, ...written, ...totals],
    customers: customersOf(orders, hasStatus, words),
  };
}
