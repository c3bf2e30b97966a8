/** What stands above every tool: its title, and how to use it in a few lines. */
import { BLANK_ROW, line } from './rows.ts';
import type { TabRow } from './tab-spec.ts';

export function howToRows(title: string, how: readonly string[]): TabRow[] {
  return [line(title, 'title'), ...how.map((text) => line(text)), BLANK_ROW];
}
