/** On which scale ratings were given. */
import { ONE_TO_FIVE, type Scale } from '../../core/key-values/answer.ts';

/** `from 1 to 7`, `1–10`, `от 1 до 5`, `(0-10)`. */
const RANGE = /(?<!\d)([01])\s*(?:-|–|—|\.\.\.?|…|to|до|по)\s*(10|[3-9])(?!\d)/u;
/** `out of 10`, `из 5`. */
const OUT_OF = /(?:out of|из)\s+(10|[3-9])(?!\d)/u;

export function scaleIn(title: string): Scale | null {
  const [, low, high] = RANGE.exec(title) ?? [];
  if (high !== undefined) return { low: Number(low), high: Number(high) };
  const [, best] = OUT_OF.exec(title) ?? [];
  return best === undefined ? null : { low: 1, high: Number(best) };
}

/** The lowest and the highest rating that were given. */
export interface Seen extends Scale {
  readonly answers: number;
}

export interface ScaleGuess {
  /** Null where it has to be asked. */
  readonly scale: Scale | null;
  readonly suggestion: Scale;
}

/** So many answers up to 7 and none beyond come from a scale up to 7. */
const MANY = 30;
const HIGHEST = 10;

export const isWithin = (seen: Scale, { low, high }: Scale): boolean => seen.low >= low && seen.high <= high;

/** What the question says counts; else what was answered, where that fits one scale only. */
export function scaleFrom(title: string, seen: Seen): ScaleGuess {
  const said = scaleIn(title);
  if (said !== null) return { scale: isWithin(seen, said) ? said : null, suggestion: said };
  const { low, high, answers } = seen;
  if (high > 7) return sure({ low: low === 0 ? 0 : 1, high: HIGHEST });
  if (low === 0) return high > 5 ? sure({ low: 0, high: HIGHEST }) : { scale: null, suggestion: { low: 0, high: 5 } };
  if (high > 5) {
    const seven = { low: 1, high: 7 };
    return high === 7 && answers >= MANY ? sure(seven) : { scale: null, suggestion: seven };
  }
  return high === 5 ? sure(ONE_TO_FIVE) : { scale: null, suggestion: ONE_TO_FIVE };
}

function sure(scale: Scale): ScaleGuess {
  return { scale, suggestion: scale };
}
