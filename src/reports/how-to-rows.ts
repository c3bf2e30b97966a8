/** What stands above every tool: its title, and how to use it in a few lines. */
import { BLANK_ROW, line } from './rows.ts';
import type { TabRow } from './tab-spec.ts';

export function howToRows(title: string, how: readonly string[]): TabRow[] {
  return [line(title, 'title'), ...how.map((text) => line(text)), BLANK_ROW];
}

/** Says at the end of the last line what the hidden columns are for. */
export function withHidden(how: readonly string[], hidden: string): string[] {
  return how.map((text, index) => (index === how.length - 1 ? `${text} ${hidden}` : text));
}
