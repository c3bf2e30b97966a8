/** One sentence per error of motivation and pay. */
import { shorten } from '../format.ts';
import type { SomeSentences } from '../sentences.ts';
import { closingSentences } from './closing-errors.ts';
import { russian } from './format.ts';
import { forms } from './pay-forms.ts';
import { payTerms } from './pay-terms.ts';

export const paySentences = {
  ...closingSentences,
  'pay.not-set-up': () =>
    'Мотивация в этом файле ещё не настроена. Откройте «Мотивация и выплаты» в боковой панели и выберите команду.',
  'pay.no-managers': () =>
    'В журнале нет столбца с менеджером заказа. Назовите столбец «Менеджер» или выберите его в боковой панели.',
  'pay.board-product': ({ price, quantity }) =>
    `В журнале нет столбца с суммой, есть только «${shorten(price)}» и «${shorten(quantity)}»: формулы не сложат их произведения. Добавьте столбец с суммой строки, выберите его в боковой панели и постройте доску заново. Выплаты считаются и так.`,
  'pay.no-members': () => 'В команде никого нет. Выберите хотя бы одного менеджера.',
  'pay.no-column': payTerms.noColumn,
  'pay.forms': ({ problems, more }) => forms.refused(problems, more),
  'pay.game-open': ({ week, tab }) =>
    `Итог игры недели ${week} ещё не подведён. Сначала подведите его или поправьте строку игры на листе «${shorten(tab)}».`,
  'pay.game-over': ({ tab }) =>
    `Итог игры этой недели уже подведён, он на листе «${shorten(tab)}». Следующую начните в понедельник.`,
  'pay.game-none': () => 'Игра сейчас не идёт. Сначала начните игру недели.',
  'pay.game-running': ({ day }) => `Неделя идёт до ${russian.day(day)}. Подведите итог в этот день или позже.`,
} satisfies SomeSentences;
