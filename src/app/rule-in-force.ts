/** How customers are judged by ABC×XYZ in this file: as the tab *Settings* says, where there is one, else as the sidebar does. */
import type { GroupRule } from '../core/abcxyz.ts';
import { readPlaybook } from './playbook.ts';
import type { Book } from './ports.ts';

export function ruleInForce(book: Book, chosen: GroupRule): GroupRule {
  if (!book.hasTab('settings')) return chosen;
  const { abc, xyz, period } = readPlaybook(book).playbook;
  return { abc, xyz, period };
}
