/** Orders that several share, and parts of the log: what of them can't be counted. */
import type { BadCredit } from '../../core/pay/row-credits.ts';
import type { UnknownScope } from '../../core/pay/scopes.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';

const SHOWN_ROWS = 5;
const WHAT = {
  products: { of: 'товары', column: 'товаров' },
  types: { of: 'типы клиентов', column: 'типов клиентов' },
} as const;

function rowsOf({ rows }: BadCredit): string {
  const shown = rows.slice(0, SHOWN_ROWS).map((row) => row + 1);
  return `${rows.length === 1 ? 'строка' : 'строки'} ${shown.join(', ')}${rows.length > SHOWN_ROWS ? ', …' : ''}`;
}

const reasons: { readonly [Fault in BadCredit['fault']]: (sum: number) => string } = {
  sum: (sum) => `доли дают ${russian.number(sum, Number.isInteger(sum) ? 0 : 2)} %, а нужно 100 %`,
  some: () => 'доля нужна либо у каждого, либо ни у кого',
  twice: () => 'кто-то назван дважды',
};

export const payTerms = {
  badCredit: (bad: BadCredit) =>
    `Журнал, ${rowsOf(bad)}: «${shorten(bad.text)}» — ${reasons[bad.fault](bad.sum)}. За ${bad.rows.length === 1 ? 'неё' : 'них'} никому не платят.`,
  unknown: ({ kpi, field, value }: UnknownScope) =>
    value === null
      ? `Показатель «${shorten(kpi)}» считает ${WHAT[field].of}, но столбца ${WHAT[field].column} в журнале нет.`
      : `Показатель «${shorten(kpi)}» считает «${shorten(value)}», но такого в столбце ${WHAT[field].column} нет ни в одной строке журнала. Несколько пишут через точку с запятой.`,
  noColumn: ({ kpi, field, value }: UnknownScope) =>
    `${payTerms.unknown({ kpi, field, value })} Выберите столбец в боковой панели, в разделе «Журнал», или очистите ячейку на листе «Мотивация».`,
};
