/** English texts, by who shows them. */
export { cells } from './cells.ts';
export { errors } from './errors.ts';
export { segments } from './segments.ts';
export { sidebar } from './sidebar.ts';
export { tabs } from './tabs.ts';
