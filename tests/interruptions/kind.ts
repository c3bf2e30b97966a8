/** What is broken off: a kind of work that the product does, and what a file has to look like once somebody has gone on. */
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, get } from '../app/support/app.ts';
import { sheetNames, values } from '../app/support/tabs.ts';

export type Request = readonly [method: string, request: unknown];

export interface Edit {
  readonly name: string;
  readonly make: (app: App) => void;
}

export interface Kind {
  readonly name: string;
  readonly open: () => Promise<App>;
  /** Does what comes first, and gives the calls that are broken off, each with those before it done. */
  readonly requests: (app: App) => Promise<readonly Request[]>;
  /** As a person does who presses the button again. */
  readonly goOn: (app: App, requests: readonly Request[]) => Promise<void>;
  /** What people do meanwhile, and what has to be as it was nevertheless. */
  readonly byHand?: { readonly edits: readonly Edit[]; readonly facts: (app: App, edit: Edit | null) => unknown };
}

/** Where a person's own texts are looked for. */
export const BY_HAND = 'typed meanwhile';

const isFilled = (value: unknown) => value !== null && value !== '';

/** Without what is empty at the ends of rows, and at the end of the sheet. */
function filled(tab: EngineSheet): unknown[][] {
  const rows = values(tab).map((row) => row.slice(0, row.length - [...row].reverse().findIndex(isFilled)));
  const all = values(tab).map((row, index) => (row.some(isFilled) ? (rows[index] ?? []) : []));
  while (all.length > 0 && all[all.length - 1]?.length === 0) all.pop();
  return all;
}

/** All cells of all sheets, by the sheets' names: those of the add-on's own that are left over count as well. */
export async function stateOf(app: App): Promise<string> {
  await app.host.engine.settled();
  const sheets = app.host.engine.sheets();
  return JSON.stringify(
    sheetNames(app)
      .map((name, index): [string, unknown[][]] => [name, filled(sheets[index] as EngineSheet)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

export async function upTo(app: App, requests: readonly Request[], end: number): Promise<void> {
  for (const [method, request] of requests.slice(0, end)) await get(app, method, request);
}
