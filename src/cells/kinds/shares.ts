/** Shares, which may be written as `70%`: floors and caps, and the bands of bonuses and commissions. */
import { AppError } from '../../core/app-error.ts';
import type { Band } from '../../core/pay/bands.ts';
import type { BandColumn } from '../../core/pay/pay-error.ts';
import { MOST_RATE_OF_COMMISSION, SLIP_RATIO } from '../../core/pay/rule-limits.ts';
import { showCell } from '../../core/writing/cell.ts';
import { shareIn } from '../../core/writing/parse-share.ts';
import type { Given, Kind } from '../parameter.ts';
import { assertAtLeastZero } from './numbers.ts';
import { isOmitted, single } from './omitted.ts';

/** Null where it is left out. @throws AppError `number.unreadable`, `number.negative`, `number.percent`. */
export const optionalShare: Kind<number | null> = {
  optional: true,
  read(given) {
    const { argument, environment } = given;
    if (isOmitted(given.value)) return null;
    const cell = single(given.value);
    const value = showCell(cell, environment.zone);
    const share = shareIn(cell, environment.locale);
    if (share === undefined) throw new AppError('number.unreadable', { argument, row: null, value });
    assertAtLeastZero(share, given, null);
    if (share >= SLIP_RATIO) throw new AppError('number.percent', { argument, value, percent: share });
    return share;
  },
};

/** Which numbers of a table of bands can only be per cent typed without the sign. */
interface Slips {
  readonly isSlip: (number: number, column: BandColumn) => boolean;
}

/** Two columns, from and rate; null where they are left out. Blank rows at the end do not count. */
function bandsIn({ value, environment: { locale, zone } }: Given, { isSlip }: Slips): Band[] | null {
  if (isOmitted(value)) return null;
  const cellOf = (cell: unknown, row: number, column: BandColumn): number => {
    const number = shareIn(cell, locale);
    const place = { row, column, value: showCell(cell, zone) };
    if (number === undefined) throw new AppError('bands.number', place);
    if (isSlip(number, column)) throw new AppError('bands.percent', { ...place, percent: number });
    return number;
  };
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  let height = rows.length;
  while (isOmitted(rows[height - 1])) height--;
  return rows.slice(0, height).map((cells, index): Band => {
    const columns = Array.isArray(cells) ? cells.length : 1;
    if (!Array.isArray(cells) || columns !== 2) throw new AppError('bands.shape', { columns });
    return { from: cellOf(cells[0], index + 1, 'from'), rate: cellOf(cells[1], index + 1, 'rate') };
  });
}

/** Bands of attainment: a start of 70 is 70 %. Null where they are left out. @throws AppError `bands.…`. */
export const optionalBands: Kind<readonly Band[] | null> = {
  optional: true,
  read: (given) => bandsIn(given, { isSlip: (number, column) => column === 'from' && number >= SLIP_RATIO }),
};

/** Bands of money: a rate of 5 is 5 %. @throws AppError `bands.…`. */
export const bandsOfMoney: Kind<readonly Band[]> = {
  optional: false,
  read: (given) =>
    bandsIn(given, { isSlip: (number, column) => column === 'rate' && number > MOST_RATE_OF_COMMISSION }) ?? [],
};
