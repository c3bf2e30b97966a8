/** Words of rows that somebody may say of whether they count: with what was said, their rows and their money. */
import type { Answers } from '../answers.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import { createTally, type TallyOf } from './tally.ts';

/** Whether somebody has said of a word whether its rows count; of any other it is judged. */
export function createSaidOf({ counts, countsSaidOf }: Answers): (word: string) => boolean {
  if (counts === undefined) return () => false;
  if (countsSaidOf === undefined) return () => true;
  const said = new Set(countsSaidOf.map(saidKey));
  return (word) => said.has(saidKey(word));
}

/** What was said of a word: whether its rows count; null where nothing was. */
export function createAnswerOf(answers: Answers): (word: string) => boolean | null {
  const isSaid = createSaidOf(answers);
  const wanted = new Set((answers.counts ?? []).map(saidKey));
  return (word) => (isSaid(word) ? wanted.has(saidKey(word)) : null);
}

interface WordAsked {
  readonly value: string;
  readonly counts: boolean;
  /** It need not be asked. */
  readonly known: boolean;
}

export interface WordsAsked<Key> {
  /** Adds a row. Of the first one with the key it is found out what is asked. Gives whether such rows count. */
  readonly add: (key: Key, money: number, asked: () => WordAsked) => boolean;
  readonly read: () => StatusUse[];
}

export function createWordsAsked<Key>(): WordsAsked<Key> {
  const words = new Map<Key, WordAsked & { readonly tally: TallyOf }>();
  return {
    add(key, money, asked) {
      let word = words.get(key);
      if (word === undefined) {
        word = { ...asked(), tally: createTally() };
        words.set(key, word);
      }
      word.tally.add(money);
      return word.counts;
    },
    read: () =>
      [...words.values()].map(({ tally, ...word }): StatusUse => {
        const known = word.known || tally.isWorthless();
        return { ...word, known, variant: 'kind', rows: tally.rows(), amount: tally.amount() };
      }),
  };
}
