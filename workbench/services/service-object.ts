/**
 * Makes an Apps Script object out of the members that the workbench has.
 *
 * Google's types name far more members than the workbench implements. The object claims the whole type: a member that
 * is not there throws by name as soon as it is touched, so nothing can be used by accident that was never emulated.
 */
import type { Context } from './context.ts';

/** Members that language machinery asks for without the code meaning them. */
const QUIET: ReadonlySet<string> = new Set(['then', 'toJSON']);

export function serviceObject<T extends object>(context: Context, name: string, members: Partial<T>): T {
  return new Proxy(members, {
    get(target, key, self) {
      if (typeof key === 'symbol') return undefined;
      if (!Object.hasOwn(target, key)) {
        if (QUIET.has(key)) return undefined;
        if (key === 'toString') return () => name;
        throw new Error(`${name}.${key} is not in the workbench`);
      }
      const member: unknown = Reflect.get(target, key);
      return isCallable(member) ? gated(context, `${name}.${key}`, member, self) : member;
    },
    set(_target, key) {
      throw new TypeError(`${name}.${String(key)} can't be set`);
    },
    defineProperty(_target, key) {
      throw new TypeError(`${name}.${String(key)} can't be set`);
    },
    deleteProperty(_target, key) {
      throw new TypeError(`${name}.${String(key)} can't be deleted`);
    },
  }) as T;
}

type Callable = (...args: unknown[]) => unknown;

function isCallable(member: unknown): member is Callable {
  return typeof member === 'function';
}

function gated(context: Context, call: string, member: Callable, self: unknown): Callable {
  return (...args) => {
    const run = (): unknown => {
      if (args.some((argument) => argument === undefined)) throw new Error(signatureMessage(args, call));
      return Reflect.apply(member, undefined, args);
    };
    return context.execution.perform(call, run, self);
  };
}

/** Google's message when the arguments fit none of a method's signatures. */
export function signatureMessage(args: readonly unknown[], call: string): string {
  return `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${call}.`;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'string' ? 'String' : typeof value;
}
