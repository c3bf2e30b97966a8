/** Slips in clocks, locks, caches and properties. */
import type { Fault } from '../fault.ts';

const CLOCKS = ['tests/workbench/host/clocks.test.ts'];
const LEVERS = ['tests/workbench/host/levers.test.ts'];
const STORES = ['tests/workbench/services/stores.test.ts'];

export const TIME_AND_STORES: readonly Fault[] = [
  {
    name: 'a custom function has a millisecond more',
    file: 'workbench/services/limits.ts',
    from: 'customFunctionMilliseconds: 30_000',
    to: 'customFunctionMilliseconds: 30_001',
    tests: CLOCKS,
  },
  {
    name: 'the end of an execution can be caught',
    file: 'workbench/host/execution.ts',
    from: 'end = fault instanceof ExecutionEnd ? fault : end;',
    to: '',
    tests: LEVERS,
  },
  {
    name: 'a lock keeps nobody out',
    file: 'workbench/services/lock-service.ts',
    from: 'if (holder !== undefined && holder !== execution) {',
    to: 'if (holder === null) {',
    tests: LEVERS,
  },
  {
    name: 'a lock outlives its execution',
    file: 'workbench/host/create-host.ts',
    from: 'state.locks.delete(name);',
    to: 'continue;',
    tests: LEVERS,
  },
  {
    name: 'a lock is released before what was written is flushed',
    file: 'workbench/host/execution.ts',
    from: "if (call === 'Lock.releaseLock' && unflushed)",
    to: "if (call === '' && unflushed)",
    tests: STORES,
  },
  {
    name: 'properties count characters, not bytes',
    file: 'workbench/services/properties-service.ts',
    from: 'utf8Length(value) > LIMITS.propertyBytes',
    to: 'value.length > LIMITS.propertyBytes',
    tests: STORES,
  },
];
