/** Compiles the bundle once; each start evaluates it anew, so nothing survives from one execution to the next. */
import { hiddenGlobals } from './script-globals.ts';

export type ScriptFunction = (...args: unknown[]) => unknown;

/** Gives a top-level function by its name; undefined when the script has none. */
export type Script = (name: string) => ScriptFunction | undefined;

export type StartScript = (globals: Readonly<Record<string, unknown>>) => Script;

/** `functions` are the names of the top-level functions, `globals` those of the services. */
export function compile(code: string, functions: readonly string[], globals: readonly string[]): StartScript {
  const hidden = hiddenGlobals().filter((name) => !globals.includes(name));
  const exported = functions.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`);
  // The outer function may name parameters `eval` and the like, the inner one is strict and so has no global `this`.
  const inner = `"use strict";\n${code}\n;return { ${exported.join(', ')} };`;
  const start = new Function(...hidden, ...globals, `return (function () {${inner}\n}).call(undefined);`);
  const nothing = hidden.map(() => undefined);

  return (values) => {
    const services = globals.map((name) => values[name]);
    const found: Readonly<Record<string, unknown>> = start(...nothing, ...services);
    return (name) => {
      const member = Object.hasOwn(found, name) ? found[name] : undefined;
      return isFunction(member) ? member : undefined;
    };
  };
}

function isFunction(value: unknown): value is ScriptFunction {
  return typeof value === 'function';
}
