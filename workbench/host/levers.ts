/** Levers for tests: what happens inside executions is counted, and can be made to go wrong at an exact call. */
import type { AuthorizationMode } from '../services/execution.ts';
import { MESSAGES } from '../services/messages.ts';
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
  /** The page's calls run as another signed-in account, which may not use the file: they fail before the script runs. */
  otherAccount: boolean;
  /** Scopes that the person has left unticked when Google asked. */
  refusedScopes: readonly string[];
  /** Lets one call of the next execution fail; `lasting`: every call after it as well. */
  failAt(point: CallPoint, message: string, lasting?: boolean): void;
  /** Ends the next execution before the call, as the six-minute limit does: no `catch` helps. */
  endAt(point: CallPoint): void;
  /** Does something between two calls of the next execution, such as an edit by hand through the engine. */
  at(point: CallPoint, action: () => void): void;
  /** Runs a second execution, whole, before a call of the next one: as another user if one is named. */
  runAt(point: CallPoint, functionName: string, args: readonly unknown[], user?: string): Interleaved;
  /** Lets time pass for every clock of the workbench. */
  advance(milliseconds: number): void;
}

export interface LeverState {
  readonly levers: Levers;
  /** Takes the plans made for the next execution and gives back what must be called before each of its calls. */
  arm(): (call: string, count: number, total: number) => void;
  started(record: ExecutionRecord): void;
}

interface Plan {
  readonly point: CallPoint;
  readonly lasting: boolean;
  readonly act: () => void;
}

/** Runs a function of the add-on at once, inside whatever is running. */
export type RunNow = (functionName: string, args: readonly unknown[]) => unknown;

export function createLevers(advance: (milliseconds: number) => void, runNow: RunNow): LeverState {
  let plans: Plan[] = [];
  const executions: ExecutionRecord[] = [];
  const plan = (point: CallPoint, act: () => void, lasting = false) => {
    plans.push({ point, act, lasting });
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
    failAt: (point, message, lasting = false) =>
      plan(
        point,
        () => {
          throw new Error(message);
        },
        lasting,
      ),
    endAt: (point) =>
      plan(point, () => {
        throw new ExecutionEnd(MESSAGES.time);
      }),
    at: plan,
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
      const failing: Plan[] = [];
      return (call, count, total) => {
        for (const lasting of failing) {
          lasting.act();
        }
        for (const candidate of armed) {
          const { nth, call: wanted } = candidate.point;
          if (wanted === undefined ? total === nth : call === wanted && count === nth) {
            if (candidate.lasting) failing.push(candidate);
            candidate.act();
          }
        }
      };
    },
    started: (record) => {
      executions.push(record);
      if (executions.length > KEPT_EXECUTIONS) executions.shift();
    },
  };
}
