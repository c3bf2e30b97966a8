/** Russian texts, by who shows them. */
export { errors } from './errors.ts';
export { forecast } from './forecast.ts';
export { format } from './format.ts';
export { groups } from './groups.ts';
export { headOfSales } from './head-of-sales.ts';
export { headTabs } from './head-tabs.ts';
export { hiring } from './hiring.ts';
export { kept } from './kept.ts';
export { keyValues } from './key-values.ts';
export { menu } from './menu.ts';
export { notes } from './notes.ts';
export { payBoard } from './pay-board.ts';
export { payClosing } from './pay-closing.ts';
export { forms } from './pay-forms.ts';
export { payRules } from './pay-rules.ts';
export { simulator } from './pay-simulator.ts';
export { paySteps } from './pay-steps.ts';
export { payouts } from './payouts.ts';
export { reading } from './reading.ts';
export { segments } from './segments.ts';
export { settingsTab } from './settings-tab.ts';
export { tabs } from './tabs.ts';
export { touchPoints } from './touch-points.ts';
export { valueSurvey } from './value-survey.ts';
export { valueTabs } from './value-tabs.ts';

/** The build writes the help of formulas below the script, where Sheets looks for it: the script itself never reads it. */
export declare const help: typeof import('./functions.ts');

/** The pages carry their words themselves: these are for the compiler alone, which misses what a language leaves out. */
export declare const pages: {
  readonly sidebar: typeof import('./sidebar-page.ts').words;
  readonly motivation: typeof import('./motivation-page.ts').words;
  readonly head: typeof import('./head-tools-page.ts').words;
};
