/** Looks words up in all languages at once. */
import { lazily } from '../../core/lazily.ts';
import { fold } from '../words/fold.ts';
import { SURVEY_WORDS } from './words/index.ts';
import type { SurveyWords } from './words/survey-words.ts';

type Meaning = Exclude<keyof SurveyWords, 'levels'>;

/** Each with a space in front, and behind it unless any ending will do. */
const patterns = lazily(() => {
  const byMeaning = new Map<Meaning, readonly string[]>();
  return (meaning: Meaning): readonly string[] => {
    const known = byMeaning.get(meaning);
    if (known !== undefined) return known;
    const made = SURVEY_WORDS.flatMap((words) => words[meaning]).map((word) =>
      word.endsWith('*') ? ` ${fold(word.slice(0, -1))}` : ` ${fold(word)} `,
    );
    byMeaning.set(meaning, made);
    return made;
  };
});

const levels = lazily(
  () =>
    new Map(
      SURVEY_WORDS.flatMap((words) =>
        words.levels.flatMap((spellings, index) => spellings.map((text) => [fold(text), index + 1] as const)),
      ),
    ),
);

/** Whether some word of the text has the meaning. */
export function speaksOf(meaning: Meaning, text: string): boolean {
  const folded = ` ${fold(text)} `;
  return patterns()(meaning).some((pattern) => folded.includes(pattern));
}

/** Whether the whole text has the meaning. */
export function says(meaning: Meaning, text: string): boolean {
  const folded = ` ${fold(text)} `;
  return patterns()(meaning).some(
    (pattern) => pattern === folded || (!pattern.endsWith(' ') && pattern === folded.trimEnd()),
  );
}

/** 1 to 5 of an answer in words; null where it is none. */
export function levelOf(text: string): number | null {
  return levels().get(fold(text)) ?? null;
}
