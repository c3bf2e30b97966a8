/** One sentence per error of motivation and pay. */
import { shorten } from '../format.ts';
import type { SomeSentences } from '../sentences.ts';
import { closingSentences } from './closing-errors.ts';
import { english } from './format.ts';
import { forms } from './pay-forms.ts';
import { payTerms } from './pay-terms.ts';

export const paySentences = {
  ...closingSentences,
  'pay.not-set-up': () =>
    'Motivation is not set up in this file yet: open "Motivation and pay" in the sidebar and choose the team.',
  'pay.no-managers': () =>
    'No column of the log says which manager brought an order: name one "Manager", or choose it in the sidebar.',
  'pay.board-product': ({ price, quantity }) =>
    `The log has no column of amounts, only "${shorten(price)}" and "${shorten(quantity)}": formulas can’t add up their product. Add a column with the amount of each row, choose it in the sidebar and build again. Payouts are counted all the same.`,
  'pay.no-members': () => 'Nobody is on the team: choose one manager at least.',
  'pay.no-column': payTerms.noColumn,
  'pay.forms': ({ problems, more }) => forms.refused(problems, more),
  'pay.game-open': ({ week, tab }) =>
    `The game of the week ${week} is not finished: finish it first, or change its line in tab "${shorten(tab)}".`,
  'pay.game-over': ({ tab }) =>
    `This week's game is finished already, see tab "${shorten(tab)}": start the next one on Monday.`,
  'pay.game-none': () => 'No game is being played: start the week first.',
  'pay.game-running': ({ day }) => `The week runs until ${english.day(day)}: finish the game on that day or later.`,
} satisfies SomeSentences;
