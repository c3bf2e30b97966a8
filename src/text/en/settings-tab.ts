/** The tab *Settings*: its titles, what each part is for, and what can be wrong in it. */
import type { PlaybookProblem } from '../../core/playbook.ts';
import { groups } from './groups.ts';

const PROBLEMS: Readonly<Record<PlaybookProblem['cause'], (value: string, other: string) => string>> = {
  title: (value) => `the row of titles is gone: “${value}”. Put the titles back side by side, or restore the defaults`,
  row: (value) => `below it the row “${value}” is missing: put it back, or restore the defaults`,
  twice: (value, other) => `“${value}” stands in ${other} too: leave it in one place`,
  'codes-missing': (value) => `no segment has the codes ${value}: add each to one`,
  'code-unknown': (value) => `“${value}” is not such a code: separate codes by spaces, as in 332 333`,
  'name-empty': () => 'the segment needs a name',
  'name-long': () => 'the name is too long for a tab: 50 characters at most',
  'abc-cut': () => 'a share above 0% and at most 100% is needed',
  'xyz-cut': () => 'a number above 0 is needed',
  'cut-order': (_, other) => `the cut must be greater than the one in ${other}`,
  choice: (value, other) => `“${value}” is not known: choose ${other}`,
  'not-a-date': (value) => `“${value}” is not a date: only dates may stand in this column`,
};

export const settingsTab = {
  title: 'Settings',
  note: 'This tab is yours: what stands under the orange titles counts from the next refresh on. Leave the titles and the green columns as they are; rows and columns may be moved.',
  segments: {
    note: 'Segments: each code stands in exactly one. With 5 scores recency and frequency decide; other numbers of scores follow the codes for 3.',
    columns: ['Segment code', 'Segment', 'Codes of 3 scores (R F M)', 'Codes of 5 scores (R F)', 'Advice'],
  },
  groups: { note: 'Groups of ABC×XYZ: what to do with each.', columns: ['Group', 'What to do'] },
  rules: {
    note: 'Cuts of ABC×XYZ: A and B by share of revenue, X and Y by how much purchases vary.',
    columns: ['Setting', 'Value'],
    labels: {
      a: 'A up to a share of',
      b: 'B up to a share of',
      x: 'X up to a variation of',
      y: 'Y up to a variation of',
      period: 'Period',
      rule: 'Rule',
      version: 'Version of this tab',
    },
    ruleChoices: { customers: 'for customers', classic: groups.classic },
  },
  lists: {
    note: 'Holidays: dates alone. The lists beside them are the choices in call lists.',
    columns: ['Holidays', 'Status', 'Next step'],
  },
  problem: ({ cause, cell, value, other }: PlaybookProblem) =>
    `${cell === '' ? '' : `${cell}: `}${PROBLEMS[cause](value, other)}.`,
  refused: (problems: readonly string[]) =>
    ['Nothing was built: correct the tab Settings first.', ...problems.slice(0, 3), problems[3] && '…']
      .join('\n')
      .trim(),
  added: (titles: readonly string[]) =>
    `This tab is older than Salesbook and has no ${titles.join(', ')}: the defaults hold.`,
};
