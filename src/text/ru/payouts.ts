/** The methods of paying a bonus: as they are called, and the other ways people write them, between strokes. */
import type { PayoutMethod } from '../../core/pay/payout-methods.ts';

const methods: Readonly<Record<PayoutMethod, string>> = {
  marginal: 'ставка на каждую часть',
  whole: 'на всю сумму',
  overage: 'на перевыполнение',
  step: 'ступенчатая',
  curve: 'по кривой',
};

const methodSpellings: Readonly<Record<PayoutMethod, string>> = {
  marginal: 'на каждую часть|каждая часть|по частям|за часть|прогрессивная|прогрессивно',
  whole: 'на всю сумму по достигнутой ставке|вся сумма|по достигнутой ставке|на всё|на все|целиком',
  overage: 'за перевыполнение|перевыполнение|сверх плана',
  step: 'ступенчатая: доля бонуса за уровень|доля бонуса за уровень|ступенчато|ступени|ступень|ступенями|по ступеням|за уровень',
  curve: 'кривая|кривой|линейно|линейная|интерполяция',
};

export const payouts = { methods, methodSpellings };
