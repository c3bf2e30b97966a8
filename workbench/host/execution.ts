/** One execution: the gate that every service call passes, with clock, rights, counters and the tests' levers. */
import type { AuthorizationMode, Execution, ExecutionKind } from '../services/execution.ts';
import { MESSAGES } from '../services/messages.ts';
import { ExecutionEnd, timeLimit } from './execution-clock.ts';
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
  /** Called before each service call with its number in this execution, from 1. */
  readonly onCall: (call: string, count: number, total: number) => void;
}

export interface RunningExecution extends Execution {
  readonly record: ExecutionRecord;
  /** Fails when the time is over or the execution was ended: to be asked once more after the function returned. */
  requireAlive(): void;
  finish(outcome: 'done' | 'failed'): void;
}

export function createExecution(options: ExecutionOptions): RunningExecution {
  const { kind, functionName, mode, user, refused, now, onCall } = options;
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
    enter: (call) => {
      requireAlive();
      const count = (calls.get(call) ?? 0) + 1;
      calls.set(call, count);
      record.totalCalls += 1;
      try {
        onCall(call, count, record.totalCalls);
      } catch (error) {
        end = error instanceof ExecutionEnd ? error : end;
        throw error;
      }
      requireRight(execution, scopes, call);
      if (call === 'Lock.releaseLock' && unflushed) throw new Error(MESSAGES.unflushed);
      unflushed = call !== 'SpreadsheetApp.flush' && (unflushed || writesFile(call));
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
