/** One sentence per error of the tools for a head of sales. */

import type { AlarmMetric } from '../../core/activity/alarms.ts';
import type { ScorecardErrorParams } from '../../core/hiring/scorecard.ts';
import type { Mark } from '../../core/touch-points/roll-up.ts';
import { shorten } from '../format.ts';
import type { SomeSentences } from '../sentences.ts';
import { named } from './argument-name.ts';
import { english } from './format.ts';
import { toolNames } from './head-tool-names.ts';
import { forms } from './pay-forms.ts';

const METRICS: Readonly<Record<AlarmMetric, string>> = {
  plan: 'the plan',
  leads: 'leads',
  conversion: 'conversion',
  averagePurchase: 'the average purchase',
};
const MARKS: Readonly<Record<Mark, string>> = { quality: 'Quality', importance: 'Importance' };

const scorecardSentences: {
  readonly [Code in keyof ScorecardErrorParams]: (params: ScorecardErrorParams[Code]) => string;
} = {
  'scorecard.score': ({ row, value }) => `Row ${row}: ${value} is not a score. Give a whole number from 1 to 5.`,
  'scorecard.question': ({ row, question }) =>
    `Row ${row}: the question "${shorten(question)}" is not on the list of questions. Add it there, or correct its name.`,
  'scorecard.twice': ({ row, earlier }) =>
    `Row ${row} scores the same answer of the same interviewer as row ${earlier}: leave one of them.`,
  'scorecard.alike': ({ question }) =>
    `Two questions are called "${shorten(question)}": give one of them another name.`,
};

export const salesSentences = {
  'name.missing': ({ argument, row }) =>
    `${named(argument)}, row ${row}: the name is missing beside a number. Fill it in, or leave the row out.`,
  'name.unreadable': ({ argument, row, value }) => `${named(argument)}, row ${row}: "${shorten(value)}" is not a name.`,
  'rating.range': ({ argument, row, value }) =>
    `${named(argument)}, row ${row}: "${shorten(value)}" is not a rating from 1 to 5.`,
  'key-values.cut': ({ value, meant }) =>
    `cut "${shorten(value)}" is not an importance from 0 to 10: give ${meant === null ? 'a number such as 6' : english.term({ value: meant, unit: 'number' })}.`,
  'key-values.limit': ({ value }) =>
    `limit "${shorten(value)}" is not a whole number from 1 to 3: three key values are the most.`,
  'alarms.order': ({ metric }) =>
    `The thresholds of ${METRICS[metric]} are the wrong way round: red must not lie above amber.`,
  ...scorecardSentences,
  'head.forms': ({ problems, more }) => forms.refused(problems, more),
  'head.no-people': ({ tab }) =>
    `Nobody's work is counted yet: type the managers into the tab "${shorten(tab)}", below Manager.`,
  'head.no-stages': ({ tab }) => `There are no stages: type them into the tab "${shorten(tab)}", below Stage.`,
  'head.needed': ({ tool, by }) =>
    `"${toolNames[tool]}" can't be removed yet, other tools stand on it. Remove these first: ${by.map((each) => `"${toolNames[each]}"`).join(', ')}.`,
  'head.other-stages': ({ built, now }) =>
    `The board was built with ${built} stages, Sales settings holds ${now}. Remove the Monday report and the board, and build them again: nothing is typed there.`,
  'head.not-built': ({ tool }) => `"${toolNames[tool]}" is not there any more: build it again.`,
  'survey.none': () =>
    'No sheet looks like the answers of a form: import them, open their sheet, and press the button again. What to ask stands in the tool Survey questions.',
  'survey.no-importance': ({ tab }) =>
    `Nothing in the answers says how important something is to customers: say in the tab "${shorten(tab)}" which columns do, then press the button again.`,
  'touch-points.mark': ({ row, mark, value }) => `Row ${row}: ${MARKS[mark]} ${value} is not between 1 and 5.`,
} satisfies SomeSentences;
