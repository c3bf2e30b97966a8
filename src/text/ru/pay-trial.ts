/** The page: rules tried on the past. */
import type { PayoutMethod } from '../../core/pay/payout-methods.ts';
import { russian } from './format.ts';
import { pastAnswer } from './past-answer.ts';

export const payTrial = {
  ...pastAnswer,
  open: 'Примерить правила на прошлом…',
  openHint: 'Кто выиграл бы, кто потерял и во что это обошлось бы.',
  heading: 'Правила на прошлом',
  intro:
    'Сколько заплатили бы за прошлые месяцы по другим правилам? Примерьте черновик, прежде чем объявить: ничего не изменится.',
  rule: 'Вместо правила',
  ruleOf: (name: string, people: number) => `${name} (${russian.count(people, 'человек', 'человека', 'человек')})`,
  method: 'Как считается бонус',
  methods: {
    marginal: 'Каждая часть по своей ставке',
    whole: 'Всё по достигнутой ставке',
    overage: 'Сверх плана по достигнутой ставке',
    step: 'Доля бонуса за уровень',
    curve: 'Доля бонуса по кривой',
  } satisfies Readonly<Record<PayoutMethod, string>>,
  factor: 'Планы, % от прежних',
  factorHint: '100 — какими были, 110 — на десять процентов выше.',
  wrongFactor: 'Введите планы в процентах: больше 0, меньше 1000.',
  legend: 'Сплошная — черновик, пунктир — действующее правило.',
  caption: (months: number) => `Черновик минус выплаченное за ${russian.count(months, 'месяц', 'месяца', 'месяцев')}`,
  signed: (amount: string, value: number) => (value > 0 ? `+${amount}` : amount),
  take: 'Взять эти правила, начиная с',
  takeButton: (month: string) => `Взять эти правила: ${month}`,
  takeHint: 'На листе «Мотивация» появится строка с первым днём; до этого дня ничего не изменится, планы меняете вы.',
  taken: 'У правила новая строка: она действует со своего первого дня.',
  blocked: 'Сначала исправьте черновик.',
  build: 'Построить лист по всем месяцам',
  tabHint: 'По людям и месяцам, чтобы каждый мог проверить.',
};
