/** What the services need to know of the execution they serve: its rights, its clock and the gate every call goes through. */

/** Why the add-on's code runs; it decides rights and time. */
export type ExecutionKind = 'onOpen' | 'onInstall' | 'menu' | 'rpc' | 'custom function';

/** Apps Script's modes for triggers; other executions have full rights. */
export type AuthorizationMode = 'NONE' | 'LIMITED' | 'FULL';

export interface Execution {
  readonly kind: ExecutionKind;
  readonly mode: AuthorizationMode;
  /** Opaque key of the signed-in user. */
  readonly user: string;
  /** Scopes of the manifest that the person has not granted. */
  readonly refused: readonly string[];
  /**
   * Makes a service call named `Class.method`, or throws what Google would throw. `self` is the object that the call
   * belongs to: what a write gives back that is put off.
   */
  perform<Result>(call: string, run: () => Result, self: Result): Result;
  /** Ends the execution for good, whatever the script catches. */
  end(message: string): never;
  /** Counts cells read or written by the current call. */
  moved(cells: number): void;
}
