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
    name: 'a trigger has six minutes',
    file: 'workbench/services/limits.ts',
    from: 'simpleTriggerMilliseconds: 30_000',
    to: 'simpleTriggerMilliseconds: 360_000',
    tests: CLOCKS,
  },
  {
    name: 'a call ends a millisecond late',
    file: 'workbench/services/limits.ts',
    from: 'executionMilliseconds: 360_000',
    to: 'executionMilliseconds: 360_001',
    tests: CLOCKS,
  },
  {
    name: 'the clock is not looked at when a function returns',
    file: 'workbench/host/create-host.ts',
    from: "execution.requireAlive();\n      execution.finish('done');",
    to: "execution.finish('done');",
    tests: CLOCKS,
  },
  {
    name: 'what a script throws hides the end of its time',
    file: 'workbench/host/create-host.ts',
    from: "execution.finish('failed');\n      execution.requireAlive();",
    to: "execution.finish('failed');",
    tests: CLOCKS,
  },
  {
    name: 'the end of an execution can be caught',
    file: 'workbench/host/execution.ts',
    from: 'end = error instanceof ExecutionEnd ? error : end;',
    to: '',
    tests: LEVERS,
  },
  {
    name: 'calls always run in the order in which they were asked',
    file: 'workbench/host/call-queue.ts',
    from: 'takesNewest() ? waiting.pop() : waiting.shift()',
    to: 'waiting.shift()',
    tests: LEVERS,
  },
  {
    name: 'the calls of another account reach the script',
    file: 'workbench/host/create-host.ts',
    from: 'if (levers.otherAccount) {',
    to: "if (functionName === '') {",
    tests: LEVERS,
  },
  {
    name: 'service calls are not counted',
    file: 'workbench/host/execution.ts',
    from: 'calls.set(call, count);',
    to: 'calls.set(call, 1);',
    tests: LEVERS,
  },
  {
    name: 'cells that are moved are not counted',
    file: 'workbench/host/execution.ts',
    from: 'record.cells += cells;',
    to: 'record.cells = cells;',
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
    to: '',
    tests: LEVERS,
  },
  {
    name: 'each user has properties of the document for themselves',
    file: 'workbench/services/properties-service.ts',
    from: "createProperties(context, 'document')",
    to: 'createProperties(context, `document:${context.execution.user}`)',
    tests: LEVERS,
  },
  {
    name: 'waiting for a lock takes no time',
    file: 'workbench/services/lock-service.ts',
    from: "state.sleep(wholeNumber(milliseconds, 'Lock.tryLock'));",
    to: '',
    tests: STORES,
  },
  {
    name: 'a lock is released before what was written is flushed',
    file: 'workbench/host/execution.ts',
    from: "if (call === 'Lock.releaseLock' && unflushed) {",
    to: "if (call === '' && unflushed) {",
    tests: STORES,
  },
  {
    name: 'any call after a write passes for a flush',
    file: 'workbench/host/execution.ts',
    from: "unflushed = call !== 'SpreadsheetApp.flush' && (unflushed || writesFile(call));",
    to: 'unflushed = writesFile(call);',
    tests: STORES,
  },
  {
    name: 'properties count characters, not bytes',
    file: 'workbench/services/properties-service.ts',
    from: 'utf8Length(value) > LIMITS.propertyBytes',
    to: 'value.length > LIMITS.propertyBytes',
    tests: STORES,
  },
  {
    name: 'a store of properties is larger',
    file: 'workbench/services/limits.ts',
    from: 'storeBytes: 500 * 1024',
    to: 'storeBytes: 505 * 1024',
    tests: STORES,
  },
  {
    name: 'a property may be a number',
    file: 'workbench/services/properties-service.ts',
    from: "if (typeof value !== 'string') {",
    to: "if (typeof value !== 'string' && typeof value !== 'number') {",
    tests: STORES,
  },
];
