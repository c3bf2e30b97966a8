/** What the summary says of how the log was read: its currency, and which rows count otherwise than they stand there. */
import type { NoteCode, Reading } from '../reading/reading.ts';
import type { Texts } from '../text/language.ts';
import { sayNote } from '../text/say-note.ts';
import { line } from './rows.ts';
import type { TabRow } from './tab-spec.ts';

/** Rows and money alone stand in the line above already. */
const SAID_ELSEWHERE: ReadonlySet<NoteCode> = new Set<NoteCode>(['preamble', 'totals', 'continuation', 'bad', 'later']);

export function leftOutLines(reading: Reading, texts: Texts): TabRow[] {
  const notes = reading.notes.filter(({ code }) => !SAID_ELSEWHERE.has(code));
  const words = texts.tabs.rfmSummary;
  const currency = reading.currency === null ? words.currencyOfFile : words.currency(reading.currency);
  return [line(currency), ...notes.map((note) => line(sayNote(note, texts.reading.notes)))];
}
