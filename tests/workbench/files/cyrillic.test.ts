/** Cyrillic in one byte a letter is read in its own code page, in capitals as well. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../workbench/files/decode-text.ts';
import { encoderOf } from '../support/encoder.ts';

const RUSSIAN = [
  'Иванов Иван, Семёнов Пётр, ООО Ромашка, ИП Щукин, ЗАО Строймаш, ОАО Газ, Королёва Алёна, Ёлка, ООО Вектор Плюс, Юрьев Эдуард',
  'Яковлева Яна, АО Альфа-Банк, Цой Виктор, Хабибуллин Рашид, Жукова Жанна, ФГУП Почта России, Шевченко Анна, Чайка, ТД Энергия',
  'Магазин Продукты, Фёдорова Юлия, ГК Пик, Мост, Рой, Бык, Дом, Сыр и Масло, Нефтегазстрой, РосАгро, Оптика, Птица, Борис, Зоя',
  'Кафе Уют, Вызов, Дыня, Щёлково, ПАО Сбербанк, Ваш Дом, Юг, Эхо, Киоск, Фирма, Рынок, Ключ, Тула, ТрансСтройСервис, Взгляд',
].flatMap((line) => line.split(', '));

const UKRAINIAN =
  'Їжак Євген, ТОВ Ранок, Шевченко Тарас, Олена Ковальчук, Ірина, ФОП Мельник, Київстар, Ткаченко Юлія, Львівська пекарня, Зірка, Щедрик'.split(
    ', ',
  );

const TITLES = ['Клиент;Дата;Сумма', 'Контрагент;Дата;Сумма, руб.;Счёт', 'Покупатель;Дата заказа;Итого'];
const UKRAINIAN_TITLES = ['Клієнт;Дата;Сума', 'Замовник;Дата;Сума до сплати'];

const PAGES = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'];
const UKRAINIAN_PAGES = ['windows-1251', 'koi8-u', 'x-mac-cyrillic'];

function table(titles: string, names: readonly string[]): string {
  const orders = names.map((name, at) => `${name};${String(at + 1).padStart(2, '0')}.02.2025;1250,00`);
  return [titles, ...orders, ''].join('\r\n');
}

/** Some titles and some names among many; how they are typed is added by each test. */
function tables(titles: readonly string[], names: readonly string[]): fc.Arbitrary<string> {
  const some = fc.uniqueArray(fc.constantFrom(...names), { minLength: 3, maxLength: 8 });
  return fc.tuple(fc.constantFrom(...titles), some).map(([title, chosen]) => table(title, chosen));
}

const AS_TYPED: readonly (readonly [string, (text: string) => string])[] = [
  ['as people write', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['in small letters', (text) => text.toLowerCase()],
];

async function readsBack(encoding: string, texts: fc.Arbitrary<string>): Promise<void> {
  const encode = encoderOf(encoding);
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect((await decodeText(encode(text))).text).toBe(text);
    }),
  );
}

describe.each(AS_TYPED)('orders of customers %s', (typed, as) => {
  // Mac Cyrillic shares all small letters but я with windows-1251, all capitals with cp866.
  const canTell = (page: string) => page !== 'x-mac-cyrillic' || typed === 'as people write';

  it.each(PAGES.filter(canTell))('Russian in %s', async (page) => {
    await readsBack(page, tables(TITLES, RUSSIAN).map(as));
  });

  it.each(UKRAINIAN_PAGES.filter(canTell))('Ukrainian in %s', async (page) => {
    await readsBack(page, tables(UKRAINIAN_TITLES, UKRAINIAN).map(as));
  });
});

describe('names alone under English titles', () => {
  it.each([
    'ООО РОМАШКА, ИП ЩУКИН, ЗАО СТРОЙМАШ',
    'ООО «Ёлка», ИП ЩУКИН, ООО «Ёлка»',
    'Иванов, Петров, Сидорова',
    'иванов, петров, сидорова',
  ])('%s', async (list) => {
    const text = table('Customer;Date;Amount', list.split(', '));
    for (const page of ['windows-1251', 'koi8-r']) {
      if (page === 'koi8-r' && list.includes('«')) continue;
      expect((await decodeText(encoderOf(page)(text))).text).toBe(text);
    }
  });
});

describe('letters that Ukrainian alone has, and seldom', () => {
  it.each(AS_TYPED)('%s', async (_typed, as) => {
    const text = as(table('Замовник;Дата;Сума', ['Їжак Євген', 'ТОВ Ґанок', 'ФОП Мельник']));
    for (const page of ['windows-1251', 'koi8-u']) expect((await decodeText(encoderOf(page)(text))).text).toBe(text);
  });
});

describe('what stands beside the words', () => {
  it.each([
    ['№ заказа;Дата;Контрагент;Сумма', 'ООО «ВЕКТОР ПЛЮС»', '1\u00a0234,56 руб.'],
    ['НОМЕР СЧЁТА;ДАТА;КЛИЕНТ;СУММА, €', 'ЗАО «Газ» — филиал', '1\u00a0234,56 €'],
  ])('%s', async (titles, name, amount) => {
    const rows = [1, 2, 3].map((at) => `${at};0${at}.02.2025;${name};${amount}`);
    const text = [titles, ...rows].join('\n');
    expect(await decodeText(encoderOf('windows-1251')(text))).toEqual({ text, encoding: 'windows-1251' });
  });
});

describe('other scripts with letters in the same places stay what they are', () => {
  it.each([
    ['windows-1253', 'Πελάτης;Ημερομηνία;Ποσό', 'Γιώργος, Άννα Παπαδοπούλου, Νίκος Ελένης'],
    ['windows-1255', 'לקוח;תאריך;סכום', 'משה כהן, דוד לוי, אברהם'],
    ['windows-1255', 'Customer;Date;Amount', 'בנק הפועלים, חנות הספרים, משה כהן'],
    ['windows-1256', 'العميل;التاريخ;المبلغ', 'محمد علي, أحمد, شركة النور'],
    ['windows-874', 'ลูกค้า;วันที่;จำนวนเงิน', 'สมชาย, สมหญิง, บริษัท ไทย จำกัด'],
  ])('%s, %s', async (page, titles, names) => {
    const text = table(titles, names.split(', '));
    expect(await decodeText(encoderOf(page)(text))).toEqual({ text, encoding: page });
  });
});
