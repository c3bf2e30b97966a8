/** What the sidebar says of the tab *Settings*. */
import { english } from './format.ts';

export const sidebarSettings = {
  heading: 'Settings tab',
  none: 'defaults',
  own: 'yours',
  wrong: (count: number) => `${english.count(count, 'cell', 'cells')} to correct`,
  hint: 'Names, codes and advice of segments, cuts, holidays and the choices in call lists, in a tab that you edit.',
  create: 'Create the Settings tab',
  writing: 'Writing the tab…',
  correct: 'Nothing is built until these cells are right:',
  restore: 'Restore the defaults…',
  sure: (tab: string) => `Everything that was typed into the tab “${tab}” is replaced by the defaults.`,
  yes: 'Restore',
  no: 'Keep as it is',
};
