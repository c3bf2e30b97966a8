/** One sentence per error of closing a month. */
import type { ClosingErrorParams, Unfinished } from '../../core/pay/closing-error.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';
import { payClosing } from './pay-closing.ts';

const SHOWN = 5;
const WHAT = { plan: 'план', actual: 'факт' };

function listed(missing: readonly Unfinished[]): string {
  const shown = missing
    .slice(0, SHOWN)
    .map(({ member, kpi, missing: what }) => `${WHAT[what]} у ${shorten(member)} (${kpi})`);
  return `${shown.join(', ')}${missing.length > SHOWN ? ` и ещё ${missing.length - SHOWN}` : ''}`;
}

export const closingSentences: {
  readonly [Code in keyof ClosingErrorParams]: (params: ClosingErrorParams[Code]) => string;
} = {
  'pay.closed': ({ month }) =>
    `Месяц уже закрыт: ${russian.month(month)}. Выплаты остаются такими, как в реестре. Что изменилось позже, выплатите корректировкой в открытом месяце.`,
  'pay.running': ({ month, lastDay }) =>
    `Месяц ещё идёт: ${russian.month(month)}. Закройте его после ${russian.day(lastDay)}.`,
  'pay.unfinished': ({ month, missing }) =>
    `Нельзя закрыть ${russian.month(month)}, не хватает: ${listed(missing)}. Заполните лист «План».`,
  'pay.order': ({ month, first }) =>
    first === null
      ? `Месяц раньше первого закрытого: ${russian.month(month)}. Закрыть его уже нельзя.`
      : `Сначала закройте ${russian.month(first)}, потом ${russian.month(month)}: авансы и переносы идут из месяца в месяц.`,
  'pay.nobody': ({ month }) =>
    `В команде никого не было: ${russian.month(month)}. Проверьте столбцы «Принят» и «Уволен» на листе «Команда».`,
  'pay.late': ({ month, member }) =>
    `Корректировка для ${shorten(member)} записана на закрытый месяц: ${russian.month(month)}. Укажите на листе «Корректировки» месяц, с которым её выплатить.`,
  'pay.ledger': ({ findings }) => `${findings.slice(0, SHOWN).map(payClosing.finding).join(' ')} ${payClosing.restore}`,
  'pay.changed': ({ month }) =>
    `С тех пор как вы смотрели, выплаты изменились: ${russian.month(month)}. Постройте их и посмотрите ещё раз; ничего не закрыто.`,
  'pay.suggestions': () => 'Заказы изменились с тех пор, как предложены корректировки. Посмотрите их ещё раз.',
  'pay.rule-dated': ({ rule, month }) =>
    `У правила «${shorten(rule)}» уже есть строка, которая действует с этого месяца: ${russian.month(month)}. Измените её на листе «Мотивация».`,
  'pay.no-room': ({ tab }) =>
    `На листе «${shorten(tab)}» нет пустой строки между правилами и показателями. Вставьте строки под последним правилом и повторите.`,
  'pay.nothing-closed': () => 'Ещё ни один месяц не закрыт: сравнивать не с чем.',
  'pay.no-past': () =>
    'В журнале ещё нет завершённого месяца с продажами команды: правила можно будет примерить, когда он появится.',
  'pay.not-on-team': ({ member }) =>
    `На листе «Команда» нет строки «${shorten(member)}». Верните её, с последним рабочим днём в столбце «Уволен», иначе корректировку не выплатить.`,
};
