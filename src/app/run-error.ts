/** What can go wrong while the sidebar's work is done, beside what core and tables find. */

declare module '../core/app-error.ts' {
  interface ErrorParams {
    readonly 'log.no-purchases': { readonly sheet: string; readonly bad: number; readonly later: number };
    readonly 'tab.edited': { readonly tab: string };
    /** No sheet would be left in the file. */
    readonly 'tab.last': Record<string, never>;
    /** A person made one of Sheets' own tables, with typed columns, of the cells. */
    readonly 'tab.typed-columns': { readonly tab: string };
    /** A rule for what may be entered refuses what we write; `cell` is null where the message names none. */
    readonly 'tab.validation': { readonly tab: string; readonly cell: string | null };
    /** Somebody protected the sheet or a part of it, and lets only others edit it. */
    readonly 'tab.protected': { readonly tab: string };
    readonly 'run.busy': Record<string, never>;
    readonly 'run.gone': Record<string, never>;
    readonly 'run.log-changed': { readonly sheet: string };
    readonly 'run.settings-changed': Record<string, never>;
    readonly 'settings.sheet-gone': Record<string, never>;
    readonly 'convert.changed': Record<string, never>;
    /** The person has not granted a right that the add-on asks for. */
    readonly 'rights.missing': Record<string, never>;
    readonly 'convert.stopped': { readonly sheet: string; readonly cell: string; readonly converted: number };
    readonly 'rpc.method': { readonly method: string };
  }
}

export {};
