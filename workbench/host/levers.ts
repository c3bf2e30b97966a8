/** Levers for tests: what happens inside executions is counted, and can be made to go wrong at an exact call. */
import type { AuthorizationMode } from '../services/execution.ts';
import { MESSAGES } from '../services/messages.ts';
import type { Protection, Restrictions, Table } from '../services/restrictions.ts';
import type { Call, CallHooks } from './call-hooks.ts';
import type { ExecutionRecord } from './execution.ts';
import { ExecutionEnd } from './execution-clock.ts';

/** A service call of the next execution: the n-th of all, or the n-th of the given `Class.method`. */
export interface CallPoint {
  readonly nth: number;
  readonly call?: string;
}

/** A page stays open for days, and each recalculation is an execution. */
const KEPT_EXECUTIONS = 10_000;

/** What an execution that was started inside another one came to. */
export interface Interleaved {
  outcome: 'not reached' | 'done' | 'failed';
  result: unknown;
  error: unknown;
}

export interface Levers {
  /** The latest executions, custom functions included, oldest first. */
  readonly executions: readonly ExecutionRecord[];
  /** The latest execution that was no custom function. */
  readonly last: ExecutionRecord | null;
  /** Who the next executions run as; the file and what is kept with it is the same for all. */
  user: string;
  /** The mode in which `onOpen` runs: `LIMITED` where the add-on is enabled in the file. */
  openMode: AuthorizationMode;
  /** In which order calls that wait for each other run: Google promises none. */
  order: 'asked' | 'reversed';
  /** Whether writes reach the file at once, or are put off until a read, `flush` or the end, and fail only then. */
  writes: 'at once' | 'put off';
  /** The page's calls run as another signed-in account, which may not use the file: they fail before the script runs. */
  otherAccount: boolean;
  /** Scopes that the person has left unticked when Google asked. */
  refusedScopes: readonly string[];
  /** Lets one call of the next execution fail; `lasting`: every call after it as well. */
  failAt(point: CallPoint, message: string, lasting?: boolean): void;
  /** Lets one call of the next execution do its work, and fail then. */
  failAfter(point: CallPoint, message: string): void;
  /** Ends the next execution before the call, as the six-minute limit does: no `catch` helps. */
  endAt(point: CallPoint): void;
  /** Does something between two calls of the next execution, such as an edit by hand through the engine. */
  at(point: CallPoint, action: () => void): void;
  /** Runs a second execution, whole, before a call of the next one: as another user if one is named. */
  runAt(point: CallPoint, functionName: string, args: readonly unknown[], user?: string): Interleaved;
  /** Somebody protects a sheet or a part of it: only `owner` may write there. Gives back how to end that. */
  protect(protection: Protection): () => void;
  /** A person turns cells into one of Sheets' tables with typed columns. Gives back how to make them a range again. */
  makeTable(table: Table): () => void;
  /** Lets time pass for every clock of the workbench. */
  advance(milliseconds: number): void;
}

export interface LeverState {
  readonly levers: Levers;
  /** Takes the plans made for the next execution and gives back what must be asked around each of its calls. */
  arm(): CallHooks;
  started(record: ExecutionRecord): void;
}

interface Plan {
  readonly point: CallPoint;
  readonly lasting: boolean;
  readonly isAfter: boolean;
  /** What the call fails with. */
  readonly act: () => Error | null;
}

/** Runs a function of the add-on at once, inside whatever is running. */
export type RunNow = (functionName: string, args: readonly unknown[]) => unknown;

export function createLevers(
  advance: (milliseconds: number) => void,
  restrictions: Restrictions,
  runNow: RunNow,
): LeverState {
  let plans: Plan[] = [];
  const executions: ExecutionRecord[] = [];
  const plan = (point: CallPoint, act: Plan['act'], { lasting = false, isAfter = false } = {}) => {
    plans.push({ point, act, lasting, isAfter });
  };

  const levers: Levers = {
    executions,
    get last() {
      return executions.filter((record) => record.kind !== 'custom function').at(-1) ?? null;
    },
    user: 'first',
    openMode: 'LIMITED',
    order: 'asked',
    otherAccount: false,
    refusedScopes: [],
    writes: 'at once',
    protect: restrictions.protect,
    makeTable: restrictions.makeTable,
    failAt: (point, message, lasting = false) => plan(point, () => new Error(message), { lasting }),
    failAfter: (point, message) => plan(point, () => new Error(message), { isAfter: true }),
    endAt: (point) => plan(point, () => new ExecutionEnd(MESSAGES.time)),
    at: (point, action) =>
      plan(point, () => {
        action();
        return null;
      }),
    runAt: (point, functionName, args, user) => {
      const interleaved: Interleaved = { outcome: 'not reached', result: null, error: null };
      plan(point, () => {
        const before = levers.user;
        levers.user = user ?? before;
        try {
          interleaved.result = runNow(functionName, args);
          interleaved.outcome = 'done';
        } catch (error) {
          interleaved.error = error;
          interleaved.outcome = 'failed';
        } finally {
          levers.user = before;
        }
        return null;
      });
      return interleaved;
    },
    advance,
  };

  return {
    levers,
    arm: () => {
      const armed = plans;
      plans = [];
      let lasting: Plan | null = null;
      const failure = (isAfter: boolean, { call, count, total }: Call): Error | null => {
        let found = isAfter ? null : (lasting?.act() ?? null);
        for (const candidate of armed) {
          const { nth, call: wanted } = candidate.point;
          const isHere = wanted === undefined ? total === nth : call === wanted && count === nth;
          if (!isHere || candidate.isAfter !== isAfter) continue;
          if (candidate.lasting) lasting = candidate;
          found ??= candidate.act();
        }
        return found;
      };
      return { before: (call) => failure(false, call), after: (call) => failure(true, call) };
    },
    started: (record) => {
      executions.push(record);
      if (executions.length > KEPT_EXECUTIONS) executions.shift();
    },
  };
}
