/** The built add-on in an open spreadsheet with an order log, driven as the sidebar drives it. */
import { expect, onTestFinished } from 'vitest';
import type { GroupRule } from '../../../src/core/groups/abcxyz.ts';
import type { EngineSheet } from '../../../workbench/engine/engine.ts';
import type { WorkbenchHost } from '../../../workbench/host/create-host.ts';
import { builtAddOn } from '../../workbench/support/built-add-on.ts';
import { createHost, createNodeEngine } from '../../workbench/support/workbench.ts';
import { type LogRow, writeLog } from './log.ts';

/** The built script, and a function of the tests' own beside it: to store what another version would have stored. */
const code = `${builtAddOn.code}
function store(key, text) { PropertiesService.getDocumentProperties().setProperty(key, text); }
function stored(key) { return PropertiesService.getDocumentProperties().getProperty(key); }`;

/** Noon of the day after the logs' last day. */
const NOW = Date.UTC(2026, 3, 1, 12);

export interface Settings {
  readonly version: number;
  readonly sheetId: number;
  readonly layout: Readonly<Record<string, number>>;
  readonly currency: string | null;
  readonly scores: number;
  readonly cuts: Readonly<Record<'recency' | 'frequency' | 'monetary', readonly number[]>> | null;
  readonly lists: readonly string[];
  readonly abcXyz?: boolean;
  readonly groupRule?: GroupRule;
  readonly groupLists?: readonly string[];
  readonly compareWith?: string;
  /** Of the second version, which names columns by their titles. */
  readonly reading?: unknown;
}

export interface App {
  readonly host: WorkbenchHost;
  readonly log: EngineSheet;
  /** Own cuts, three lists, the columns customer, date and amount: the same in every test unless it says otherwise. */
  readonly settings: Settings;
}

export interface AppOptions {
  readonly rows: readonly LogRow[];
  readonly titles?: readonly string[];
  readonly locale?: string;
  readonly timeZone?: string;
  readonly userLocale?: string;
  /** As few cells in a block as this, so that a small tab is written in several; 200,000 as built. */
  readonly cellsPerBlock?: number;
  /** Noon of the day after the logs' last day, unless given. */
  readonly now?: number | (() => number);
}

/** Up to 30 and 90 days; from 2 and 5 purchases; from 100 and 1000 of money. */
export const CUTS = { recency: [30, 90], frequency: [2, 5], monetary: [100, 1000] } as const;

function codeWith(cellsPerBlock: number | undefined): string {
  if (cellsPerBlock === undefined) return code;
  const parts = code.split(/\b2e5\b/);
  if (parts.length !== 2) throw new Error('the built script does not hold the size of a block once');
  return parts.join(String(cellsPerBlock));
}

const closed = new WeakSet<App['host']['engine']>();

/** Gives back what an open file takes before its test ends, where one test opens hundreds. */
export function closeApp({ host: { engine } }: App): void {
  closed.add(engine);
  engine.dispose();
}

export function openApp(options: AppOptions): App {
  const { locale = 'en_US', timeZone = 'Etc/GMT', userLocale = 'en', now = NOW, cellsPerBlock } = options;
  const engine = createNodeEngine({ locale, timeZone });
  onTestFinished(() => {
    if (!closed.has(engine)) engine.dispose();
  });
  const host = createHost({
    engine,
    ...builtAddOn,
    code: codeWith(cellsPerBlock),
    now: typeof now === 'number' ? () => now : now,
    userLocale,
  });
  const log = engine.active;
  log.rename('Orders');
  writeLog(log, options.rows, options.titles);
  const settings: Settings = {
    version: 1,
    sheetId: log.id,
    layout: { customer: 0, date: 1, amount: 2 },
    currency: null,
    scores: 3,
    cuts: CUTS,
    lists: ['champions', 'cant-lose', 'at-risk'],
  };
  return { host, log, settings };
}

export type Answer = { readonly value: unknown } | { readonly error: string };

function isAnswer(answered: unknown): answered is Answer {
  return typeof answered === 'object' && answered !== null && ('value' in answered || 'error' in answered);
}

/** One call of the sidebar: a value, or a sentence. */
export async function ask(app: App, method: string, request: unknown = null): Promise<Answer> {
  const answered = await app.host.rpc('call', [method, request]);
  if (!isAnswer(answered)) throw new Error(`${method} answered ${JSON.stringify(answered)}`);
  return answered;
}

/** The value of a call that must succeed. */
export async function get(app: App, method: string, request: unknown = null): Promise<unknown> {
  const answered = await ask(app, method, request);
  if ('error' in answered) throw new Error(`${method}: ${answered.error}`);
  return answered.value;
}

/** The sentence of a call that must be refused. */
export async function refusal(app: App, method: string, request: unknown = null): Promise<string> {
  const answered = await ask(app, method, request);
  if ('value' in answered) expect.fail(`${method} was not refused: ${JSON.stringify(answered.value)}`);
  return answered.error;
}
