/** A tab that the head of sales fills in, as it is read: its lines, and what is wrong with which cell. */
import type { FormFault } from '../../core/pay/form-fault.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { sheetPrefix } from '../../core/writing/sheet-name.ts';
import type { TabKey } from '../../reports/tab-spec.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import type { CellPlace, FormSource } from '../../tables/pay/form-fields.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import { sayFault } from '../../text/say-fault.ts';
import type { FormProblem } from '../pay/requests.ts';
import type { Book } from '../ports.ts';

export interface TypedTab {
  readonly content: TabContent;
  readonly source: FormSource;
  /** From the top, what was reported while the tab was read. `texts`: the language of the sentences. */
  problems(texts: Texts): FormProblem[];
}

/** Null where the tab is not there. */
export function openTypedTab(book: Book, key: TabKey): TypedTab | null {
  const content = book.readTab(key);
  const tab = book.tab(key);
  if (content === null || tab === null) return null;
  const found: { readonly place: CellPlace; readonly fault: FormFault }[] = [];
  const { locale, zone } = book;
  return {
    content,
    source: {
      ...{ content, locale, zone, texts: textsIn(book.tabLanguage) },
      report: (place, fault) => found.push({ place, fault }),
    },
    problems: (texts) =>
      [...found]
        .sort((one, other) => one.place.row - other.place.row)
        .map(({ place: { row, column, title }, fault }) => {
          const cell = `${columnLetters(column)}${row + 1}`;
          const sentence = sayFault(fault, texts);
          return {
            sentence: title === '' ? sentence : texts.forms.inColumn(title, sentence),
            cell: sheetPrefix(tab.name) + cell,
            url: `${tab.url}&range=${cell}`,
          };
        }),
  };
}
