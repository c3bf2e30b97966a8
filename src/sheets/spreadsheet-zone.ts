/** The spreadsheet's time zone and locale, or the realm's own where there is no spreadsheet. */

import { createZone, type Zone } from '../core/time/zone.ts';
import { type Locale, localeOf } from '../core/writing/locale.ts';

const MINUTE = 60_000;
const DEFAULT_LOCALE = 'en_US';

/** The one place where the realm's own calendar is asked: with no spreadsheet at hand there is no other. */
function realmOffset(instant: number): number {
  return -new Date(instant).getTimezoneOffset() * MINUTE;
}

/** Utilities give a zone's offset as `+0330`. */
function offsetIn(timeZone: string): (instant: number) => number {
  return (instant) => {
    const written = Utilities.formatDate(new Date(instant), timeZone, 'Z');
    const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(written);
    if (parts === null) throw new Error(`time zone ${timeZone} has the offset ${written}`);
    const minutes = Number(parts[2]) * 60 + Number(parts[3]);
    return (parts[1] === '-' ? -minutes : minutes) * MINUTE;
  };
}

export interface SpreadsheetSettings {
  readonly locale: Locale;
  readonly zone: Zone;
}

/** `edges`: what the time zone has answered before; it gets what is asked from now on. */
export function settingsFor(
  localeName: string,
  timeZone: string,
  edges: Map<number, number> = new Map(),
): SpreadsheetSettings {
  return { locale: localeOf(localeName), zone: createZone(offsetIn(timeZone), edges) };
}

/** Settings of the open spreadsheet; `en_US` and the realm's clock in a bare JavaScript engine. */
export function currentSettings(): SpreadsheetSettings {
  const spreadsheet = typeof SpreadsheetApp === 'undefined' ? null : SpreadsheetApp.getActive();
  if (spreadsheet !== null) {
    return settingsFor(spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone());
  }
  return { locale: localeOf(DEFAULT_LOCALE), zone: createZone(realmOffset) };
}
