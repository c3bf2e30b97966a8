/** What the tools for the head of sales are called, on the page and in sentences. */
import type { HeadTool } from '../../core/head-tools.ts';

export const toolNames: Readonly<Record<HeadTool, string>> = {
  settings: 'Sales settings',
  activity: 'Activity',
  'sales-board': 'Sales board',
  todo: 'To do this week',
  monday: 'Monday report',
  onboarding: 'Onboarding 30-60-90',
  'survey-questions': 'Survey questions',
  'key-values': 'Key customer values',
  'strategy-session': 'Strategy session',
  'touch-points': 'Touch points',
  'hiring-head': 'Hiring: head of sales',
  'hiring-manager': 'Hiring: sales manager',
};
