/** The columns of the map of touch points, and the list of stages beside it. */
import type { Texts } from '../text/language.ts';
import { noteIn } from './column.ts';
import type { Kind, ValueOf } from './pay/form-kinds.ts';
import type { FormLayout } from './pay/form-lines.ts';

const FIELDS = {
  stage: ['text', 140],
  point: ['text', 310],
  channel: ['text', 110],
  goal: ['text', 270],
  owner: ['text', 130],
  standard: ['text', 220],
  metric: ['text', 150],
  quality: ['mark', 80],
  importance: ['mark', 90],
  purpose: ['purpose', 120],
  serves1: ['text', 150],
  serves2: ['text', 150],
  serves3: ['text', 150],
  value: ['text', 160],
  step: ['text', 240],
  due: ['day', 100],
} as const satisfies Readonly<Record<string, readonly [Kind, number]>>;

export type TouchPointField = keyof typeof FIELDS;
export type TouchPointLine = { readonly [Each in TouchPointField]: ValueOf[(typeof FIELDS)[Each][0]] };

export const SERVED = ['serves1', 'serves2', 'serves3'] as const satisfies readonly TouchPointField[];

function titleOfPoint({ touchPoints }: Texts, key: TouchPointField): string {
  const { columns }: { readonly columns: Readonly<Record<string, string>> } = touchPoints;
  return key.replace(/\D+/, (word) => `${columns[word]} `).trim();
}

export const TOUCH_POINT_LAYOUT: FormLayout<TouchPointLine> = {
  keys: Object.keys(FIELDS) as TouchPointField[],
  needed: ['stage', 'point'],
  kindOf: (key) => FIELDS[key][0],
  widthOf: (key) => FIELDS[key][1],
  titleOf: titleOfPoint,
  noteOf: ({ notes }, key) => noteIn(notes.points, key),
};

export const STAGE_LIST_LAYOUT: FormLayout<{ readonly listed: string }> = {
  keys: ['listed'],
  needed: ['listed'],
  kindOf: () => 'text',
  widthOf: () => 150,
  titleOf: ({ touchPoints }) => touchPoints.stages,
  noteOf: () => undefined,
};

/** Formulas beside each line: what people see, and what the other tab sorts by. */
export const COMPUTED = ['weakness', 'order', 'byDay'] as const;
export type ComputedField = (typeof COMPUTED)[number];

export function titleOfComputed({ touchPoints }: Texts, field: ComputedField): string {
  return field === 'weakness' ? touchPoints.weakness : touchPoints.behind[field];
}
