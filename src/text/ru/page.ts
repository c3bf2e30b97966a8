/** What every page of the sidebar says. */

import { russian } from './format.ts';

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
    sheet: 'Лист',
    chooseSheet: 'Выберите лист',
    noSheets: 'Здесь пока нет вашего листа: добавьте лист с заказами и проверьте снова.',
    required: 'Обязательные',
    chooseColumn: 'Выберите столбец',
    noColumn: 'Нет',
    currency: 'Суммы в разных валютах. Учесть можно строки в одной: в какой?',
    currencyOption: (currency: string, rows: number) =>
      `${currency}: ${russian.count(rows, 'строка', 'строки', 'строк')}`,
  },
  failure: {
    account:
      'Google отклонил запрос. Так бывает, когда в браузере открыто несколько аккаунтов Google: войдите только в один или откройте файл в приватном окне.',
    broken: (message: string) => `Сервер Google не дал нужного ответа (${message}). Повторите чуть позже.`,
  },
};
