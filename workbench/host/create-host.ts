/** The host: an open spreadsheet with the built add-on installed, whose every call is an execution of its own. */
import type { Context } from '../services/context.ts';
import { createContext } from '../services/create-context.ts';
import type { AuthorizationMode, ExecutionKind } from '../services/execution.ts';
import { MESSAGES } from '../services/messages.ts';
import { AUTH_MODES } from '../services/script-app.ts';
import { createServices } from '../services/services.ts';
import { NO_HOOKS } from './call-hooks.ts';
import { createCallQueue } from './call-queue.ts';
import { compile, type Script } from './compile.ts';
import { engineResult, scriptArgument } from './custom-function-values.ts';
import { createExecution, type RunningExecution } from './execution.ts';
import { requireFreeNames } from './function-names.ts';
import type { Host, HostOptions } from './host.ts';
import { returnedValue, sentArguments } from './json-values.ts';
import { createLevers, type Levers } from './levers.ts';
import { readManifest } from './manifest.ts';
import { readScript } from './read-script.ts';
import { createServiceState } from './service-state.ts';
import { isCallable } from './top-level-functions.ts';
import { dependsOnVolatile } from './volatile-inputs.ts';

/** A host with the levers that tests pull. */
export interface WorkbenchHost extends Host {
  readonly levers: Levers;
  /** The add-on is installed from the store while this file is open: runs the trigger `onInstall`. */
  install(): Promise<void>;
}

/** Does something with the script of a fresh execution, and gives back what the execution results in. */
type Body = (script: Script, context: Context) => unknown;

export function createHost(options: HostOptions): WorkbenchHost {
  const { engine, code } = options;
  const manifest = readManifest(options.manifest);
  const functions = readScript(code);
  const names = functions.map((found) => found.name);
  const customFunctions = functions.flatMap((found) => (found.help === null ? [] : [found.help]));
  requireFreeNames(customFunctions.map((help) => help.name));

  const state = createServiceState(options, manifest);
  const leverState = createLevers(state.sleep, state.restrictions, (functionName, args) =>
    execute('rpc', functionName, 'FULL', remoteCall(functionName, args)),
  );
  const { levers } = leverState;
  let start: ReturnType<typeof compile> | null = null;

  /** Runs a body in a fresh execution: new globals, its own clock and rights, its locks released at the end. */
  function execute(kind: ExecutionKind, functionName: string, mode: AuthorizationMode, body: Body): unknown {
    const execution = createExecution({
      kind,
      functionName,
      mode,
      user: levers.user,
      scopes: manifest.scopes,
      refused: manifest.scopes.filter((scope) => levers.refusedScopes.includes(scope)),
      now: state.now,
      hooks: kind === 'custom function' ? NO_HOOKS : leverState.arm(),
      putsOff: levers.writes === 'put off',
    });
    leverState.started(execution.record);
    const context = createContext({ state, execution });
    try {
      const globals = { ...createServices(context), Date: state.Date };
      start ??= compile(code, names, Object.keys(globals));
      const result = body(start(globals), context);
      execution.flush();
      execution.requireAlive();
      execution.finish('done');
      return result;
    } catch (error) {
      execution.finish('failed');
      execution.requireAlive();
      makeLeftWrites(execution);
      throw error instanceof Error ? error : new Error(String(error));
    } finally {
      for (const [name, holder] of state.locks) {
        if (holder === execution) state.locks.delete(name);
      }
    }
  }

  function remoteCall(functionName: string, args: readonly unknown[]): Body {
    const sent = sentArguments(args);
    return (script) => returnedValue(callable(script, functionName)(...sent));
  }

  function trigger(functionName: 'onOpen' | 'onInstall', mode: AuthorizationMode): Body {
    return (script, context) => {
      const event = { authMode: AUTH_MODES[mode], source: context.file.spreadsheet(), user: {}, triggerUid: undefined };
      script(functionName)?.(event);
    };
  }

  const queue = createCallQueue(engine, () => levers.order === 'reversed');

  for (const { name } of customFunctions) {
    engine.registerFunction(name, (args, caller) => {
      if (dependsOnVolatile(engine, caller)) throw new Error(MESSAGES.volatile);
      const values = args.map((argument) => scriptArgument(argument, engine.timeZone, state.Date));
      const returned = execute('custom function', name, 'LIMITED', (script) => callable(script, name)(...values));
      return engineResult(returned, { locale: engine.locale, timeZone: engine.timeZone });
    });
  }

  return {
    engine,
    customFunctions,
    levers,
    get menu() {
      return state.menu;
    },
    open: () =>
      queue.add(() => {
        state.setMenu([]);
        execute('onOpen', 'onOpen', levers.openMode, trigger('onOpen', levers.openMode));
      }),
    install: () =>
      queue.add(() => {
        execute('onInstall', 'onInstall', 'FULL', trigger('onInstall', 'FULL'));
      }),
    run: (functionName) =>
      queue.add(() => {
        execute('menu', functionName, 'FULL', (script) => callable(script, functionName)());
      }),
    rpc: (functionName, args) =>
      queue.add(() => {
        if (levers.otherAccount) throw new Error(MESSAGES.otherAccount);
        return execute('rpc', functionName, 'FULL', remoteCall(functionName, args));
      }),
    on: state.on,
  };
}

/** A script that fails has written what it wrote before that; what fails of it now is not said any more. */
function makeLeftWrites(execution: RunningExecution): void {
  try {
    execution.flush();
  } catch {
    // The script's own failure is the one that is reported.
  }
}

/** The function that a click, a page or a formula names. */
function callable(script: Script, name: string): (...args: unknown[]) => unknown {
  const found = isCallable(name) ? script(name) : undefined;
  if (found === undefined) {
    throw new Error(`Script function not found: ${name}`);
  }
  return found;
}
