/** The page of tools for the head of sales. */
import type { HeadTool } from '../../core/head-tools.ts';
import { english } from './format.ts';
import { toolNames } from './head-tool-names.ts';

/** What each is for. */
const about: Readonly<Record<HeadTool, string>> = {
  settings: 'Stages, managers, when a figure is red, and what is done then. The other tools go by it.',
  activity: 'A log of leads, meetings and payments by manager and day, filled in from lists.',
  'sales-board': 'Plan, forecast, funnel and conversions of each manager, live; what is red and needs action.',
  todo: 'What is red, with an action, an owner and a day for each; kept week by week.',
  monday: 'One page to print for the owner: plan, funnel, what is red and what is done about it.',
  onboarding: 'Tasks of the first ninety days for each newcomer; the board shows plan, actual and tasks done.',
  'survey-questions': 'What to ask customers about values, to paste into a form, in both languages.',
  'key-values':
    'At most three values that matter to customers and in which you are the best, out of the answers of a form. Open the sheet of answers before you build it.',
  'strategy-session': 'An agenda of six hours to tick off; its last step writes the key values down.',
  'touch-points': 'A map of where customers meet you, the weakest important point first, and what no point serves.',
  'hiring-head':
    'A scorecard of questions with described answers, candidates side by side, and a sheet of each to print.',
  'hiring-manager': 'The same with questions for a sales manager.',
};

export const headPage = {
  names: toolNames,
  about,
  intro: 'Each tool is a tab of this file, with your own names in it.',
  build: 'Build',
  refresh: 'Bring up to date',
  /** Where the button adds to what people have typed. */
  refreshOf: { todo: 'Add this week’s reds', onboarding: 'Add newcomers' } as Readonly<
    Partial<Record<HeadTool, string>>
  >,
  open: 'Open',
  remove: 'Remove…',
  /** What a screen reader says of a button: the same words stand on several. */
  named: (button: string, tool: string) => `${button.replace('…', '')}: ${tool}`,
  alsoBuilt: (tools: readonly string[]) => `Also builds ${tools.join(', ')}.`,
  removal: {
    heading: (tool: string) => `Remove ${tool}?`,
    tabs: (names: readonly string[]) => {
      const said = names.map((name) => `“${name}”`).join(', ');
      const [tabs, them] = names.length === 1 ? ['tab', 'it'] : ['tabs', 'them'];
      return `This deletes the ${tabs} ${said} with everything in ${them}. No other tab is touched.`;
    },
    lines: (count: number) => `${english.count(count, 'filled line', 'filled lines')} would go as well.`,
    back: 'The only way back is the version history: File → Version history.',
    yes: 'Remove',
    no: 'Keep it',
    neededBy: (tools: string) => `It can’t be removed yet, other tools stand on it. Remove these first: ${tools}.`,
  },
  working: { build: 'Building…', open: 'Opening…', remove: 'Removing…' },
  done: {
    built: (tool: string) => `${tool} is ready`,
    removed: (tool: string) => `${tool} is removed`,
  },
  progress: 'Progress',
};
