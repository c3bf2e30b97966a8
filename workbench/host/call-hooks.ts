/** What may be made to go wrong around each service call of an execution. */

/** A call of the running execution: its number among those of its name and among all, from 1. */
export interface Call {
  readonly call: string;
  readonly count: number;
  readonly total: number;
}

/** What goes wrong before a call, or after it was carried out; null for nothing. */
export interface CallHooks {
  before(call: Call): Error | null;
  after(call: Call): Error | null;
}

/** For executions that are let alone. */
export const NO_HOOKS: CallHooks = { before: () => null, after: () => null };
