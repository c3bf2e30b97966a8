/** What Google's own refusals mean, whichever language they come in. */
import { AppError } from '../core/app-error.ts';

/** The scope that is wanting stands in the message in every language; without one it says so in words. */
const MISSING_RIGHT = /googleapis\.com\/auth\/|permissions? (are|is) not sufficient|authori[sz]ation is required/i;

/** An AppError where the platform's refusal is one that people can do something about; anything else as it is. */
export function explained(error: unknown): unknown {
  // What the platform throws need not be an Error of the script's own realm.
  return MISSING_RIGHT.test(String(error)) ? new AppError('rights.missing', {}) : error;
}
