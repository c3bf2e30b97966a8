/** Knows whether Univer still owes results: it calculates later, in its own time, and says so only through commands. */
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { EngineContext } from './context.ts';

export interface Calculation {
  /** True from a change until the results that follow from it stand in their cells. */
  outstanding(): boolean;
  settled(): Promise<void>;
  /** Called for each command that makes results outstanding. */
  onAsked(listener: (command: Readonly<ICommandInfo>) => void): void;
  /** Called each time all results have been written. */
  onSettled(listener: () => void): void;
  dispose(): void;
}

interface Details {
  readonly trigger?: string;
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

export function watchCalculation(context: EngineContext): Calculation {
  const dirty = context.injector.get(IActiveDirtyManagerService);
  let asked = 0;
  let started = 0;
  let finished = 0;
  let interrupted = false;
  let waiting: (() => void)[] = [];
  const askedListeners: ((command: Readonly<ICommandInfo>) => void)[] = [];
  const settledListeners: (() => void)[] = [];

  /** Univer itself asks the same of a command before it plans a calculation. */
  const asksForCalculation = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean => {
    if (!dirty.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger }: Details = command.params ?? {};
    return options?.onlyLocal !== true && trigger !== SetStyleCommand.id && trigger !== SetBorderCommand.id;
  };

  const finish = (): void => {
    finished = started;
    // Univer loses track of what is dirty when a change comes in the midst of a calculation: it begins anew.
    if (interrupted) {
      interrupted = false;
      const everything = { commands: [], forceCalculation: true };
      context.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, {
        onlyLocal: true,
      });
    }
    if (finished !== asked) return;
    for (const listener of settledListeners) {
      listener();
    }
    // What a listener has written makes new results outstanding: whoever waits, waits for those too.
    if (finished !== asked) return;
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) {
      resolve();
    }
  };

  const subscription = context.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      started = asked;
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      interrupted = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state }: Details = command.params ?? {};
      // A stopped calculation is started anew by Univer, with all that has become dirty meanwhile.
      if (state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED) finish();
    } else if (asksForCalculation(command, options)) {
      asked += 1;
      for (const listener of askedListeners) {
        listener(command);
      }
    }
  });

  return {
    outstanding: () => finished !== asked,
    settled: () => (finished === asked ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    onAsked: (listener) => {
      askedListeners.push(listener);
    },
    onSettled: (listener) => {
      settledListeners.push(listener);
    },
    dispose: () => {
      subscription.dispose();
      for (const resolve of waiting) {
        resolve();
      }
    },
  };
}
