/** What says, where it stands for what was paid for, that nothing was bought: *Security deposit*, *Opening balance*, *Eigenkapital*. */
import { lazily } from '../../core/lazily.ts';
import { listed } from './finders.ts';
import { fold } from './fold.ts';
import { isBalance } from './total-words.ts';

const terms = lazily(() => listed(['noPurchase']));

/** Whether the text is one as a whole, or begins with one of several words. */
export function isNoPurchase(text: string): boolean {
  if (isBalance(text)) return true;
  if (!terms().couldBegin(text)) return false;
  const folded = fold(text);
  return terms()
    .find(folded)
    .some(({ start, end }) => start === 0 && (end === folded.length || folded.slice(0, end).includes(' ')));
}
