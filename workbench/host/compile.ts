/** Compiles the bundle once; each start evaluates it anew, so nothing survives from one execution to the next. */
import { hiddenGlobals } from './script-globals.ts';

export type ScriptFunction = (...args: unknown[]) => unknown;

export interface Script {
  /** A top-level function by name; undefined when the script has none. */
  function(name: string): ScriptFunction | undefined;
  /** Runs source text that sees the same globals, the script's functions and the given variables. */
  evaluate(source: string, variables: Readonly<Record<string, unknown>>): void;
}

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
    return {
      function: (name) => {
        const member = Object.hasOwn(found, name) ? found[name] : undefined;
        return isFunction(member) ? member : undefined;
      },
      evaluate: (source, variables) => {
        const scope = { ...values, ...found, ...variables };
        const names = Object.keys(scope);
        const shadowed = hidden.filter((name) => !Object.hasOwn(scope, name));
        const run = new Function(...shadowed, ...names, `(function () {"use strict";\n${source}\n}).call(undefined);`);
        run(...shadowed.map(() => undefined), ...Object.values(scope));
      },
    };
  };
}

function isFunction(value: unknown): value is ScriptFunction {
  return typeof value === 'function';
}
