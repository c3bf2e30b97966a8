/** Which of the host's globals a script may see: the language itself, nothing of the browser or of Node. */

/** What ECMAScript 2019 defines and Apps Script offers. `Function` and `eval` would lead out to the host's globals. */
const LANGUAGE: ReadonlySet<string> = new Set([
  'Array',
  'ArrayBuffer',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'EvalError',
  'Float32Array',
  'Float64Array',
  'Infinity',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'ReferenceError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'WeakMap',
  'WeakSet',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'undefined',
  'unescape',
]);

/** Missing there, and not always listed among a host's own globals. */
const ALWAYS_HIDDEN = [
  'globalThis',
  'window',
  'self',
  'global',
  'document',
  'process',
  'require',
  'module',
  'exports',
  '__filename',
  '__dirname',
  'Buffer',
  'Function',
  'eval',
  'Intl',
  'fetch',
  'XMLHttpRequest',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'performance',
  'structuredClone',
  'queueMicrotask',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'atob',
  'btoa',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
];

/** Names that a script must find undefined, on this host. */
export function hiddenGlobals(): readonly string[] {
  const hidden = new Set(ALWAYS_HIDDEN);
  for (let holder: unknown = globalThis; holder !== null && holder !== Object.prototype; ) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (/^[A-Za-z_$][\w$]*$/.test(name) && !LANGUAGE.has(name) && name !== 'constructor') hidden.add(name);
    }
    holder = Object.getPrototypeOf(holder);
  }
  return [...hidden];
}
