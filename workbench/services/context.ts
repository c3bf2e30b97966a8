/** What every service is built from: the open file, the state that outlives executions, and the execution at hand. */
import type { Engine } from '../engine/engine.ts';
import type { HostEvent, MenuItem } from '../host/host.ts';
import type { Execution } from './execution.ts';
import type { FileObjects } from './file-objects.ts';
import type { Restrictions } from './restrictions.ts';

/** State of the services that is shared by all executions of one installed add-on in one file. */
export interface ServiceState {
  readonly engine: Engine;
  readonly files: Readonly<Record<string, string>>;
  readonly userLocale: string;
  /** The `Date` of the script: values handed to it are of this class. */
  readonly Date: DateConstructor;
  /** Milliseconds since the epoch, what was waited for locks included. */
  now(): number;
  sleep(milliseconds: number): void;
  /** A store of properties by its name. */
  properties(store: string): Map<string, string>;
  /** Who holds which lock. */
  readonly locks: Map<string, Execution>;
  readonly restrictions: Restrictions;
  setMenu(items: readonly MenuItem[]): void;
  emit(event: HostEvent): void;
}

export interface Context {
  readonly state: ServiceState;
  readonly execution: Execution;
  readonly file: FileObjects;
}
