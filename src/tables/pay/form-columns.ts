/** The columns of the tabs that people fill in. */
import type { MOST_BANDS } from '../../core/pay/rule-limits.ts';
import type { Texts } from '../../text/language.ts';
import type { Kind, ValueOf } from './form-kinds.ts';
import type { FormLayout } from './form-lines.ts';

/** What each holds, and its width in pixels. */
const FIELDS = {
  name: ['text', 200],
  role: ['role', 120],
  hired: ['day', 100],
  left: ['day', 100],
  target: ['money', 130],
  fixed: ['share', 100],
  market: ['money', 130],
  rule: ['text', 180],
  draw: ['money', 160],
  recoverable: ['flag', 110],
  method: ['method', 200],
  floor: ['share', 80],
  cap: ['ratio', 80],
  from: ['ratio', 80],
  rate: ['ratio', 80],
  ramp: ['share', 80],
  kpi: ['text', 200],
  measure: ['measure', 130],
  weight: ['share', 90],
  lower: ['flag', 120],
  gate: ['ratio', 120],
  factor: ['share', 120],
  month: ['month', 140],
  plan: ['money', 140],
  actual: ['signed', 140],
  amount: ['signed', 140],
  why: ['text', 420],
  about: ['month', 140],
  since: ['day', 110],
  period: ['planPeriod', 110],
  people: ['people', 200],
  products: ['list', 200],
  types: ['list', 180],
  customers: ['customers', 140],
  reach: ['money', 130],
  pays: ['money', 130],
  shares: ['shares', 170],
} as const satisfies Readonly<Record<keyof Texts['forms']['columns'], readonly [Kind, number]>>;

type Word = keyof typeof FIELDS;
/** Bands and the months of newcomers are numbered. */
export type Column = Word | `${'from' | 'rate' | 'ramp'}${number}`;
export type ValueAt<Key extends Column> = ValueOf[Key extends Word ? (typeof FIELDS)[Key][0] : 'ratio'];

export const BANDS = [1, 2, 3, 4, 5, 6] as const satisfies { readonly length: typeof MOST_BANDS };
export const RAMP = [1, 2, 3] as const;

const wordOf = (key: Column) => key.replace(/\d/, '') as Word;

function layout<Key extends Column>(
  keys: readonly Key[],
  needed: readonly Key[],
  { extra = [], filled = needed }: { readonly extra?: readonly Key[]; readonly filled?: readonly Key[] } = {},
): FormLayout<{ readonly [Each in Key]: ValueAt<Each> }> {
  return {
    keys: [...keys, ...extra],
    extra,
    needed,
    filled,
    kindOf: (key) => FIELDS[wordOf(key)][0],
    widthOf: (key) => FIELDS[wordOf(key)][1],
    noteOf: ({ notes: { forms } }, key) => (forms as Readonly<Partial<Record<Word, string>>>)[wordOf(key)],
    titleOf: ({ forms }, key) => key.replace(/^\D+/, (word) => `${forms.columns[word as Word]} `).trim(),
  };
}

export const TEAM_LAYOUT = layout(
  ['name', 'role', 'hired', 'left', 'target', 'fixed', 'market', 'rule', 'draw', 'recoverable'],
  ['name', 'target', 'fixed', 'rule'],
  // A line that holds from a day on leaves empty what stays as it was.
  { extra: ['since'], filled: ['name'] },
);
export const RULES_LAYOUT = layout(
  [
    ...(['rule', 'method', 'floor', 'cap'] as const),
    ...BANDS.flatMap((band) => [`from${band}`, `rate${band}`] as const),
    ...RAMP.map((month) => `ramp${month}` as const),
  ],
  ['rule', 'method', 'from1', 'rate1'],
  { extra: ['period', 'since'] },
);
export const KPIS_LAYOUT = layout(
  ['rule', 'kpi', 'measure', 'weight', 'lower', 'gate', 'factor'],
  ['rule', 'kpi', 'measure', 'weight'],
  {
    extra: ['people', 'products', 'types', 'customers', 'reach', 'pays'],
    // A milestone has no weight.
    filled: ['rule', 'kpi', 'measure'],
  },
);
export const PLAN_LAYOUT = layout(['month', 'name', 'kpi', 'plan', 'actual'], ['month', 'name', 'kpi'], {
  extra: ['shares', 'since'],
});
export const CORRECTIONS_LAYOUT = layout(
  ['month', 'name', 'amount', 'why', 'about'],
  ['month', 'name', 'amount', 'why'],
);
