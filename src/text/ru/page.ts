/** What every page of the sidebar says. */

import type { Choice } from '../../reading/reading.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';
import { rightsMissing } from './shared.ts';

/** A map, not a record: a status in the log may be called `constructor`. */
const CHOICES: ReadonlyMap<string, string> = new Map([
  ['dmy', 'Сначала день: 31/12/2025'],
  ['mdy', 'Сначала месяц: 12/31/2025'],
  ['.', 'Десятичная точка: 1,234.56'],
  [',', 'Десятичная запятая: 1.234,56'],
  ['yes', 'Да'],
  ['no', 'Нет'],
  ['', 'Такого столбца нет'],
]);

function choice({ value, text, rows, amount }: Choice, isProposed: boolean): string {
  const name = CHOICES.get(value) ?? value;
  const parts = [
    ...(rows === undefined ? [] : [russian.count(rows, 'строка', 'строки', 'строк')]),
    ...(amount === undefined ? [] : [russian.number(amount, Number.isInteger(amount) ? 0 : 2)]),
    ...(isProposed ? ['вероятнее всего'] : []),
  ];
  return `${text === undefined ? name : `${name}: ${text}`}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}

const fields = {
  customer: 'Клиент',
  date: 'Дата',
  amount: 'Сумма',
  orderId: 'Номер заказа',
  manager: 'Менеджер',
  product: 'Товар',
  customerType: 'Тип клиента',
};

export const page = {
  opening: 'Смотрю ваши листы…',
  retry: 'Повторить',
  fields,
  /** The chooser of the log. */
  log: {
    fields,
    answerAbove: 'Сначала ответьте на вопрос выше.',
    sheet: 'Лист',
    chooseSheet: 'Выберите лист',
    notLog: (open: string) =>
      `Открыт «${shorten(open)}», но он не читается как журнал заказов. Выберите его здесь и увидите, чего не хватает.`,
    noSheets: 'Здесь пока нет вашего листа: добавьте лист с заказами и проверьте снова.',
    required: 'Обязательные',
    chooseColumn: 'Выберите столбец',
    noColumn: 'Нет',
    currency: 'Суммы в разных валютах, а считать можно в одной. В какой?',
    choice,
    theseCount: 'Отмеченные считаются',
    choose: 'Выберите',
    priceAlone: 'Только цена',
    emptyCell: 'пусто',
    reading: 'Как прочитан журнал',
    change: 'Изменить',
    close: 'Закрыть',
    asRead: 'Как прочитано',
    takeRates: 'Считать по этим курсам',
    currencyOption: (currency: string, rows: number) =>
      `${currency || 'Без валюты'}: ${russian.count(rows, 'строка', 'строки', 'строк')}`,
  },
  failure: {
    account:
      'Google отклонил запрос. Так бывает, когда в браузере открыто несколько аккаунтов Google: войдите только в один или откройте файл в приватном окне.',
    rights: rightsMissing,
    broken: (message: string) => `Сервер Google не дал нужного ответа (${message}). Повторите чуть позже.`,
  },
};
