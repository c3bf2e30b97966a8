/**
 * What the workbench offers to whoever drives it: the page, the command line and the tests.
 *
 * A host is one open spreadsheet with the built add-on installed. Every call into the add-on is an execution of its own:
 * fresh globals, its own clock, its own rights.
 */
import type { Engine } from '../engine/engine.ts';

export interface HostOptions {
  readonly engine: Engine;
  /** Text of `dist/Code.js`. */
  readonly code: string;
  /** Text of the HTML files beside it, by name without ending, for HtmlService. */
  readonly files: Readonly<Record<string, string>>;
  /** Text of `dist/appsscript.json`. */
  readonly manifest: string;
  /** Milliseconds since the epoch; the real clock by default. */
  readonly now?: () => number;
  /** The language of the user's account, as `Session.getActiveUserLocale()` gives it; `en` by default. */
  readonly userLocale?: string;
}

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface Sidebar {
  readonly title: string;
  readonly html: string;
}

export type HostEvent =
  | { readonly type: 'menu'; readonly items: readonly MenuItem[] }
  | { readonly type: 'sidebar'; readonly sidebar: Sidebar }
  | { readonly type: 'alert'; readonly title: string; readonly prompt: string };

/** What Sheets shows while a custom function is typed: read from the JSDoc above the top-level stub. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

export interface Host {
  readonly engine: Engine;
  readonly customFunctions: readonly FunctionHelp[];
  /** The add-on's menu under Extensions, as the last `onOpen` built it. */
  readonly menu: readonly MenuItem[];
  /** The file is opened: runs the simple trigger `onOpen`. */
  open(): Promise<void>;
  /** Runs a function as a click in the menu does, then waits until the engine has calculated. */
  run(functionName: string): Promise<void>;
  /** `google.script.run`: JSON-like values only, both ways; rejects with an `Error` whose message the add-on threw. */
  rpc(functionName: string, args: readonly unknown[]): Promise<unknown>;
  on(listener: (event: HostEvent) => void): () => void;
}
