/** The built script in a bare JavaScript engine: no timers, no `URL`, no `TextEncoder`, no `Intl`, no services. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect } from 'vitest';

export const CODE = readFileSync('dist/Code.js', 'utf8');

/** The top-level functions below the minified script, with their comments. */
export const STUBS = CODE.slice(CODE.indexOf('// What Apps Script sees'));

/** What came into the language after ES2019, which is all that the script is built for. */
const LATER_BUILTINS = [
  'Object.hasOwn',
  'Object.groupBy',
  'Map.groupBy',
  'Promise.allSettled',
  'Promise.any',
  'String.prototype.at',
  'String.prototype.matchAll',
  'String.prototype.replaceAll',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'Object.getPrototypeOf(Int8Array.prototype).at',
  'Object.getPrototypeOf(Int8Array.prototype).findLast',
  'Object.getPrototypeOf(Int8Array.prototype).toReversed',
  'Object.getPrototypeOf(Int8Array.prototype).toSorted',
  'globalThis.AggregateError',
  'globalThis.BigInt',
  'globalThis.WeakRef',
];

/** What Node or the browser have and the platform lacks or may lack. */
const NOT_ON_THE_PLATFORM = ['globalThis.Intl', 'globalThis.console', 'globalThis.WebAssembly'];

/** The script after its top level has run. */
export interface Script {
  /** Calls a top-level function; the result comes back as plain values of the test's own realm. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** Evaluates an expression in the script's realm. */
  evaluate(expression: string): unknown;
}

/** What stands beside the language itself: nothing, or stand-ins for Google's services. */
export type Services = Readonly<Record<string, unknown>>;

export function loadScript(services: Services = {}, code = CODE): Script {
  const context = createContext({ ...services });
  for (const name of [...NOT_ON_THE_PLATFORM, ...LATER_BUILTINS]) runInContext(`delete ${name}`, context);
  runInContext(code, context, { filename: 'Code.js' });
  return {
    call(name, ...args) {
      const call: unknown = runInContext(`(args) => ${name}(...args)`, context);
      if (typeof call !== 'function') throw new Error(`${name} can't be called`);
      return structuredClone(call(args));
    },
    evaluate: (expression) => runInContext(expression, context),
  };
}

/** A table as custom functions return it. */
export function tableOf(value: unknown): unknown[][] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) throw new Error('not a table');
  return value;
}

/** Calls a custom function that returns a table. */
export function callTable(script: Script, name: string, ...args: readonly unknown[]): unknown[][] {
  return tableOf(script.call(name, ...args));
}

/** The sentence that a cell would show: the message of what the call throws. */
export function sentenceOf(script: Script, name: string, ...args: readonly unknown[]): string {
  try {
    script.call(name, ...args);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
    throw error;
  }
  return expect.fail(`${name} threw nothing`);
}

/** A column as a range of cells gives it. */
export function range(values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}
