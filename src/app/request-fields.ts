/** Fields of a request, checked before anything is done with it. Each throws AppError `settings.invalid` that names the field. */
import { type Month, monthFrom } from '../core/pay/month.ts';
import { type Fields, fieldsOf, invalid } from '../tables/checked.ts';

export function requestFields(request: unknown): Fields {
  return fieldsOf(request, 'request');
}

export function textField(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw invalid(name);
  return value;
}

export function textFields(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string')) throw invalid(name);
  return value;
}

/** A whole number from zero on. */
export function countField(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalid(name);
  return value;
}

export function monthField(fields: Fields): Month {
  const month = monthFrom(fields['month']);
  if (month === null) throw invalid('month');
  return month;
}
