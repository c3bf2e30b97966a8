/** One sentence per error of motivation and pay. */
import type { ErrorParams } from '../../core/app-error.ts';
import type { PayErrorParams } from '../../core/pay/pay-error.ts';
import { english, shorten } from '../format.ts';
import { forms } from './pay-forms.ts';

export const paySentences: { readonly [Code in keyof PayErrorParams]: (params: ErrorParams[Code]) => string } = {
  'pay.not-set-up': () =>
    'Motivation is not set up in this file yet: open "Motivation and pay" in the sidebar and choose the team.',
  'pay.no-managers': () =>
    'No column of the log says which manager brought an order: name one "Manager", or choose it in the sidebar.',
  'pay.no-members': () => 'Nobody is on the team: choose one manager at least.',
  'pay.member-twice': ({ name }) => `"${shorten(name)}" is on the team twice: give each manager once.`,
  'pay.member-amount': ({ name, what }) =>
    `${what === 'income' ? 'The target income' : 'The plan'} of "${shorten(name)}" can't be used: give a number, ${what === 'income' ? 'zero or more' : 'above zero, or leave it empty'}.`,
  'pay.month-closed': ({ month }) =>
    `${english.month(month)} is closed: plan a later month, or put what has changed on the tab Corrections.`,
  'pay.forms': ({ problems, more }) => forms.refused(problems, more),
};
