/** The columns of the tab *How answers are read*: a line for each column of an export of a form. */
import { noteIn } from './column.ts';
import type { Kind, ValueOf } from './pay/form-kinds.ts';
import type { FormLayout } from './pay/form-lines.ts';

const FIELDS = {
  column: ['text', 150],
  title: ['text', 450],
  examples: ['text', 200],
  says: ['says', 260],
  about: ['text', 200],
  rival: ['text', 140],
  low: ['rating', 90],
  high: ['rating', 90],
  todo: ['text', 520],
} as const satisfies Readonly<Record<string, readonly [Kind, number]>>;

type Field = keyof typeof FIELDS;
export type SurveyLine = { readonly [Each in Field]: ValueOf[(typeof FIELDS)[Each][0]] };

export const SURVEY_LAYOUT: FormLayout<SurveyLine> = {
  keys: Object.keys(FIELDS) as Field[],
  needed: ['title'],
  kindOf: (key) => FIELDS[key][0],
  widthOf: (key) => FIELDS[key][1],
  titleOf: ({ valueTabs }, key) => valueTabs.reading.columns[key],
  noteOf: ({ notes }, key) => noteIn(notes.survey, key),
};
