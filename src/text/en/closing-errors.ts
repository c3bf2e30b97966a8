/** One sentence per error of closing a month. */
import type { ClosingErrorParams, Unfinished } from '../../core/pay/closing-error.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';
import { payClosing } from './pay-closing.ts';

const SHOWN = 5;

function listed(missing: readonly Unfinished[]): string {
  const shown = missing
    .slice(0, SHOWN)
    .map(({ member, kpi, missing: what }) => `${what} of ${shorten(member)} (${kpi})`);
  return `${shown.join(', ')}${missing.length > SHOWN ? `, and ${missing.length - SHOWN} more` : ''}`;
}

export const closingSentences: {
  readonly [Code in keyof ClosingErrorParams]: (params: ClosingErrorParams[Code]) => string;
} = {
  'pay.closed': ({ month }) =>
    `${english.month(month)} is closed already, and its payouts stay as they are in the ledger. Pay what has changed since as a correction of an open month.`,
  'pay.running': ({ month, lastDay }) =>
    `${english.month(month)} is not over yet: close it after ${english.day(lastDay)}.`,
  'pay.unfinished': ({ month, missing }) =>
    `${english.month(month)} can't be closed, still missing: ${listed(missing)}. Fill this in on the tab Plan.`,
  'pay.order': ({ month, first }) =>
    first === null
      ? `${english.month(month)} lies before the first closed month, so it can't be closed any more.`
      : `Close ${english.month(first)} before ${english.month(month)}: what is owed and carried over goes from month to month.`,
  'pay.nobody': ({ month }) =>
    `Nobody on the team was employed in ${english.month(month)}. Check the columns Hired and Left of the tab Team.`,
  'pay.late': ({ month, member }) =>
    `A correction for ${shorten(member)} names ${english.month(month)}, which was closed without it. On the tab Corrections, give it the month in which it is to be paid.`,
  'pay.ledger': ({ findings }) => `${findings.slice(0, SHOWN).map(payClosing.finding).join(' ')} ${payClosing.restore}`,
  'pay.changed': ({ month }) =>
    `What ${english.month(month)} pays has changed since you looked at it. Build its payouts and look at them again; nothing was closed.`,
  'pay.suggestions': () => 'The orders have changed since these corrections were suggested. Look at them again.',
  'pay.rule-dated': ({ rule, month }) =>
    `The rule "${shorten(rule)}" already has a line that holds from ${english.month(month)} on: change that line on the tab Motivation.`,
  'pay.no-room': ({ tab }) =>
    `The tab "${shorten(tab)}" has no empty row between the rules and their KPIs. Insert some below the last rule, then take the rules again.`,
  'pay.nothing-closed': () => 'No month is closed yet: there is nothing to compare with.',
  'pay.no-past': () =>
    'The log has no month that is over yet in which somebody on the team sold: rules can be tried once there is one.',
  'pay.not-on-team': ({ member }) =>
    `${shorten(member)} is not on the tab Team. Add the line again, with the last day of work in Left, so that the correction can be paid.`,
};
