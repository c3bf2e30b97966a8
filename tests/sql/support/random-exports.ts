/** Exports as no system makes them, of every shape that a reading knows: the same for the same seed. */
import { createRandom, type Random } from '../../../sample/random.ts';
import { asDay, dateFromDay } from '../../../src/core/time/day.ts';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import type { Answers } from '../../../src/reading/answers.ts';
import type { OpenLog } from './open-logs.ts';

/** 2025-08-01 */
const FIRST = 20_301;
const DAYS = 480;
/** 2026-11-28 */
const TODAY = asDay(20_785);

interface Tongue {
  readonly locale: string;
  readonly titles: Readonly<
    Record<
      | 'key'
      | 'name'
      | 'date'
      | 'amount'
      | 'order'
      | 'status'
      | 'kind'
      | 'currency'
      | 'manager'
      | 'product'
      | 'quantity'
      | 'price'
      | 'refunded'
      | 'unknown'
      | 'many'
      | 'voided',
      readonly string[]
    >
  >;
  readonly counts: readonly string[];
  readonly leftOut: readonly string[];
  readonly refund: string;
  readonly sale: string;
  readonly fee: string;
  readonly nobody: readonly string[];
  readonly total: string;
  readonly decimal: string;
}

const TONGUES: readonly Tongue[] = [
  {
    locale: 'en_US',
    titles: {
      key: ['Email', 'Customer ID', 'Customer', 'Buyer'],
      name: ['Customer Name', 'Full name'],
      date: ['Date', 'Order date', 'Paid at', 'Date of invoice', 'Invoice'],
      amount: ['Total', 'Amount', 'Net sales', 'Order total'],
      order: ['Order number', 'Order ID', 'Invoice no', 'Transaction ID'],
      status: ['Status', 'Order status', 'Stage', 'State'],
      kind: ['Transaction type', 'Type', 'Kind'],
      currency: ['Currency'],
      manager: ['Manager', 'Sales rep'],
      product: ['Product', 'Item name'],
      quantity: ['Quantity', 'Qty'],
      price: ['Unit price'],
      refunded: ['Amount refunded'],
      unknown: ['Ref', 'Zxq', 'Batch', 'Reference'],
      many: ['Customer order', 'Order type', 'Number', 'Name of product'],
      voided: ['Voided', 'Cancelled'],
    },
    counts: ['paid', 'Completed', 'shipped', 'floopy'],
    leftOut: ['cancelled', 'Pending', 'refunded', 'draft'],
    refund: 'Refund',
    sale: 'Sale',
    fee: 'Fee',
    nobody: ['Guest', '0', '-', 'n/a', 'Walk-in'],
    total: 'Total',
    decimal: '.',
  },
  {
    locale: 'ru_RU',
    titles: {
      key: ['Клиент', 'Контрагент', 'Покупатель', 'ID клиента'],
      name: ['Имя клиента', 'ФИО'],
      date: ['Дата', 'Дата заказа', 'Дата оплаты'],
      amount: ['Сумма', 'Выручка', 'Итого', 'Сумма заказа'],
      order: ['Номер заказа', '№', 'Заказ'],
      status: ['Статус', 'Стадия', 'Статус заказа'],
      kind: ['Вид операции', 'Тип документа', 'Тип'],
      currency: ['Валюта'],
      manager: ['Менеджер', 'Ответственный'],
      product: ['Товар', 'Номенклатура'],
      quantity: ['Количество', 'Кол-во'],
      price: ['Цена'],
      refunded: ['Сумма возврата'],
      unknown: ['Партия', 'Код', 'Щщщ'],
      many: ['Заказ клиента', 'Номер', 'Состояние'],
      voided: ['Отменён', 'Аннулирован'],
    },
    counts: ['оплачен', 'Выполнен', 'доставлен', 'брямс'],
    leftOut: ['отменён', 'новый', 'возвращён', 'в работе'],
    refund: 'Возврат',
    sale: 'Продажа',
    fee: 'Комиссия',
    nobody: ['Розничный покупатель', '0', '—', 'Гость'],
    total: 'Итого',
    decimal: ',',
  },
  {
    locale: 'de_DE',
    titles: {
      key: ['Kunde', 'Kundennummer', 'E-Mail'],
      name: ['Kundenname', 'Firma'],
      date: ['Datum', 'Bestelldatum', 'Rechnungsdatum'],
      amount: ['Gesamt', 'Betrag', 'Umsatz', 'Gesamtbetrag'],
      order: ['Bestellnummer', 'Auftragsnummer', 'Rechnungsnummer'],
      status: ['Status', 'Bestellstatus'],
      kind: ['Belegart', 'Typ'],
      currency: ['Währung'],
      manager: ['Verkäufer', 'Bearbeiter'],
      product: ['Artikel', 'Produkt'],
      quantity: ['Menge', 'Anzahl'],
      price: ['Einzelpreis'],
      refunded: ['Erstattet'],
      unknown: ['Vorgang', 'Charge', 'Ref'],
      many: ['Auftrag', 'Nummer', 'Belegdatum'],
      voided: ['Storniert'],
    },
    counts: ['bezahlt', 'Abgeschlossen', 'versendet', 'quatsch'],
    leftOut: ['storniert', 'offen', 'Entwurf', 'erstattet'],
    refund: 'Gutschrift',
    sale: 'Rechnung',
    fee: 'Gebühr',
    nobody: ['Gast', '0', '-', 'Laufkundschaft'],
    total: 'Summe',
    decimal: ',',
  },
];

