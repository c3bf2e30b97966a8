/** The key values that a strategy session has written down: what touch points and call lists show. */
import { MOST_KEY_VALUES } from '../../core/key-values/key-values.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { tidy } from '../../core/writing/spelling.ts';
import { DECISION_COLUMNS } from '../../reports/key-values/strategy-session.ts';
import { findTable } from '../../tables/title-row.ts';
import { ALL_TEXTS } from '../../text/language.ts';
import type { Book } from '../ports.ts';

/** Null where there is no such tab, or its titles are gone. Places count from 0. */
export function decisionPlace(book: Book) {
  const content = book.hasTab('strategy-session') ? book.readTab('strategy-session') : null;
  if (content === null) return null;
  const keys = DECISION_COLUMNS.map(({ id }) => id);
  const { header, columns } = findTable(content, keys, (key) =>
    ALL_TEXTS.map(({ valueTabs }) => valueTabs.session.decision[key]),
  );
  return columns.value === undefined || columns.measure === undefined
    ? null
    : { content, header, column: columns.value };
}

/** As they are written there; none where nothing was decided yet. */
export function chosenValues(book: Book): string[] {
  const place = decisionPlace(book);
  if (place === null) return [];
  return place.content.values
    .slice(place.header + 1, place.header + 1 + MOST_KEY_VALUES)
    .flatMap((row) => (isBlank(row[place.column]) ? [] : [tidy(String(row[place.column]))]));
}
