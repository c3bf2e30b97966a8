/** The settings of the last segmentation, as they are kept with the file. */
import type { KeptReading } from '../tables/kept-reading.ts';
import { type SegmentSettings, settingsFrom } from '../tables/run-settings.ts';
import { KEPT, type Kept, keptText, readKept, requireKnown } from './kept.ts';
import type { Book, Ports } from './ports.ts';

/** The settings of the last run in this file. `book`: where it is open already. */
export function readSettings(ports: Ports, book?: Book): Kept<SegmentSettings> {
  const titlesOf = (sheetId: number) => (book ?? ports.book()).readTitles(sheetId);
  return readKept(ports, 'settings', (stored) => settingsFrom(stored, titlesOf));
}

/** Null before the first run; damaged ones, of which the page tells, are chosen anew, too. @throws AppError `settings.newer`. */
export function lastSettings(ports: Ports, book?: Book): SegmentSettings | null {
  return requireKnown(readSettings(ports, book));
}

export function keepSettings(ports: Ports, settings: SegmentSettings): void {
  ports.store.set(KEPT.settings, JSON.stringify(settings));
}

/** The next run reads its log so; all else stays. @throws AppError `kept.too-long`; what was kept stays then. */
export function keepReading(ports: Ports, settings: SegmentSettings, reading: KeptReading): void {
  ports.store.set(KEPT.settings, keptText('settings', { ...settings, reading }));
}
