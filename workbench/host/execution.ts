/** One execution: the gate that every service call passes, with clock, rights, counters and the tests' levers. */
import type { AuthorizationMode, Execution, ExecutionKind } from '../services/execution.ts';
import { MESSAGES } from '../services/messages.ts';
import type { CallHooks } from './call-hooks.ts';
import { ExecutionEnd, timeLimit } from './execution-clock.ts';
import { createPutOff } from './put-off-writes.ts';
import { requireRight, writesFile } from './rights.ts';

/** What a finished or running execution did: kept for whoever watches. */
export interface ExecutionRecord {
  readonly kind: ExecutionKind;
  readonly functionName: string;
  /** Service calls by `Class.method`. */
  readonly calls: ReadonlyMap<string, number>;
  readonly totalCalls: number;
  /** Cells read and written. */
  readonly cells: number;
  readonly outcome: 'running' | 'done' | 'failed';
}

export interface ExecutionOptions {
  readonly kind: ExecutionKind;
  readonly functionName: string;
  readonly mode: AuthorizationMode;
  readonly user: string;
  /** Those of the manifest; `refused`: of these, what the person has not granted. */
  readonly scopes: readonly string[];
  readonly refused: readonly string[];
  readonly now: () => number;
  /** Called around each service call. */
  readonly hooks: CallHooks;
  /** Whether writes reach the file only with the next read, `flush`, or the end. */
  readonly putsOff: boolean;
}

export interface RunningExecution extends Execution {
  readonly record: ExecutionRecord;
  /** Fails when the time is over or the execution was ended: to be asked once more after the function returned. */
  requireAlive(): void;
  /** Makes the writes that were put off; fails as the first of them does. */
  flush(): void;
  finish(outcome: 'done' | 'failed'): void;
}

export function createExecution(options: ExecutionOptions): RunningExecution {
  const { kind, functionName, mode, user, refused, now, hooks, putsOff } = options;
  const scopes = options.scopes.filter((scope) => !refused.includes(scope));
  const started = now();
  const calls = new Map<string, number>();
  const record: { -readonly [Key in keyof ExecutionRecord]: ExecutionRecord[Key] } = {
    kind,
    functionName,
    calls,
    totalCalls: 0,
    cells: 0,
    outcome: 'running',
  };
  let end: ExecutionEnd | null = null;
  /** Google may still hold writes back: whoever gets the lock next could miss them. */
  let unflushed = false;

  const putOff = createPutOff();

  const requireAlive = () => {
    if (end === null && now() - started > timeLimit(kind)) end = new ExecutionEnd(MESSAGES.time);
    if (end !== null) throw end;
  };

  const execution: RunningExecution = {
    kind,
    mode,
    user,
    refused,
    record,
    requireAlive,
    flush: putOff.flush,
    perform: (call, run, self) => {
      requireAlive();
      const count = (calls.get(call) ?? 0) + 1;
      calls.set(call, count);
      record.totalCalls += 1;
      const point = { call, count, total: record.totalCalls };
      const isPutOff = putsOff && putOff.takes(call);
      const fault = hooks.before(point);
      end = fault instanceof ExecutionEnd ? fault : end;
      if (fault !== null && (fault === end || !isPutOff)) throw fault;
      requireRight(execution, scopes, call);
      if (call === 'Lock.releaseLock' && unflushed) throw new Error(MESSAGES.unflushed);
      unflushed = call !== 'SpreadsheetApp.flush' && (unflushed || writesFile(call));
      const carryOut = () => {
        if (fault !== null) throw fault;
        const result = run();
        const late = hooks.after(point);
        if (late !== null) throw late;
        return result;
      };
      if (isPutOff) {
        putOff.add(carryOut);
        return self;
      }
      if (putOff.waitFor(call)) putOff.flush();
      return carryOut();
    },
    end: (message) => {
      end = new ExecutionEnd(message);
      throw end;
    },
    moved: (cells) => {
      record.cells += cells;
    },
    finish: (outcome) => {
      record.outcome = outcome;
    },
  };
  return execution;
}
