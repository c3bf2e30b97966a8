/** What a head of sales works with: the tools, and the tabs that they are made of. */

/** In the order in which people are shown them. */
export const HEAD_TOOLS = ['settings', 'activity', 'sales-board', 'todo', 'monday', 'onboarding'] as const;

export type HeadTool = (typeof HEAD_TOOLS)[number];

/** The names are stored in the user's file. */
export const HEAD_TABS = ['sales-settings', 'activity', 'sales-board', 'todo', 'monday-report', 'onboarding'] as const;
