/** How a month's pay came about, step by step. */
import type { PayStep } from '../../core/pay/pay-step.ts';
import type { Texts } from '../../text/language.ts';
import { type Column, column, type PayTitle, type Wide } from '../column.ts';

/** Two numbers are compared: there is nothing to compute. */
const COMPARED: readonly string[] = ['floor', 'cap'];

/** A step's title: which KPI's it is, or what a correction is for, in the person's own words. */
export function stepTitle({ kind, name }: PayStep, { paySteps }: Texts): string {
  const title = paySteps.names[kind];
  if (name === null || name === '') return title;
  if (kind === 'correction') return `${title}: ${name}`;
  return `${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function calculationOf({ kind, how, result, unit, orders }: PayStep, { paySteps }: Texts): string {
  if (orders) return paySteps.orders(orders);
  const isRatio = unit === 'percent' && how.length > 1 && !COMPARED.includes(kind);
  return paySteps.calculation(how) + (isRatio ? ` = ${paySteps.term({ value: result, unit })}` : '');
}

/** Fits a page in portrait. */
export const STATEMENT_COLUMNS: readonly Wide<Column<PayTitle, PayStep>>[] = [
  column('what', 'longText', 320, stepTitle),
  column('calculation', 'longText', 340, calculationOf),
  column('result', 'money', 130, ({ result }) => result),
];
