/** How a month's pay came about, step by step. */
import type { PayStep } from '../../core/pay/pay-step.ts';
import type { Texts } from '../../text/language.ts';
import { sayCalculation } from '../../text/say-calculation.ts';
import { type Column, column, type PayTitle, type Wide } from '../column.ts';

/** Two numbers are compared: there is nothing to compute. */
const COMPARED: readonly string[] = ['floor', 'cap'];

/** With the KPI or the milestone before it, or behind it what a correction is for, in the person's own words. */
function named({ kind, name }: PayStep, title: string): string {
  if (name === null || name === '') return title;
  if (kind === 'correction') return `${title}: ${name}`;
  return `${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** A step's title: which days' or month's it is, which KPI's, and which orders count. */
export function stepTitle(step: PayStep, { paySteps, format }: Texts): string {
  const { kind, scope, people = [], days, month } = step;
  const which = scope === undefined ? '' : ` (${paySteps.scope(scope, people)})`;
  const when = month === undefined ? '' : `, ${format.month(month)}`;
  const title = named(step, `${paySteps.names[kind]}${when}${which}`);
  return days === undefined ? title : `${format.day(days.from)} – ${format.day(days.to)}: ${title}`;
}

function calculationOf({ kind, how, result, unit, orders, rows }: PayStep, texts: Texts): string {
  const { paySteps } = texts;
  if (rows !== undefined) return paySteps.rows(rows, result);
  if (orders) return [...(how.length === 0 ? [] : [sayCalculation(how, texts)]), paySteps.orders(orders)].join(', ');
  const isRatio = unit === 'percent' && how.length > 1 && !COMPARED.includes(kind);
  return sayCalculation(how, texts) + (isRatio ? ` = ${paySteps.term({ value: result, unit })}` : '');
}

/** Fits a page in portrait. */
export const STATEMENT_COLUMNS: readonly Wide<Column<PayTitle, PayStep>>[] = [
  column('what', 'longText', 270, stepTitle),
  column('calculation', 'longText', 400, calculationOf),
  column('result', 'money', 130, ({ result }) => result),
];
