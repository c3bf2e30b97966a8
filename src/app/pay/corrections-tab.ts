/** The tab *Corrections*, made again where somebody has deleted it. */
import type { Motivation } from '../../core/pay/motivation.ts';
import { correctionsForm } from '../../reports/pay/forms.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, WrittenTab } from '../ports.ts';

export function requireCorrections(book: Book, { members }: Motivation): WrittenTab {
  const names = members.map(({ name }) => name);
  return book.tab('corrections') ?? book.write(correctionsForm(names, textsIn(book.tabLanguage)), null);
}
