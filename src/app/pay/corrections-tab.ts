/** The tab *Corrections*, made again where somebody has deleted it. */
import { AppError } from '../../core/app-error.ts';
import {
  type CorrectionFormLine,
  correctionRows,
  correctionsForm,
  correctsTitle,
  teamNames,
} from '../../reports/pay/forms.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, WrittenTab } from '../ports.ts';

export function requireCorrections(book: Book): WrittenTab {
  const tab = book.tab('corrections');
  if (tab !== null) return tab;
  return book.write(correctionsForm(teamNames(book.readTab('team')), textsIn(book.tabLanguage)), null);
}

function readTab(book: Book): TabContent {
  const seen = book.readTab('corrections');
  if (seen === null) throw new AppError('pay.not-set-up', {});
  return seen;
}

/** Below the others. A tab of before the column *Corrects* gets it first: without it a line could be suggested again. */
export function appendCorrections(book: Book, lines: readonly CorrectionFormLine[]): void {
  if (lines.length === 0) return;
  const texts = textsIn(book.tabLanguage);
  let seen = readTab(book);
  const title = correctsTitle(seen, texts);
  if (title !== null) {
    book.amend('corrections', [title], seen);
    seen = readTab(book);
  }
  book.append('corrections', correctionRows(lines, texts, seen), seen);
}
