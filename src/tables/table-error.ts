/** What can be wrong with what is read back: our own tabs, stored settings. */

declare module '../core/app-error.ts' {
  interface ErrorParams {
    /** The row of titles of one of our tabs is gone. */
    readonly 'tab.header': { readonly tab: string };
    readonly 'settings.invalid': { readonly setting: string };
    readonly 'settings.class-cuts': { readonly kind: 'abc' | 'xyz' };
  }
}

export {};