const NAMES = [
  ...['Acme', 'ACME ', '\u00a0acme', 'Be  ta', 'be ta', 'Ёлка', 'ёлка', 'Größe', 'GRÖßE', 'Łódź', '😀 shop', "O'Neil"],
  ...['鈴木', 'ΟΔΟΣ', 'οδος', 'Total Energies', 'Anna Lee', 'Bob', 'Cleo', 'Dora', 'Emil', 'Fay', 'Gus', 'Hal', 'Ida'],
];

const two = (value: number) => String(value).padStart(2, '0');

type Writer = (value: number) => string;

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateWriter(random: Random, tongue: Tongue): Writer {
  const parts = (day: number) => dateFromDay(asDay(day));
  const iso: Writer = (day) => {
    const { year, month, dayOfMonth } = parts(day);
    return `${year}-${two(month)}-${two(dayOfMonth)}`;
  };
  const ways: Writer[] = [
    iso,
    (day) => `${iso(day)} ${two(day % 24)}:${two(day % 60)}:07`,
    (day) => `${iso(day)}T${two(day % 24)}:15:00Z`,
    (day) => `${iso(day)} 21:30:00 +0300`,
    (day) => iso(day).replaceAll('-', '/'),
    (day) => iso(day).replaceAll('-', ''),
    (day) => iso(day).split('-').reverse().join('.'),
    (day) => `${iso(day).split('-').reverse().join('.')} 9:05`,
    (day) => iso(day).split('-').reverse().join('/'),
    (day) => {
      const { year, month, dayOfMonth } = parts(day);
      return tongue.locale === 'en_US' ? `${month}/${dayOfMonth}/${year}` : `${dayOfMonth}.${month}.${year % 100}`;
    },
    (day) => {
      const { year, month, dayOfMonth } = parts(day);
      return `${dayOfMonth} ${ENGLISH[month - 1]} ${year}`;
    },
    (day) => {
      const { year, month, dayOfMonth } = parts(day);
      return `${ENGLISH[month - 1]} ${dayOfMonth}, ${year}, 11:30 PM`;
    },
  ];
  return random.pick(ways);
}

