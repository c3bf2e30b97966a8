/** The tab Now against paid: closed months by today's orders. */
import { markedAmount } from '../../core/writing/money-marks.ts';
import { russian } from './format.ts';

const money = (value: number) => markedAmount(russian.term({ value, unit: 'money' }));

export const againstPaid = {
  title: 'Сейчас против выплаченного',
  heading: 'Закрытые месяцы: сколько выплачено и сколько дали бы нынешние заказы',
  open: (lines: number, amount: number) =>
    `Ещё не исправлено: ${russian.count(lines, 'строка', 'строки', 'строк')}, всего ${money(amount)}. На странице выплат каждая становится корректировкой в один щелчок.`,
  nothingOpen: 'Всё исправлено: открытых разниц нет.',
  note: 'Бонусы по плану и условиям своего месяца. Открыто = сейчас − выплачено − уже исправлено.',
  byMonth: 'По месяцам',
  total: 'Итого',
  columns: {
    member: 'Менеджер',
    month: 'Месяц',
    paid: 'Выплачено',
    now: 'Сейчас',
    difference: 'Разница',
    corrected: 'Уже исправлено',
    open: 'Открыто',
    why: 'Что изменилось',
  },
};
