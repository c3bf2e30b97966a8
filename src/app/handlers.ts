/** What the sidebar can ask for: the names here are the whole of its contract. */
import { AppError } from '../core/app-error.ts';
import type { SegmentSettings } from '../tables/run-settings.ts';
import { textsIn } from '../text/language.ts';
import { sayError } from '../text/say-error.ts';
import { type CheckRequest, checkLog } from './check-log.ts';
import { type ConversionRequest, convert, previewConversion } from './convert.ts';
import { boardHandlers } from './pay/board-handlers.ts';
import { payoutHandlers } from './pay/payout-handlers.ts';
import { teamHandlers } from './pay/team-handlers.ts';
import type { Ports } from './ports.ts';
import { type ReadLogRequest, readLog } from './read-log.ts';
import { dropRun, finishRun, planRun, runStep } from './run.ts';
import { createSettings, restoreSettings, settingsState } from './settings-tab.ts';
import { start } from './start.ts';
import { writeSample } from './write-sample.ts';

export function createHandlers(ports: Ports) {
  return {
    start: () => start(ports),
    checkLog: (request: CheckRequest) => checkLog(ports, request),
    /** Reads a sheet of any system; asks, or answers with every customer. */
    readLog: (request: ReadLogRequest) => readLog(ports, request),
    planRun: (settings: SegmentSettings) => planRun(ports, settings),
    runStep: (request: { readonly run: string; readonly step: number }) => runStep(ports, request),
    finishRun: (request: { readonly run: string }) => finishRun(ports, request),
    dropRun: () => dropRun(ports),
    settingsState: () => settingsState(ports, ports.book()),
    createSettings: () => createSettings(ports),
    restoreSettings: () => restoreSettings(ports),
    writeSample: () => writeSample(ports),
    previewConversion: (request: CheckRequest) => previewConversion(ports, request),
    convert: (request: ConversionRequest) => convert(ports, request),
    ...teamHandlers(ports),
    ...payoutHandlers(ports),
    ...boardHandlers(ports),
  };
}

export type Handlers = ReturnType<typeof createHandlers>;
export type Method = keyof Handlers;

/** What every call gives back: a value, or a sentence for the person at the screen. */
export type Answer<Value> = { readonly value: Value } | { readonly error: string };

function isMethod(handlers: Handlers, method: string): method is Method {
  return Object.keys(handlers).includes(method);
}

/** Runs one call of the sidebar. Never throws: what goes wrong is answered as a sentence. */
export function answer(ports: Ports, method: string, request: unknown): Answer<unknown> {
  try {
    const handlers = createHandlers(ports);
    if (!isMethod(handlers, method)) throw new AppError('rpc.method', { method });
    // The request came over the wire: each handler checks what it takes.
    const handle: (request: never) => unknown = handlers[method];
    return { value: handle(request as never) };
  } catch (error) {
    return { error: sayError(error, textsIn(ports.userLanguage())) };
  }
}
