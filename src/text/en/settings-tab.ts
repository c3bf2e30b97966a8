/** The tab *Settings*: its titles, what each part is for, and what can be wrong in it. */
import type { PlaybookProblem } from '../../core/customers/playbook-problem.ts';
import { shorten } from '../format.ts';
import { groups } from './groups.ts';

const PROBLEMS: Readonly<Record<PlaybookProblem['cause'], (value: string, other: string) => string>> = {
  gone: (value) => `“${value}” is missing: put it back, or restore the defaults`,
  twice: (value, other) => `“${value}” stands in ${other} too: leave it in one place`,
  'codes-missing': (value) => `no segment has the codes ${value}: add each to one`,
  'code-unknown': (value) => `“${shorten(value)}” is not such a code: separate codes by spaces`,
  name: () => 'a name of 1 to 50 characters is needed',
  cut: () => 'cuts are numbers above 0 and ascending, those of A and B up to 100%',
  choice: (value, other) => `“${shorten(value)}” is not known: choose ${other}`,
  'not-a-date': (value) => `“${shorten(value)}” is not a date: only dates may stand here`,
};

const sentence = ({ cause, value, other }: PlaybookProblem) => `${PROBLEMS[cause](value, other)}.`;

export const settingsTab = {
  title: 'Settings',
  note: 'Everything under the orange titles is yours to edit and counts from the next refresh on. Rows and columns may be moved.',
  segments: {
    note: 'Each code stands in one segment. With 5 scores only R and F count; any other number follows the codes of 3.',
    columns: {
      segment: 'Segment code',
      name: 'Segment',
      three: 'Codes of 3 scores: R F M',
      five: 'Codes of 5 scores: R F',
      advice: 'Advice',
    },
  },
  groups: { columns: { group: 'Group', advice: 'What to do' } },
  rules: {
    note: 'A and B: up to this share of revenue. X and Y: up to this variation of purchases (by the textbook, “classic”: 0.1 and 0.25).',
    columns: { setting: 'Setting', value: 'Value' },
    period: 'Period',
    rule: 'Rule',
    customers: 'for customers',
    classic: groups.classic,
    version: 'Version',
  },
  lists: {
    note: 'Holidays: only dates. Beside them: choices in call lists.',
    columns: { holidays: 'Holidays', statuses: 'Status', nextSteps: 'Next step' },
  },
  problem: sentence,
  refused: (problems: readonly PlaybookProblem[]) =>
    [
      'Nothing was built: correct the tab Settings first.',
      ...problems.slice(0, 3).map((problem) => `${problem.cell}: ${sentence(problem)}`),
      ...(problems.length > 3 ? ['…'] : []),
    ].join('\n'),
  added: (titles: readonly string[]) => `This tab does not have ${titles.join(', ')} yet: the defaults apply.`,
};
