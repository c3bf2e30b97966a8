/** Orders that several share, and parts of the log: what of them can't be counted. */

import type { BadCredit } from '../../core/pay/row-credits.ts';
import type { UnknownScope } from '../../core/pay/scopes.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';

const SHOWN_ROWS = 5;
const WHAT = { products: 'products', types: 'types of customers' } as const;

function rowsOf({ rows }: BadCredit): string {
  const shown = rows.slice(0, SHOWN_ROWS).map((row) => row + 1);
  return `${rows.length === 1 ? 'row' : 'rows'} ${shown.join(', ')}${rows.length > SHOWN_ROWS ? ', …' : ''}`;
}

const reasons: { readonly [Fault in BadCredit['fault']]: (sum: number) => string } = {
  sum: (sum) => `the shares sum to ${english.number(sum, Number.isInteger(sum) ? 0 : 2)}%, make it 100%`,
  some: () => 'give everybody a share, or nobody',
  twice: () => 'somebody is named twice',
};

export const payTerms = {
  badCredit: (bad: BadCredit) =>
    `Log, ${rowsOf(bad)}: "${shorten(bad.text)}" – ${reasons[bad.fault](bad.sum)}. Nobody is paid for ${bad.rows.length === 1 ? 'it' : 'them'}.`,
  unknown: ({ kpi, field, value }: UnknownScope) =>
    value === null
      ? `KPI "${shorten(kpi)}" counts ${WHAT[field]}, but the log has no column of them.`
      : `KPI "${shorten(kpi)}" counts "${shorten(value)}", which no row of the log names among its ${WHAT[field]}. Separate several with semicolons.`,
  noColumn: ({ kpi, field, value }: UnknownScope) =>
    `${payTerms.unknown({ kpi, field, value })} Choose it in the sidebar under "The log", or empty the cell on the tab Motivation.`,
};
