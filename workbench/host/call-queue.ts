/** Runs executions one after the other, each on calculated cells. */
import type { Engine } from '../engine/engine.ts';

export interface CallQueue {
  /** Gives the result of `run` once it had its turn and its formulas were calculated. */
  add<Result>(run: () => Result): Promise<Result>;
}

/** `takesNewest` decides, each time several wait, which of them is next. */
export function createCallQueue(engine: Engine, takesNewest: () => boolean): CallQueue {
  const waiting: (() => Promise<void>)[] = [];
  let running = false;

  const take = () => (takesNewest() ? waiting.pop() : waiting.shift());

  const work = async () => {
    running = true;
    // All calls that are asked for at once wait together, so that their order is a matter of choice.
    await Promise.resolve();
    for (let next = take(); next !== undefined; next = take()) {
      await next();
    }
    running = false;
  };

  const attempt = async <Result>(run: () => Result): Promise<Result> => {
    await engine.settled();
    try {
      return run();
    } finally {
      await engine.settled();
    }
  };

  return {
    add: (run) =>
      new Promise((resolve, reject) => {
        waiting.push(() => attempt(run).then(resolve, reject));
        if (!running) void work();
      }),
  };
}
