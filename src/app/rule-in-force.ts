/** How customers are judged by ABC×XYZ in this file: as the tab *Settings* says, where there is one, else as the sidebar does. */
import type { GroupRule } from '../core/groups/abcxyz.ts';
import { groupRuleOf, readPlaybook } from './playbook.ts';
import type { Book } from './ports.ts';

export function ruleInForce(book: Book, chosen: GroupRule): GroupRule {
  const { isOwn, playbook } = readPlaybook(book);
  return isOwn ? groupRuleOf(playbook) : chosen;
}