function amountWriter(random: Random, { decimal }: Tongue): Writer {
  const fixed = (cents: number) => (Math.abs(cents) / 100).toFixed(2).replace('.', decimal);
  const grouped = (cents: number, sign: string) => fixed(cents).replace(/\B(?=(\d{3})+(?!\d))/g, sign);
  const minus = (cents: number, text: string) => (cents < 0 ? `-${text}` : text);
  const thousands = decimal === '.' ? ',' : '.';
  const ways: Writer[] = [
    (cents) => minus(cents, String(Math.abs(cents) / 100)),
    (cents) => minus(cents, fixed(cents)),
    (cents) => minus(cents, grouped(cents, thousands)),
    (cents) => minus(cents, grouped(cents, '\u00a0')),
    (cents) => `${grouped(cents, thousands)}${cents < 0 ? '-' : ''}`,
    (cents) => (cents < 0 ? `(${grouped(cents, thousands)})` : grouped(cents, thousands)),
    (cents) => `${minus(cents, grouped(cents, thousands))} €`,
    (cents) => minus(cents, `$${grouped(cents, thousands)}`),
    (cents) => `${minus(cents, grouped(cents, ' '))} руб.`,
  ];
  return random.pick(ways);
}

type Row = Record<string, string>;

/** What an export of this seed has, beside customer, date and amount. */
function shapeOf(random: Random) {
  const often = (share: number) => random.chance(share);
  return {
    name: often(0.35),
    order: often(0.65) ? (often(0.6) ? 'known' : 'unknown') : null,
    status: often(0.5),
    kind: often(0.3),
    currency: often(0.3) ? (often(0.5) ? 'rates' : 'chosen') : null,
    manager: often(0.3),
    product: often(0.4),
    price: often(0.15),
    refunded: often(0.15),
    many: often(0.2),
    voided: often(0.15),
    counts: often(0.15),
    zone: often(0.2),
    /** Keys that are missing beside a name. */
    fallback: random.pick([0, 0.1, 0.3]),
    lines: random.pick(['continuation', 'repeated', 'own', 'one'] as const),
    totals: often(0.2),
    blanks: often(0.2),
    bad: often(0.4),
    nobody: often(0.4),
    later: often(0.25),
    answersOrder: random.pick(['no', 'take', 'refuse'] as const),
  };
}

