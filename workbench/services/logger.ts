/** `Logger` and `console`: lines for whoever watches the executions. */
import type { Context } from './context.ts';
import { serviceObject } from './service-object.ts';

type LoggerType = GoogleAppsScript.Base.Logger;
type ConsoleType = Pick<Console, 'log' | 'info' | 'warn' | 'error'>;

export function createLogger(context: Context): LoggerType {
  const logger: LoggerType = serviceObject<LoggerType>(context, 'Logger', {
    log: (...args: unknown[]) => {
      context.state.log(line(args));
      return logger;
    },
  });
  return logger;
}

export function createConsole(context: Context): ConsoleType {
  const write = (...args: unknown[]) => context.state.log(line(args));
  return { log: write, info: write, warn: write, error: write };
}

function line(args: readonly unknown[]): string {
  return args.map((argument) => (typeof argument === 'string' ? argument : String(argument))).join(' ');
}
