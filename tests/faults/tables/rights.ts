/** Slips in what an execution may do, and in what reaches it. */
import type { Fault } from '../fault.ts';

const RIGHTS = ['tests/workbench/host/rights.test.ts'];
const EXECUTIONS = ['tests/workbench/host/executions.test.ts'];
const VALUES = ['tests/workbench/host/remote-values.test.ts'];

export const RIGHTS_FAULTS: readonly Fault[] = [
  {
    name: 'a custom function may call anything',
    file: 'workbench/host/rights.ts',
    from: 'if (!reading && !ANONYMOUS_CLASSES.has(service))',
    to: "if (service === '')",
    tests: RIGHTS,
  },
  {
    name: 'NONE forbids writing only',
    file: 'workbench/host/rights.ts',
    from: "if (execution.mode === 'NONE' && !MENU_CALLS.test(call))",
    to: "if (execution.mode === 'NONE' && writesFile(call))",
    tests: RIGHTS,
  },
  {
    name: 'onInstall opens a sidebar by itself',
    file: 'workbench/host/rights.ts',
    from: "execution.kind === 'onOpen' || execution.kind === 'onInstall'",
    to: "execution.kind === 'onOpen'",
    tests: RIGHTS,
  },
  {
    name: 'services without a scope answer',
    file: 'workbench/services/refused-services.ts',
    from: 'throw new Error(MESSAGES.scope(call, scope));',
    to: 'return null;',
    tests: RIGHTS,
  },
  {
    name: 'the file is reached without its scope',
    file: 'workbench/host/rights.ts',
    from: 'if (touchesFile && !FILE_SCOPES.some((scope) => scopes.includes(scope))) {',
    to: "if (touchesFile && call === '') {",
    tests: RIGHTS,
  },
  {
    name: 'what the workbench does not have answers nothing',
    file: 'workbench/services/service-object.ts',
    from: 'throw new Error(`${name}.${key} is not in the workbench`);',
    to: 'return () => null;',
    tests: EXECUTIONS,
  },
  {
    name: 'private names can be called from the page',
    file: 'workbench/host/top-level-functions.ts',
    from: "return !name.endsWith('_');",
    to: "return name !== '';",
    tests: EXECUTIONS,
  },
  {
    name: 'globals live on between executions',
    file: 'workbench/host/compile.ts',
    from: 'Object(start(...nothing, ...services));',
    to: 'Object((Object(start).kept ??= start(...nothing, ...services)));',
    tests: EXECUTIONS,
  },
  {
    name: 'the page sends functions',
    file: 'workbench/host/json-values.ts',
    from: 'default:\n      return place;',
    to: 'default:\n      return null;',
    tests: VALUES,
  },
  {
    name: 'a Date comes back as text',
    file: 'workbench/host/json-values.ts',
    from: "return firstIllegal(value, 'result') === null ? copied(value) : null;",
    to: 'return copied(value);',
    tests: VALUES,
  },
];
