/** The state of Apps Script's services in one open file, shared by all executions. */

import type { ServiceState } from '../services/context.ts';
import type { Execution } from '../services/execution.ts';
import { followLines } from '../services/metadata-store.ts';
import { createRestrictions } from '../services/restrictions.ts';
import { createScriptDate } from '../services/script-date.ts';
import type { HostEvent, HostOptions, MenuItem } from './host.ts';
import type { Manifest } from './manifest.ts';

export interface HostState extends ServiceState {
  menu: readonly MenuItem[];
  on(listener: (event: HostEvent) => void): () => void;
}

export function createServiceState(options: HostOptions, manifest: Manifest): HostState {
  const clock = options.now ?? Date.now;
  followLines(options.engine);
  let slept = 0;
  const now = () => clock() + slept;
  const stores = new Map<string, Map<string, string>>();
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent) => {
    for (const listener of listeners) {
      listener(event);
    }
  };
  const state: HostState = {
    engine: options.engine,
    files: options.files,
    userLocale: options.userLocale ?? 'en',
    Date: createScriptDate(now, manifest.timeZone),
    now,
    sleep: (milliseconds) => {
      slept += milliseconds;
    },
    properties: (name) => {
      const store = stores.get(name) ?? new Map<string, string>();
      stores.set(name, store);
      return store;
    },
    locks: new Map<string, Execution>(),
    restrictions: createRestrictions(options.engine),
    menu: [],
    setMenu: (items) => {
      state.menu = items;
      emit({ type: 'menu', items });
    },
    emit,
    on: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  return state;
}
