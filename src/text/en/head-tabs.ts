/** The tabs that a head of sales works with: titles, how to use each, and what they say. Other spellings stand behind strokes. */
import { english } from './format.ts';

export const headTabs = {
  columns: {
    stage: 'Stage',
    manager: 'Manager',
    role: 'Role',
    monthPlan: 'Plan of a month',
    hired: 'Hired',
    figure: 'Figure',
    red: 'Red',
    amber: 'Amber',
    missed: 'When this is missed',
    action: 'What to do',
    date: 'Date',
    count: 'Count',
  },
  metrics: {
    plan: 'Forecast of plan',
    leads: 'Leads',
    conversion: 'Conversion',
    averagePurchase: 'Average purchase',
  },
  settings: {
    title: 'Sales settings',
    howTo: [
      'Everything here is yours: rename, add and delete lines; the other tools follow.',
      'Stages go from the first touch to the payment. Managers are those whose work is counted; where motivation is set up, they and their plans come from its tabs Team and Plan.',
      'Forecast of plan is red below the first share, amber below the second. The others are compared with the mean of the three months before: a change at or below the number.',
      'What to do when a figure is missed: the first line of a figure is suggested first.',
    ],
    missing: {
      people: 'Type the managers whose work is counted below Manager.',
      stages: 'Type the stages of a sale below Stage.',
    },
  },
  activity: {
    title: 'Activity',
    howTo: [
      'How to use it: one line for each manager, day and stage, with how many there were. Choose from the lists, type the number.',
      'Lines may stand in any order, and several lines of one day add up. The tab Sales board counts them as you type.',
    ],
    missing: { lines: 'Nothing is typed yet: the first line stands right below the titles.' },
  },
  more: (count: number) => `And ${english.number(count)} more.`,
};
