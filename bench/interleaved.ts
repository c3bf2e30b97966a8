/** Times contenders in turns, so that whatever slows the machine for a while slows all of them. */

export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** The engine compiles what it has seen to be worth it. */
const WARM_UP_ROUNDS = 3;

export function median(values: readonly number[]): number {
  const ascending = [...values].sort((first, second) => first - second);
  const middle = ascending.length / 2;
  const [low = Number.NaN, high = low] = ascending.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** Milliseconds of the processor, not of the clock: what else the machine does meanwhile does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * The median time of each contender in milliseconds, by name. Every other round goes backwards, since what one leaves
 * behind may be collected in the time of the next.
 */
export async function medianTimes(
  contenders: readonly Contender[],
  rounds: number,
  now: () => number = processorTime,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const { name, run } of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const begin = now();
      await run();
      const time = now() - begin;
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, taken]) => [name, median(taken)]));
}
