/** What the sidebar says of sharing: who sees what, and a link for each tab. */
import { english } from './format.ts';

export const sidebarShare = {
  heading: 'Share',
  count: (tabs: number) => english.count(tabs, 'tab', 'tabs'),
  sees: 'Whoever can open this file sees all of its tabs, with or without Salesbook: they hold plain values, which change only when someone refreshes them here.',
  pay: (names: string) =>
    `These show pay: ${names}. A tab can’t be shared on its own, and a hidden one is not private: keep pay in a copy of the file (File → Make a copy) that only the right people can open.`,
  one: 'To show somebody one tab and no more, send its PDF.',
  pdf: 'PDF',
  pdfOf: (tab: string) => `PDF of ${tab}`,
};
