/** Small inputs in the shape of real exports: what each has to come to. */
import type { Answers } from '../../../src/reading/answers.ts';
import type { Customer, Setting } from './reading.ts';

export interface FieldCase extends Setting {
  readonly words: string;
  readonly file: string;
  readonly columns?: Readonly<Record<string, unknown>>;
  /** Without an answer: the right values, or the questions that stand in their place. */
  readonly customers?: Readonly<Record<string, Customer>>;
  readonly questions?: readonly string[];
  /** The right values once the questions are answered. */
  readonly answered?: { readonly answers: Answers; readonly customers: Readonly<Record<string, Customer>> };
}

const ALFA: Readonly<Record<string, Customer>> = {
  Alfa: [2, 2184.46, '2025-02-13'],
  Beta: [1, 2500, '2025-02-12'],
  Gamma: [1, 12_000, '2025-03-31'],
};

export const FIELD: readonly FieldCase[] = [
  {
    words: 'a state that is no order number',
    file: 'order_status',
    columns: { customer: ['Customer'], date: 'Order Date', amount: 'Amount', order: null, status: 'Order Status' },
    customers: { A: [3, 100, '2024-03-06'], B: [1, 40, '2024-03-01'] },
  },
  {
    words: 'a state in Russian that is no order number',
    file: 'doc_type_ru',
    locale: 'ru_RU',
    columns: { order: null, status: 'Статус заказа' },
    customers: { А: [2, 80, '2024-02-06'] },
  },
  {
    words: 'a phone number that is no order number',
    file: 'num_ru',
    locale: 'ru_RU',
    columns: { order: null, contact: ['Номер телефона'] },
    customers: { А: [2, 80, '2024-02-06'] },
  },
  {
    words: 'deals of Pipedrive',
    file: 'pipedrive',
    columns: {
      customer: ['Organization'],
      date: 'Deal - Won time',
      amount: 'Deal - Value',
      order: null,
      status: 'Deal - Status',
    },
    customers: { 'Alfa Ltd': [2, 2400, '2025-08-04'] },
  },
  {
    words: 'deals of amoCRM',
    file: 'amocrm',
    locale: 'ru_RU',
    columns: { customer: ['Компания'], date: 'Дата закрытия', amount: 'Бюджет', order: 'ID', manager: 'Ответственный' },
    customers: { 'ООО Ромашка': [2, 75_000, '2025-04-05'] },
  },
  {
    words: 'opportunities of Salesforce',
    file: 'salesforce_mock',
    columns: { customer: ['AccountId'], date: 'CloseDate', amount: 'Amount' },
    customers: { '0011A00000bvc8uQAA': [1, 600_000, '2023-11-20'] },
  },
  {
    words: 'a price beside the total',
    file: 'price_total',
    columns: { amount: 'Total' },
    customers: { A: [1, 50, '2024-01-05'], B: [1, 30, '2024-01-06'] },
  },
  {
    words: 'a price and a quantity without a total',
    file: 'unitprice',
    columns: { amount: 'Quantity × Unit Price', order: 'Invoice' },
    customers: { A: [1, 50, '2024-01-05'], B: [1, 30, '2024-01-06'] },
  },
  {
    words: 'a subtotal beside the total',
    file: 'subtotal_total',
    columns: { amount: 'Total' },
    customers: { A: [1, 60, '2024-01-05'] },
  },
  {
    words: 'a discount before the total',
    file: 'discount_first',
    columns: { amount: 'Order Total' },
    customers: { A: [1, 60, '2024-01-05'], B: [1, 20, '2024-01-07'] },
  },
  {
    words: 'a number of items called total',
    file: 'total_items_min',
    columns: { amount: 'Order Total' },
    customers: { A: [1, 60, '2024-01-05'], B: [1, 20, '2024-01-07'] },
  },
  {
    words: 'a due date before the date of the invoice',
    file: 'due_date_first_min',
    columns: { date: 'Invoice Date' },
    customers: { A: [1, 60, '2024-02-05'] },
  },
  {
    words: 'orders of Shopify with lines of further products, days with an offset',
    file: 'shopify_orders_export',
    zone: 'Africa/Johannesburg',
    columns: { customer: ['Email'], shown: ['Billing Name'], date: 'Created at', amount: 'Total', order: 'Name' },
    customers: {
      'Anna Berg': [2, 1772, '2021-05-14'],
      'Bob Carr': [1, 3227, '2021-05-13'],
      'Dora Eks': [1, 1678, '2021-05-13'],
    },
  },
  {
    words: 'a total on each line, in one order only',
    file: 'total_repeated',
    columns: { amount: 'Total', order: 'Order ID' },
    questions: ['once-per-order'],
    answered: {
      answers: { oncePerOrder: true },
      customers: {
        'ren@example.com': [1, 59.4, '2024-05-01'],
        'jae@example.com': [1, 69.3, '2024-05-02'],
        'sam@example.com': [1, 31.32, '2024-05-02'],
      },
    },
  },
  {
    words: 'items of WooCommerce with the total of the order',
    file: 'woo_items',
    columns: { customer: ['Email (Billing)'], date: 'Order Date', amount: 'Order Total Amount', order: 'Order Number' },
    questions: ['once-per-order'],
    answered: {
      answers: { takeProposed: true },
      customers: { 'Gia Lo': [1, 108, '2026-01-15'], 'Hal My': [1, 50, '2026-01-16'] },
    },
  },
  {
    words: 'orders of WooCommerce, refunded and cancelled ones among them',
    file: 'woo_orders',
    columns: { customer: ['Billing Email'], shown: ['Billing First Name', 'Billing Last Name'] },
    customers: { 'John Doe': [2, 179, '2026-01-19'] },
  },
  {
    words: 'net sales of WooCommerce with an apostrophe before the minus',
    file: 'woo_analytics',
    columns: { amount: 'Net Sales' },
    customers: { 'Ivy Fox': [1, 45, '2024-07-01'], 'Jon Gray': [1, 45, '2024-07-03'] },
  },
  {
    words: 'net sales of WooCommerce under a shortened title',
    file: 'woo_analytics_n',
    columns: { amount: 'N. Revenue' },
    customers: { 'Ivy Fox': [1, 45, '2024-07-01'], 'Jon Gray': [1, 45, '2024-07-03'] },
  },
  {
    words: 'payments of Stripe in two currencies, refunded in part, failed',
    file: 'stripe',
    columns: { customer: ['Customer Email'], date: 'Created (UTC)', amount: 'Amount', currency: 'Currency' },
    questions: ['currency'],
    answered: { answers: { currency: 'USD' }, customers: { 'a@example.com': [1, 70, '2026-09-01'] } },
  },
  {
    words: 'two currencies in a column of their own',
    file: 'currency_column_min',
    questions: ['currency'],
    answered: {
      answers: { currency: 'EUR', rates: { USD: 0.9 } },
      customers: { A: [1, 100, '2021-03-10'], B: [1, 90, '2021-03-11'] },
    },
  },
  {
    words: 'payments of PayPal, one of them sent',
    file: 'paypal',
    columns: { customer: ['Name'], date: 'Date', amount: 'Gross', currency: 'Currency', order: 'Transaction ID' },
    questions: ['currency'],
    answered: { answers: { currency: 'EUR' }, customers: { 'Lars Buyer': [1, 250, '2017-06-19'] } },
  },
  {
    words: 'items of Square',
    file: 'square_items',
    columns: { shown: ['Customer Name'], date: 'Date', amount: 'Net Sales', order: 'Transaction ID' },
    customers: { 'Al Example': [1, 36, '2026-08-15'], 'Dee Example': [1, 27, '2026-09-13'] },
  },
  {
    words: 'transactions of Square, some without a customer',
    file: 'square_tx',
    columns: { shown: ['Customer Name'], date: 'Date', amount: 'Total Collected', order: 'Transaction ID' },
    customers: { 'Dee Example': [1, 31.16, '2026-09-13'] },
  },
  {
    words: 'receipts of Loyverse with a refund of positive amount',
    file: 'loyverse',
    columns: { customer: ['Customer name'], amount: 'Total collected', order: 'Receipt number', kind: 'Receipt type' },
    customers: { 'Lea Cruz': [1, 80.88, '2026-01-10'] },
  },
  {
    words: 'orders of Etsy, two of three buyers without an account',
    file: 'etsy',
    columns: { customer: ['Full Name'], date: 'Sale Date', amount: 'Order Total', order: 'Order ID' },
    customers: {
      'Ash Moss': [2, 103.95, '2020-11-21'],
      'Kay Wells': [1, 79, '2020-11-21'],
      'Eric Wood': [1, 26, '2020-11-20'],
    },
  },
  {
    words: 'guests who all have the id 0',
    file: 'guest_id_zero',
    columns: { customer: ['Customer Email'], shown: ['Customer Name'] },
    customers: {
      'Ann Lee': [1, 60, '2024-01-05'],
      'Guest One': [1, 25, '2024-01-06'],
      'Guest Two': [1, 35, '2024-01-07'],
    },
  },
  { words: 'a cancelled order', file: 'cancelled_only_min', customers: { A: [1, 40, '2020-06-01'] } },
  {
    words: 'one date that tells how the other is written',
    file: 'dates_mixed_min',
    customers: { a: [1, 1, '2014-12-31'], b: [1, 1, '2011-03-10'] },
  },
  {
    words: 'German amounts in an American sheet',
    file: 'num_de_in_en',
    customers: {
      'Alfa GmbH': [2, 2184.46, '2025-02-13'],
      'Beta KG': [1, 2500, '2025-02-12'],
      'Gamma AG': [1, 12_000, '2025-03-31'],
    },
  },
  { words: 'American amounts in a Russian sheet', file: 'num_us_in_ru', locale: 'ru_RU', customers: ALFA },
  {
    words: 'yen in a German sheet',
    file: 'yen_in_de',
    locale: 'de_DE',
    customers: { Alfa: [1, 12_800, '2025-01-03'], Beta: [1, 980, '2025-02-12'] },
  },
  {
    words: 'amounts as accountants write them',
    file: 'accounting',
    customers: { A: [1, 234.5, '2024-01-05'], C: [1, 300, '2024-01-10'] },
  },
  {
    words: 'a grand total with a date in the last row',
    file: 'totals_row2',
    customers: { A: [1, 50, '2024-01-05'], B: [1, 30, '2024-01-06'] },
  },
  {
    words: 'titles in the third row',
    file: 'preamble',
    customers: { A: [1, 50, '2024-01-05'], B: [1, 30, '2024-01-06'] },
  },
  {
    words: 'a report of QuickBooks with the customer above the orders',
    file: 'quickbooks',
    columns: { customer: ['A'], date: 'Date', amount: 'Amount' },
    customers: { 'Fake Person1': [1, 600, '2020-05-22'], 'Second Faker': [2, 1450, '2020-08-01'] },
  },
  {
    words: 'a report of Wildberries, without customers',
    file: 'wb',
    locale: 'ru_RU',
    columns: {
      customer: [],
      product: 'Артикул продавца',
      amount: 'Wildberries реализовал Товар (Пр)',
      kind: 'Тип документа',
    },
    questions: ['customer-column'],
    answered: {
      answers: { columns: { customer: ['Артикул продавца'] } },
      customers: { 'BAG-01': [2, 4200, '2026-09-30'], 'BELT-02': [1, 1000, '2026-10-01'] },
    },
  },
  {
    words: 'sales of pets, without customers',
    file: 'pets_ru',
    locale: 'ru_RU',
    columns: { customer: [], date: 'Дата заказа', amount: 'Общая стоимость', product: 'Название товара' },
    questions: ['customer-column'],
    answered: {
      answers: { columns: { customer: ['Название товара'] } },
      customers: {
        Доберман: [1, 900_000, '2022-05-01'],
        Бигль: [1, 200_000, '2022-05-02'],
        'Мэйн-кун': [1, 880_000, '2022-05-03'],
      },
    },
  },
  ...['jp_utf8', 'jp_sjis'].map(
    (file): FieldCase => ({
      words: `Japanese orders (${file})`,
      file,
      locale: 'ja_JP',
      columns: { shown: ['顧客名'], date: '注文日時', amount: '合計金額', order: '注文番号' },
      customers: { '山田 太郎': [2, 4740, '2026-10-12'], '鈴木 花子': [1, 7150, '2026-09-02'] },
    }),
  ),
  {
    words: 'dates in Japanese characters and of an era',
    file: 'jp_kanji_dates',
    locale: 'ja_JP',
    customers: { A: [2, 13_780, '2026-05-21'], B: [1, 1280, '2026-05-20'] },
  },
  {
    words: 'a German shop: a cancelled order written as a negative one',
    file: 'de_shop',
    locale: 'de_DE',
    columns: { customer: ['Email'], shown: ['Firma'], date: 'Bestelldatum', amount: 'Bestellsumme' },
    customers: { 'Muster GmbH': [1, 0, '2025-01-03'], 'Erika Beispiel': [1, 49.9, '2025-02-12'] },
  },
  {
    words: 'German turnover, one amount with a point for thousands',
    file: 'de_kunde',
    locale: 'de_DE',
    columns: { customer: ['Kunde'], date: 'Datum', amount: 'Umsatz' },
    customers: { 'Muster GmbH': [2, 2234.56, '2025-02-13'], 'Müller & Söhne KG': [2, 12_549.9, '2025-03-31'] },
  },
  {
    words: 'Polish names in windows-1250',
    file: 'pl_1250_en',
    customers: { 'Łódzki Sklep Sp. z o.o.': [1, 1234.56, '2024-01-05'], 'Żabka Gdańsk': [1, 99, '2024-01-06'] },
  },
  {
    words: 'Chinese names in GBK',
    file: 'gbk_en',
    customers: { 王小明: [1, 50, '2024-01-05'], 李雷: [1, 30, '2024-01-06'] },
  },
  { words: 'Russian in KOI8-R', file: 'koi8', locale: 'ru_RU', customers: { Ромашка: [1, 50, '2024-01-05'] } },
  { words: 'bars between the fields', file: 'pipe', customers: { A: [1, 50, '2024-01-05'] } },
];
