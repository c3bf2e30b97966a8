/** Compiles the bundle once; each start evaluates it anew, so nothing survives from one execution to the next. */
import { createMemory } from './memory.ts';
import { hiddenGlobals } from './script-globals.ts';

export type ScriptFunction = (...args: unknown[]) => unknown;

/** Gives a top-level function by its name; undefined when the script has none. */
export type Script = (name: string) => ScriptFunction | undefined;

export type StartScript = (globals: Readonly<Record<string, unknown>>) => Script;

type Start = (...values: readonly unknown[]) => unknown;

/**
 * A function keeps nothing of a call, so all files that the same script is opened in share one. By the script as it is and what is
 * put around it: to put both together first would copy a megabyte each time.
 */
const compiled = createMemory<(around: string, make: () => Start) => Start>();

/** `functions` are the names of the top-level functions, `globals` those of the services. */
export function compile(code: string, functions: readonly string[], globals: readonly string[]): StartScript {
  const hidden = hiddenGlobals().filter((name) => !globals.includes(name));
  const exported = functions.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`);
  const around = [...hidden, ...globals, ...exported].join();
  const start = compiled(code, createMemory<Start>)(around, () => {
    // The outer function may name parameters `eval` and the like, the inner one is strict and so has no global `this`.
    const inner = `"use strict";\n${code}\n;return { ${exported.join(', ')} };`;
    const made = new Function(...hidden, ...globals, `return (function () {${inner}\n}).call(undefined);`);
    return (...values) => made(...values);
  });
  const nothing = hidden.map(() => undefined);

  return (values) => {
    const services = globals.map((name) => values[name]);
    const found: Readonly<Record<string, unknown>> = Object(start(...nothing, ...services));
    return (name) => {
      const member = Object.hasOwn(found, name) ? found[name] : undefined;
      return isFunction(member) ? member : undefined;
    };
  };
}

function isFunction(value: unknown): value is ScriptFunction {
  return typeof value === 'function';
}
