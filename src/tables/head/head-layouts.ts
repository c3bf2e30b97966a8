/** The tables that a head of sales fills in. */
import type { Texts } from '../../text/language.ts';
import { noteIn } from '../column.ts';
import type { Kind, ValueOf } from '../pay/form-kinds.ts';
import type { FormLayout } from '../pay/form-lines.ts';

type HeadColumn = keyof Texts['headTabs']['columns'];

/** Each column with what it holds and its width in pixels; its title stands under the same word in the texts. */
function layout<const Fields extends Readonly<Partial<Record<HeadColumn, readonly [Kind, number]>>>>(
  fields: Fields,
  needed: readonly (keyof Fields & HeadColumn)[],
): FormLayout<{
  readonly [Key in keyof Fields & HeadColumn]: ValueOf[Extract<Fields[Key], readonly [Kind, number]>[0]];
}> {
  const fieldOf = (key: HeadColumn) => fields[key] as readonly [Kind, number];
  return {
    keys: Object.keys(fields) as (keyof Fields & HeadColumn)[],
    needed,
    kindOf: (key) => fieldOf(key)[0],
    widthOf: (key) => fieldOf(key)[1],
    titleOf: ({ headTabs }, key) => headTabs.columns[key],
    noteOf: ({ notes }, key) => noteIn(notes.head, key),
  };
}

export const STAGES_LAYOUT = layout({ stage: ['text', 160] }, ['stage']);
export const PEOPLE_LAYOUT = layout(
  { manager: ['text', 200], role: ['role', 120], monthPlan: ['money', 140], hired: ['day', 100] },
  ['manager'],
);
export const THRESHOLDS_LAYOUT = layout({ figure: ['metric', 170], red: ['change', 90], amber: ['change', 90] }, [
  'figure',
  'red',
  'amber',
]);
export const ACTIONS_LAYOUT = layout({ missed: ['metric', 190], action: ['text', 460] }, ['missed', 'action']);
export const STATUSES_LAYOUT = layout({ status: ['text', 180], reached: ['text', 170] }, ['status']);
export const ACTIVITY_LAYOUT = layout(
  { date: ['day', 110], manager: ['text', 220], stage: ['text', 180], count: ['count', 110] },
  ['date', 'manager', 'stage', 'count'],
);

export const TODO_LAYOUT = layout(
  {
    ...{ week: ['day', 100], manager: ['text', 180], what: ['text', 160], was: ['text', 290], action: ['text', 440] },
    ...{ owner: ['text', 190], due: ['day', 100], done: ['flag', 80], result: ['text', 300] },
  },
  ['week', 'manager', 'what', 'action'],
);
export const ONBOARDING_LAYOUT = layout(
  {
    ...{ manager: ['text', 180], firstDays: ['count', 90], task: ['text', 420], due: ['day', 100], done: ['flag', 80] },
    result: ['text', 300],
  },
  ['manager', 'firstDays', 'task'],
);
