/** What the sidebar and the menu say. */
import { russian } from '../format.ts';

export const sidebar = {
  title: 'Salesbook',
  menuOpen: 'Открыть Salesbook',
  segmentHeading: 'Сегменты клиентов',
  segmentIntro: 'Из журнала заказов — список клиентов по сегментам: кого благодарить, кому звонить, кто вот-вот уйдёт.',
  loading: 'Читаю журнал заказов…',
  noLog:
    'Ни один лист не похож на журнал заказов. Откройте лист с заказами; в первой строке нужны заголовки «Клиент», «Дата», «Сумма».',
  retry: 'Повторить',
  logHeading: 'Журнал заказов',
  sheet: 'Лист',
  fields: { customer: 'Клиент', date: 'Дата', amount: 'Сумма', orderId: 'Заказ' },
  check: {
    customers: 'Клиенты',
    period: 'Период',
    periodValue: (from: number, to: number) => `${russian.day(from)} – ${russian.day(to)}`,
    revenue: 'Выручка',
    revenueValue: (amount: number) => russian.number(amount, 0),
  },
  rows: (used: number, rows: number) =>
    `Учтено ${russian.number(used)} из ${russian.count(rows, 'строки', 'строк', 'строк')}`,
  leftOut: {
    blank: (count: number) => russian.count(count, 'пустая строка', 'пустые строки', 'пустых строк'),
    header: () => 'строка заголовков',
    later: (count: number) =>
      russian.count(count, 'строка с датой в будущем', 'строки с датой в будущем', 'строк с датой в будущем'),
    bad: (count: number) => russian.count(count, 'строка не прочитана', 'строки не прочитаны', 'строк не прочитано'),
  },
  moreProblems: (count: number) => `и ещё ${russian.number(count)}`,
  build: 'Сегментировать клиентов',
  building: 'Строю листы…',
  rebuild: 'Обновить листы',
  done: 'Готово. Листы в вашем файле:',
};
