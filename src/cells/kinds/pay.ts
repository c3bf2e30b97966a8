/** What only functions of pay take: methods, prizes, decimals. */
import { AppError } from '../../core/app-error.ts';
import { COMMISSION_METHODS, type CommissionMethod } from '../../core/pay/commission.ts';
import { MONEY_DECIMALS } from '../../core/pay/money.ts';
import { PAYOUT_METHODS, type PayoutMethod } from '../../core/pay/payout-methods.ts';
import { showCell } from '../../core/writing/cell.ts';
import { meaningOf, methodWords } from '../../text/find-word.ts';
import { ALL_TEXTS } from '../../text/language.ts';
import type { Given, Kind } from '../parameter.ts';
import { numbersOf, optionalNumber, positiveNumbers } from './numbers.ts';
import { isOmitted, single } from './omitted.ts';

const MOST_DECIMALS = 6;

function methodIn({ value, environment }: Given): PayoutMethod {
  if (isOmitted(value)) return 'marginal';
  const cell = single(value);
  const method = typeof cell === 'string' ? meaningOf(cell, PAYOUT_METHODS, ALL_TEXTS, methodWords) : undefined;
  if (method === undefined) throw new AppError('method.unknown', { value: showCell(cell, environment.zone) });
  return method;
}

/** In any language, whatever the spreadsheet's; marginal where it is left out. @throws AppError `method.unknown`. */
export const payoutMethod: Kind<PayoutMethod> = { optional: true, read: methodIn };

/** @throws AppError `method.unknown`, `method.commission`. */
export const commissionMethod: Kind<CommissionMethod> = {
  optional: true,
  read(given) {
    const wanted = methodIn(given);
    const known = COMMISSION_METHODS.find((method) => method === wanted);
    if (known !== undefined) return known;
    throw new AppError('method.commission', { value: showCell(single(given.value), given.environment.zone) });
  },
};

/** From the first place on, in a column or in a row; blank ones are nothing. @throws AppError `number.…`, `column.width`. */
export const prizes: Kind<readonly number[]> = {
  optional: false,
  read(given) {
    const { value } = given;
    const [first] = Array.isArray(value) ? value : [];
    const isRow = Array.isArray(value) && value.length === 1 && Array.isArray(first);
    return numbersOf(positiveNumbers.read(isRow ? { ...given, value: first } : given)).map((prize) => prize ?? 0);
  },
};

/** Two where they are left out. @throws AppError `decimals.invalid`, `number.unreadable`. */
export const decimals: Kind<number> = {
  optional: true,
  read(given) {
    const read = optionalNumber.read(given) ?? MONEY_DECIMALS;
    if (Number.isInteger(read) && read >= 0 && read <= MOST_DECIMALS) return read;
    throw new AppError('decimals.invalid', { value: showCell(single(given.value), given.environment.zone) });
  },
};
