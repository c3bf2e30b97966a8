/** Names that a custom function may bear. */
import { GOOGLE_FUNCTIONS } from './google-functions.ts';

/** Fails when Google would not let a formula call one of the names. */
export function requireFreeNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const upper = name.toUpperCase();
    if (GOOGLE_FUNCTIONS.has(upper)) {
      throw new Error(`The custom function ${name} has the name of a built-in function.`);
    }
    if (name.endsWith('_')) {
      throw new Error(`The custom function ${name} is private: its name ends with an underscore.`);
    }
    if (seen.has(upper)) {
      throw new Error(`Two custom functions are called ${name}.`);
    }
    if (/^[A-Z]{1,3}\d+$/.test(upper)) {
      throw new Error(`The custom function ${name} has the name of a cell.`);
    }
    seen.add(upper);
  }
}
