/** English texts, by who shows them. */
import { english } from '../format.ts';

export { errors } from './errors.ts';
export { groups } from './groups.ts';
export { menu } from './menu.ts';
export { payBoard } from './pay-board.ts';
export { payClosing } from './pay-closing.ts';
export { forms } from './pay-forms.ts';
export { payRules } from './pay-rules.ts';
export { simulator } from './pay-simulator.ts';
export { paySteps } from './pay-steps.ts';
export { payouts } from './payouts.ts';
export { segments } from './segments.ts';
export { settingsTab } from './settings-tab.ts';
export { tabs } from './tabs.ts';
export const format = { day: english.day, number: english.number, month: english.month };
