/** Payout tab, statements and ledger; what was changed in the ledger; corrections of closed months. */
import type { Strength } from '../../core/pay/darwin.ts';
import type { LedgerFinding } from '../../core/pay/ledger-finding.ts';
import type { Month } from '../../core/pay/month.ts';
import type { PayTerms } from '../../core/pay/pay-line.ts';
import { russian, shorten } from '../format.ts';
import { payouts } from './payouts.ts';

const percent = (value: number) => russian.term({ value, unit: 'percent' });
const money = (value: number) => russian.term({ value, unit: 'money' });

function finding(found: LedgerFinding): string {
  if (found.kind === 'edited') {
    const { line, month, member, column } = found;
    const what = column === null ? 'изменена ячейка' : `изменено «${column}»`;
    return `строка № ${line} (${russian.month(month)}, ${shorten(member)}): ${what}`;
  }
  if (found.kind === 'order') return `строки перед № ${found.line} удалены или переставлены`;
  if (found.kind === 'foreign') return `строку листа ${found.row} написал не Salesbook, или её изменили`;
  return found.kind === 'cut'
    ? `в конце удалено: ${russian.count(found.lines, 'строка', 'строки', 'строк')}`
    : 'нет листа или его строки заголовков';
}

export const payClosing = {
  classes: { strong: 'сильный', middle: 'средний', weak: 'слабый' } satisfies Readonly<Record<Strength, string>>,
  open: 'Месяц не закрыт: числа меняются вместе с заказами, планами и правилами.',
  closed: (day: number) => `Месяц закрыт ${russian.day(day)}: числа больше не изменятся.`,
  visible: 'Этот лист может прочитать каждый, кто может открыть файл.',
  payout: {
    title: (month: Month) => `Выплаты — ${russian.month(month)}`,
    columns: {
      name: 'Менеджер',
      strength: 'Класс',
      plan: 'План',
      fact: 'Факт',
      attainment: 'Выполнение плана',
      salary: 'Оклад',
      earned: 'Бонус заработан',
      draw: 'Аванс',
      corrections: 'Корректировки',
      carried: 'Перенос',
      paid: 'Бонус к выплате',
      income: 'Доход',
      how: 'Как получился бонус',
    },
    total: 'Итого',
    strangers: (names: string) => `Есть в заказах месяца, но не в команде, поэтому без выплат: ${names}.`,
    nobody: 'В этом месяце в команде никого не было.',
  },
  statement: {
    title: (name: string) => `Расшифровка — ${name}`,
    heading: (name: string, month: Month) => `${name}: расшифровка бонуса, ${russian.month(month)}`,
    columns: ['Что', 'Как посчитано', 'Результат'],
    check: 'Каждую строку можно проверить на калькуляторе; проценты в последнем столбце округлены.',
  },
  ledger: {
    title: 'Реестр выплат',
    note: 'Сюда записываются строки закрытого месяца. Не меняйте их: изменение видно по контрольной сумме. Что изменится позже, выплачивается корректировкой.',
    columns: {
      line: 'Строка',
      closedOn: 'Закрыто',
      month: 'Месяц',
      member: 'Менеджер',
      salary: 'Оклад',
      bonus: 'Бонус при плане',
      kpis: 'Показатели: план, факт, выполнение',
      terms: 'Условия',
      earned: 'Бонус заработан',
      draw: 'Аванс',
      owed: 'Аванс не зачтён',
      corrections: 'Корректировки',
      carried: 'Перенос дальше',
      paid: 'Бонус выплачен',
      income: 'Доход',
      record: 'Запись',
      checksum: 'Контрольная сумма',
    },
    kpi: (name: string, weight: number, plan: string, fact: string, attainment: number | null) =>
      `${name} (${percent(weight)}): план ${plan}, факт ${fact}, ${attainment === null ? 'нет плана' : percent(attainment)}`,
    terms: ({ method, bands, floor, cap }: PayTerms) =>
      [
        payouts.methods[method],
        ...bands.map(({ from, rate }) => `${percent(from)} → ${russian.term({ value: rate, unit: 'number' })}`),
        floor > 0 ? `порог ${percent(floor)}` : 'без порога',
        cap === null ? 'без потолка' : `потолок ${percent(cap)}`,
      ].join('; '),
  },
  finding: (found: LedgerFinding) => `Реестр выплат: ${finding(found)}.`,
  restore: 'Верните прежние строки (Файл → История версий), до этого закрыть месяц нельзя.',
  reason: (month: Month, changes: string) => `${russian.month(month)}: ${changes}`,
  change: (kpi: string, now: number, before: number) => `${kpi} теперь ${money(now)} вместо ${money(before)}`,
  correction: (reason: string, now: number, before: number, corrected: number, amount: number) =>
    `${reason}; бонус был бы ${money(now)} вместо ${money(before)}${corrected === 0 ? '' : `, уже исправлено на ${money(corrected)}`}: ${money(amount)}`,
};
