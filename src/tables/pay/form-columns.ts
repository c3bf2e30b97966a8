/** The columns of the tabs that people fill in. */
import type { MOST_BANDS } from '../../core/pay/rule-limits.ts';
import type { Texts } from '../../text/language.ts';
import type { Kind, ValueOf } from './form-kinds.ts';
import type { FormLayout } from './form-lines.ts';

const KINDS = {
  name: 'text',
  role: 'role',
  hired: 'day',
  left: 'day',
  target: 'money',
  fixed: 'share',
  market: 'money',
  rule: 'text',
  draw: 'money',
  recoverable: 'flag',
  method: 'method',
  floor: 'share',
  cap: 'ratio',
  from: 'ratio',
  rate: 'ratio',
  ramp: 'share',
  kpi: 'text',
  measure: 'measure',
  weight: 'share',
  lower: 'flag',
  gate: 'ratio',
  factor: 'share',
  month: 'month',
  plan: 'money',
  actual: 'signed',
  amount: 'signed',
  why: 'text',
  about: 'month',
} as const satisfies Readonly<Record<keyof Texts['forms']['columns'], Kind>>;

type Word = keyof typeof KINDS;
/** Bands and the months of newcomers are numbered. */
export type Column = Word | `${'from' | 'rate' | 'ramp'}${number}`;
export type ValueAt<Key extends Column> = ValueOf[Key extends Word ? (typeof KINDS)[Key] : 'ratio'];

export const BANDS = [1, 2, 3, 4, 5, 6] as const satisfies { readonly length: typeof MOST_BANDS };
export const RAMP = [1, 2, 3] as const;

const wordOf = (key: Column) => key.replace(/\d/, '') as Word;

function layout<Key extends Column>(
  keys: readonly Key[],
  needed: readonly Key[],
): FormLayout<{ readonly [Each in Key]: ValueAt<Each> }> {
  return {
    keys,
    needed,
    kindOf: (key) => KINDS[wordOf(key)],
    titleOf: ({ forms }, key) => key.replace(/^\D+/, (word) => `${forms.columns[word as Word]} `).trim(),
  };
}

export const TEAM_LAYOUT = layout(
  ['name', 'role', 'hired', 'left', 'target', 'fixed', 'market', 'rule', 'draw', 'recoverable'],
  ['name', 'target', 'fixed', 'rule'],
);
export const RULES_LAYOUT = layout(
  [
    ...(['rule', 'method', 'floor', 'cap'] as const),
    ...BANDS.flatMap((band) => [`from${band}`, `rate${band}`] as const),
    ...RAMP.map((month) => `ramp${month}` as const),
  ],
  ['rule', 'method', 'from1', 'rate1'],
);
export const KPIS_LAYOUT = layout(
  ['rule', 'kpi', 'measure', 'weight', 'lower', 'gate', 'factor'],
  ['rule', 'kpi', 'measure', 'weight'],
);
export const PLAN_LAYOUT = layout(['month', 'name', 'kpi', 'plan', 'actual'], ['month', 'name', 'kpi']);
export const CORRECTIONS_LAYOUT = layout(
  ['month', 'name', 'amount', 'why', 'about'],
  ['month', 'name', 'amount', 'why'],
);
