/**
 * Rows whose words say that money went back, where nobody knows what for: taken off from what was sold before, the sale itself, which
 * comes to nothing then, or none of it. *Refund –* says that they are taken off, *Refund* that they count; neither, that they do not.
 */
import type { Answers } from '../answers.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import { type Draft, moneyOf, put } from './draft.ts';
import { createTally, type TallyOf } from './tally.ts';
import { createAnswerOf } from './words-asked.ts';

/** What came of such rows. */
export interface MoneyRead {
  readonly uses: readonly StatusUse[];
  readonly taken: TallyOf;
  readonly takenWords: readonly string[];
  readonly left: TallyOf;
  readonly leftWords: readonly string[];
}

/** What a column other than that of the kinds says of rows that go against others. */
export interface CreditNotes extends MoneyRead {
  readonly column: number;
}

export interface MoneyBack {
  /** Takes the row off, leaves it out, or lets it count. */
  readonly judge: (row: number, word: string) => void;
  readonly read: () => MoneyRead;
}

/** As it is ticked or typed: a mark that is not set, for `saidKey`. */
export function takenOff(word: string): string {
  return `${word} –`;
}

type Fate = 'taken' | 'left' | 'counted';

interface Word {
  readonly word: string;
  readonly fate: Fate;
  readonly tally: TallyOf;
}

/** @param proposed What becomes of rows of which nothing was said. */
export function createMoneyBack(draft: Draft, answers: Answers, proposed: Fate): MoneyBack {
  const answerOf = createAnswerOf(answers);
  const words = new Map<string, Word>();
  const [taken, left] = [createTally(), createTally()];
  const [takenWords, leftWords] = [new Set<string>(), new Set<string>()];
  const fateOf = (word: string): Fate => {
    const [counts, isTaken] = [answerOf(word), answerOf(takenOff(word))];
    if (counts === null && isTaken === null) return proposed;
    return counts === true ? 'counted' : isTaken === true ? 'taken' : 'left';
  };
  return {
    judge(row, word) {
      const key = saidKey(word);
      const known = words.get(key) ?? { word, fate: fateOf(word), tally: createTally() };
      words.set(key, known);
      const money = moneyOf(draft, row);
      known.tally.add(money);
      if (known.fate === 'taken') {
        taken.add(-money);
        takenWords.add(known.word);
        draft.amount[row] = -money;
      } else if (known.fate === 'left') {
        left.add(money);
        leftWords.add(known.word);
        put(draft, row, 'status');
      }
    },
    read: () => ({
      uses: [...words.values()].flatMap(({ word, fate, tally }) => {
        const of = { variant: 'kind', known: false, rows: tally.rows() } as const;
        return [
          { ...of, value: takenOff(word), counts: fate === 'taken', amount: 0 - tally.amount() },
          { ...of, value: word, counts: fate === 'counted', amount: tally.amount() },
        ];
      }),
      taken,
      takenWords: [...takenWords],
      left,
      leftWords: [...leftWords],
    }),
  };
}
