/** What ratings are about, by their question. */
import type { Aspect } from '../../core/key-values/answer.ts';
import { speaksOf } from './look-up.ts';

export interface AspectGuess {
  /** Null where the question does not say. */
  readonly aspect: Aspect | null;
  /** What it most likely is where it has to be asked. */
  readonly suggestion: Aspect | null;
}

const sure = (aspect: Aspect): AspectGuess => ({ aspect, suggestion: aspect });
const unsure = (suggestion: Aspect | null): AspectGuess => ({ aspect: null, suggestion });

/** `How important is it that we deliver fast?` asks for importance, `How do we compare with competitors?` for nobody alone. */
export function aspectOf(question: string): AspectGuess {
  const [performance, satisfaction] = [speaksOf('performance', question), speaksOf('satisfaction', question)];
  const [us, rival] = [speaksOf('us', question), speaksOf('rival', question)];
  if (speaksOf('importance', question)) return performance || satisfaction || rival ? unsure(null) : sure('importance');
  if (us && rival) return unsure(null);
  if (rival) return sure('rival');
  if (us || satisfaction) return sure('us');
  return unsure(performance ? 'us' : null);
}