/** An export and what its reader answers. */
export function randomExport(seed: number): OpenLog {
  const random = createRandom(seed * 7919 + 17);
  for (let draw = 0; draw < 5; draw++) random.next();
  const tongue = random.pick(TONGUES);
  const shape = shapeOf(random);
  const date = dateWriter(random, tongue);
  const amount = amountWriter(random, tongue);
  const title = Object.fromEntries(
    Object.entries(tongue.titles).map(([role, titles]) => [role, random.pick(titles)]),
  ) as Record<keyof Tongue['titles'], string>;
  const orderTitle = shape.order === 'unknown' ? title.unknown : title.order;
  const names = NAMES.slice(random.whole(0, 8));
  const known = random.whole(4, names.length);
  const rows: Row[] = [];
  const orders = random.whole(8, 60);
  let number = 1000 + random.whole(0, 500);
  for (let at = 0; at < orders; at++) {
    const who = random.whole(0, known - 1);
    const isNobody = shape.nobody && random.chance(0.06);
    const name = isNobody ? random.pick(tongue.nobody) : (names[who] ?? '');
    const isMail = /mail/i.test(title.key);
    const key = isNobody
      ? name
      : isMail
        ? `${'abcdefghijklmnopqrstuvwxyz'[who]}@x.example`
        : /ID|nummer/.test(title.key)
          ? String(501 + who)
          : name;
    const later = shape.later && random.chance(0.04);
    const day = FIRST + (later ? DAYS + random.whole(20, 200) : random.whole(0, DAYS));
    const cents = random.pick([1000, 2500, 100, 99_999, 123_456, random.whole(1, 300_000), random.whole(1, 300_000)]);
    number += random.whole(1, 3);
    const head: Row = {
      key: shape.name && random.chance(shape.fallback) ? random.pick(['', 'n/a']) : key,
      name: isNobody ? '' : name,
      voided: random.chance(0.1) ? 'yes' : random.pick(['no', '']),
      date: date(day),
      order: shape.order !== null && random.chance(0.04) ? '' : `${number}`,
      status: random.chance(0.7) ? (tongue.counts[0] ?? '') : random.pick([...tongue.counts, ...tongue.leftOut, '']),
      kind: tongue.sale,
      currency: random.chance(0.05) ? random.pick(['', '?', 'local money']) : random.pick(['USD', 'USD', 'EUR']),
      manager: random.pick(['Mia', 'Noa']),
      product: random.pick(['Cup', 'Pot', 'Pan']),
      quantity: String(random.whole(1, 4)),
      refunded: random.chance(0.1) ? amount(Math.min(cents, 500)) : '',
      many: random.pick(['a', 'b', 'c', `${number}`]),
    };
    const isRefund = random.chance(0.08);
    if (isRefund && shape.kind) head['kind'] = tongue.refund;
    else if (shape.kind && random.chance(0.06)) head['kind'] = random.pick([tongue.fee, 'blorp']);
    const sign = isRefund && (!shape.kind || random.chance(0.3)) ? -1 : 1;
    const lines = shape.order === null ? 1 : random.pick([1, 1, 2, 3]);
    for (let line = 0; line < lines; line++) {
      const own = line === 0 || shape.lines === 'repeated' ? cents : Math.round(cents / (line + 2)) + line;
      const row: Row = { ...head, amount: amount(sign * own), product: random.pick(['Cup', 'Pot', 'Pan', 'Lid']) };
      if (line > 0 && shape.lines === 'one') continue;
      if (line > 0 && shape.lines === 'continuation') {
        for (const each of [
          'voided',
          'key',
          'name',
          'date',
          'amount',
          'status',
          'kind',
          'currency',
          'manager',
          'refunded',
        ])
          row[each] = '';
        if (random.chance(0.2)) row['key'] = key;
      }
      if (shape.bad && random.chance(0.04)) row['date'] = random.pick(['31.02.2025', 'soon', '']);
      if (shape.bad && random.chance(0.04)) row['amount'] = random.pick(['much', '', '1.2.3,4']);
      if (random.chance(0.02)) row['amount'] = amount(0);
      rows.push(row);
    }
    if (shape.blanks && random.chance(0.05)) rows.push({});
  }
  if (shape.totals) rows.push({ key: tongue.total, amount: amount(random.whole(1, 9_999_999)) });
  const columns: (readonly [role: string, title: string])[] = [
    ...(shape.order === null ? [] : [['order', orderTitle] as const]),
    ['key', title.key],
    ...(shape.name ? [['name', title.name] as const] : []),
    ['date', title.date],
    ...(shape.status ? [['status', title.status] as const] : []),
    ...(shape.kind ? [['kind', title.kind] as const] : []),
    ...(shape.voided ? [['voided', title.voided] as const] : []),
    ...(shape.many ? [['many', title.many] as const] : []),
    ...(shape.product ? [['product', title.product] as const] : []),
    ...(shape.price
      ? [['quantity', title.quantity] as const, ['amount', title.price] as const]
      : [['amount', title.amount] as const]),
    ...(shape.refunded ? [['refunded', title.refunded] as const] : []),
    ...(shape.currency === null ? [] : [['currency', title.currency] as const]),
    ...(shape.manager ? [['manager', title.manager] as const] : []),
  ];
  const shuffled = columns
    .map((column) => ({ column, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ column }) => column);
  const answers: Answers = {
    ...(shape.counts ? { counts: tongue.counts.slice(0, 2) } : {}),
    ...(shape.currency === 'rates' ? { currency: 'USD', rates: { EUR: 1.0837 } } : {}),
    ...(shape.currency === 'chosen' ? { currency: 'EUR' } : {}),
    ...(shape.order === 'unknown' && shape.answersOrder !== 'no'
      ? { columns: { order: shape.answersOrder === 'take' ? [orderTitle] : [] } }
      : {}),
    ...(random.chance(0.2) ? { asOf: asDay(FIRST + DAYS - random.whole(0, 90)) } : {}),
    takeProposed: true,
  };
  const cells = [shuffled.map(([, named]) => named), ...rows.map((row) => shuffled.map(([role]) => row[role] ?? ''))];
  return {
    path: `random/${seed}`,
    // The same time all year: DST is for other tests.
    zone: shape.zone ? 'Africa/Johannesburg' : 'UTC',
    context: {
      locale: localeOf(tongue.locale),
      zone: shape.zone ? createZone(() => 7_200_000) : UTC,
      today: TODAY,
    },
    answers,
    cells: async () => cells,
  };
}
