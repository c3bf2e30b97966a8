/** A statement as plain text, for a messenger: nobody needs the file to read their own. */

import { moneyNumber } from '../../core/pay/money.ts';
import type { PayStep } from '../../core/pay/pay-step.ts';
import { stepsOf } from '../../core/pay/pay-steps.ts';
import type { Day } from '../../core/time/day.ts';
import { withMoneySigns } from '../../core/writing/money-marks.ts';
import { stepTitle } from '../../tables/pay/statement-columns.ts';
import type { Texts } from '../../text/language.ts';
import { sayCalculation } from '../../text/say-calculation.ts';
import type { StatedMonth } from './statement.ts';

/** One line: what it is, and how it came about. */
function stepLine(step: PayStep, texts: Texts): string {
  const { how, result, unit, orders, rows } = step;
  const { term, orders: fromOrders, rows: inRows } = texts.paySteps;
  if (rows !== undefined) return `${stepTitle(step, texts)}: ${inRows(rows, result)}`;
  const shown = term({ value: result, unit });
  const isComparison = how.includes('<') || how.includes('>');
  const calculated = how.length === 0 ? '' : sayCalculation(how, texts);
  const value = isComparison
    ? `${shown} (${calculated})`
    : calculated === '' || calculated === shown
      ? shown
      : `${calculated} = ${shown}`;
  return `${stepTitle(step, texts)}: ${value}${orders ? ` (${fromOrders(orders)})` : ''}`;
}

/** The file's currency is known to its cells alone. */
const NO_SIGN = { before: '', after: '' };

export function statementText({ pay, closedOn, agreement }: StatedMonth, today: Day, texts: Texts): string {
  const { statement, open, closed } = texts.payClosing;
  const [income, salary, paid] = [pay.income, pay.salary, pay.paid].map(moneyNumber) as [number, number, number];
  const hasAgreed = agreement?.state === 'agreed';
  return [
    statement.heading(pay.name, pay.month),
    withMoneySigns(statement.youGet(income, salary, paid), NO_SIGN),
    '',
    ...stepsOf(pay).map((step) => stepLine(step, texts)),
    '',
    closedOn === null ? open(today) : closed(closedOn),
    ...(closedOn === null && !hasAgreed ? [texts.agreement.ask] : []),
  ].join('\n');
}
