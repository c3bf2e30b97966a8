/** The words of all languages: one more is one more file and one more line. */
import { english } from './en.ts';
import { russian } from './ru.ts';
import type { SurveyWords } from './survey-words.ts';

export const SURVEY_WORDS: readonly SurveyWords[] = [english, russian];
