/** What is chosen of the forecast, of cohorts and of the comparison with customers who are left alone: checked, never trusted. */
import { COMPARISON_SHARES } from '../core/calls/comparison-group.ts';
import {
  CALL_WINDOWS,
  type CallSettings,
  DEFAULT_CALLS,
  DEFAULT_NEXT,
  LIST_LENGTHS,
  type NextSettings,
} from '../core/customers/next-settings.ts';
import { HORIZONS } from '../core/forecast/outlook.ts';
import { fieldsOf, invalid } from './checked.ts';

function oneOf<Choice>(choices: readonly Choice[], value: unknown, setting: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalid(setting);
  return found;
}

/** What is missing is the default. @throws AppError `settings.invalid`. */
export function nextSettingsFrom(value: unknown): NextSettings {
  if (value === undefined) return DEFAULT_NEXT;
  const { wanted, horizon, overdue, customers } = fieldsOf(value, 'next');
  return {
    wanted: oneOf([true, false, null], wanted, 'next'),
    horizon: oneOf(HORIZONS, horizon, 'next'),
    overdue: oneOf(LIST_LENGTHS, overdue, 'next'),
    customers: oneOf(LIST_LENGTHS, customers, 'next'),
  };
}

/** What is missing is the default. @throws AppError `settings.invalid`. */
export function callSettingsFrom(value: unknown): CallSettings {
  if (value === undefined) return DEFAULT_CALLS;
  const { share, since = null, window } = fieldsOf(value, 'calls');
  if (since !== null && (typeof since !== 'number' || !Number.isInteger(since))) throw invalid('calls');
  return {
    share: oneOf(COMPARISON_SHARES, share, 'calls'),
    since,
    window: oneOf(CALL_WINDOWS, window, 'calls'),
  };
}
