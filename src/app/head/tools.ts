/** All tools for the head of sales, each declared in its own file. */
import type { HeadTool } from '../../core/head-tools.ts';
import { hiringTools } from '../hiring/hiring-tools.ts';
import { keyValuesTool } from '../key-values/key-values-tool.ts';
import { strategySessionTool, surveyQuestionsTool } from '../key-values/session-tools.ts';
import { touchPointsTool } from '../touch-points/touch-points-tool.ts';
import { activityTool } from './activity-tool.ts';
import { mondayTool } from './monday-tool.ts';
import { onboardingTool } from './onboarding-tool.ts';
import { salesBoardTool } from './sales-board-tool.ts';
import { settingsTool } from './settings-tool.ts';
import { todoTool } from './todo-tool.ts';
import type { Tool } from './tool.ts';

export const TOOLS: Readonly<Record<HeadTool, Tool>> = {
  settings: settingsTool,
  activity: activityTool,
  'sales-board': salesBoardTool,
  todo: todoTool,
  monday: mondayTool,
  onboarding: onboardingTool,
  'survey-questions': surveyQuestionsTool,
  'key-values': keyValuesTool,
  'strategy-session': strategySessionTool,
  'touch-points': touchPointsTool,
  'hiring-head': hiringTools.head,
  'hiring-manager': hiringTools.manager,
};
