/** Payout tab, statements and ledger; what was changed in the ledger; corrections of closed months. */

import type { LedgerFinding } from '../../core/pay/ledger-finding.ts';
import type { Strength } from '../../core/pay/market-check.ts';
import type { Month } from '../../core/pay/month.ts';
import type { PayTerms } from '../../core/pay/pay-kpi.ts';
import { markedAmount } from '../../core/writing/money-marks.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';
import { payouts } from './payouts.ts';

const percent = (value: number) => russian.term({ value, unit: 'percent' });
const SHOWN_OTHERS = 3;
const money = (value: number) => russian.term({ value, unit: 'money' });
const marked = (value: number) => markedAmount(money(value));

function finding(found: LedgerFinding): string {
  if (found.kind === 'edited') {
    const { line, month, member, column } = found;
    const what = column === null ? 'изменена ячейка' : `изменено «${column}»`;
    return `строка № ${line} (${russian.month(month)}, ${shorten(member)}): ${what}`;
  }
  if (found.kind === 'order') return `строки перед № ${found.line} удалены или переставлены`;
  if (found.kind === 'foreign') return `строку листа ${found.row} написал не Salesbook, или её изменили`;
  if (found.kind === 'end-unknown')
    return 'не читается запись о том, где он кончался, и пропажу последних строк не заметить';
  return found.kind === 'cut'
    ? `в конце удалено: ${russian.count(found.lines, 'строка', 'строки', 'строк')}`
    : 'нет листа или его строки заголовков';
}

export const payClosing = {
  classes: { strong: 'сильный', middle: 'средний', weak: 'слабый' } satisfies Readonly<Record<Strength, string>>,
  open: (day: number) =>
    `На ${russian.day(day)} месяц не закрыт: числа меняются вместе с заказами, планами и правилами.`,
  closed: (day: number) => `Месяц закрыт ${russian.day(day)}: числа больше не изменятся.`,
  visible: 'Этот лист может прочитать каждый, кто может открыть файл.',
  columns: {
    line: 'Строка',
    closedOn: 'Закрыто',
    month: 'Месяц',
    member: 'Менеджер',
    class: 'Класс',
    plan: 'Выручка: план',
    actual: 'Выручка: факт',
    attainment: 'Выполнение, все показатели',
    salary: 'Оклад',
    bonus: 'Бонус при плане',
    kpis: 'Показатели: факт ÷ план',
    terms: 'Условия',
    earned: 'Бонус заработан',
    draw: 'Аванс',
    owed: 'Аванс не зачтён',
    corrections: 'Корректировки',
    carried: 'Перенос',
    balance: 'Бонус вместе с ними',
    carriedOn: 'Перенос дальше',
    paid: 'Бонус к выплате',
    bonusPaid: 'Бонус выплачен',
    income: 'Доход',
    how: 'Как получился бонус',
    what: 'Что',
    calculation: 'Как посчитано',
    result: 'Результат',
    record: 'Запись',
    checksum: 'Контрольная сумма',
  },
  payout: {
    title: (month: Month) => `Выплаты — ${russian.month(month)}`,
    total: 'Итого',
    strangers: (names: string) => `Есть в заказах месяца, но не в команде, поэтому без выплат: ${names}.`,
    unread: (rows: number) => `Строк журнала не прочитано: ${rows}. За них никому не заплатят.`,
    anonymous: (rows: number, amount: number) =>
      `Строк журнала без клиента или с розничным: ${rows}, всего ${money(amount)}. За них никому не заплатят.`,
    nobody: 'В этом месяце в команде никого не было.',
  },
  statement: {
    /** What leads to it from other languages. */
    language: 'По-русски',
    title: (name: string) => `Расшифровка — ${name}`,
    heading: (name: string, month: Month) => `${name}: расшифровка бонуса, ${russian.month(month)}`,
    youGet: (income: number, salary: number, bonus: number) =>
      `К получению ${marked(income)}: оклад ${marked(salary)} и бонус ${marked(bonus)}.`,
    check: 'Проверьте на калькуляторе любую строку; проценты в последнем столбце округлены.',
  },
  ledger: {
    title: 'Реестр выплат',
    note: 'Строки закрытых месяцев. Не меняйте их: любое изменение будет найдено по скрытым столбцам справа. Что изменится позже, выплачивается корректировкой.',
    terms: ({ method, bands, floor, cap }: PayTerms) =>
      [
        payouts.methods[method],
        ...bands.map(({ from, rate }) => `${percent(from)} → ${russian.term({ value: rate, unit: 'number' })}`),
        ...(floor > 0 ? [`порог ${percent(floor)}`] : []),
        ...(cap === null ? [] : [`потолок ${percent(cap)}`]),
      ].join('; '),
  },
  finding: (found: LedgerFinding) => `Реестр выплат: ${finding(found)}.`,
  restore: 'Верните прежние строки (Файл → История версий), до этого закрыть месяц нельзя.',
  reason: (month: Month, changes: string) => `${russian.month(month)}: ${changes}`,
  change: (kpi: string, now: number, before: number) => `${kpi} теперь ${money(now)} вместо ${money(before)}`,
  correction: (name: string, reason: string, now: number, before: number, corrected: number, amount: number) =>
    `${shorten(name)}, ${reason}; бонус был бы ${money(now)} вместо ${money(before)}${corrected === 0 ? '' : `, уже исправлено на ${money(corrected)}`}: ${amount > 0 ? '+' : ''}${money(amount)}`,
  /** Follows the correction, where others might be the same. */
  others: (others: readonly { readonly amount: number; readonly reason: string }[]) =>
    `После закрытия есть корректировки, где не указано, какой месяц они исправляют: ${others
      .slice(0, SHOWN_OTHERS)
      .map(({ amount, reason }) => `${money(amount)} (${shorten(reason)})`)
      .join(', ')}${others.length > SHOWN_OTHERS ? ', …' : ''}. Отметьте эту, только если её среди них нет.`,
};
