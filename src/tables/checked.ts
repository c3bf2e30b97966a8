/** What was stored in a file, or came over the wire, may be anything: it is asked for its fields and checked, never trusted. */
import { AppError } from '../core/app-error.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function invalid(setting: string): AppError {
  return new AppError('settings.invalid', { setting });
}

function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws AppError `settings.invalid` that names `setting`, unless the value has fields. */
export function fieldsOf(value: unknown, setting: string): Fields {
  if (!hasFields(value)) throw invalid(setting);
  return value;
}

/** @throws AppError `settings.invalid`, unless it can be the id of a sheet. */
export function sheetIdFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalid('sheet');
  return value;
}

/** Null for none. @throws AppError `settings.invalid`, unless it is a text. */
export function currencyFrom(value: unknown): string | null {
  if (value !== null && typeof value !== 'string') throw invalid('currency');
  return value;
}
