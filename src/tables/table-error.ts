/** What can be wrong with what is read back: the log's columns, our own tabs, stored settings. */
import type { OrderField } from '../core/log/problem.ts';

declare module '../core/app-error.ts' {
  interface ErrorParams {
    readonly 'log.columns': { readonly sheet: string; readonly missing: readonly OrderField[] };
    /** The row of titles of one of our tabs is gone. */
    readonly 'tab.header': { readonly tab: string };
    readonly 'settings.invalid': { readonly setting: string };
    readonly 'settings.class-cuts': { readonly kind: 'abc' | 'xyz' };
  }
}
