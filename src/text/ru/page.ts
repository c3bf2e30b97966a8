/** What every page of the sidebar says. */

export const page = {
  opening: 'Смотрю ваши листы…',
  retry: 'Повторить',
  fields: {
    customer: 'Клиент',
    date: 'Дата',
    amount: 'Сумма',
    orderId: 'Номер заказа',
    manager: 'Менеджер',
    product: 'Товар',
    customerType: 'Тип клиента',
  },
  failure: {
    account:
      'Google отклонил запрос. Так бывает, когда в браузере открыто несколько аккаунтов Google: войдите только в один или откройте файл в приватном окне.',
    broken: (message: string) => `Сервер Google не дал нужного ответа (${message}). Повторите чуть позже.`,
  },
};
