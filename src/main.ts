/** What Apps Script calls: custom functions, the menu, the sidebar's calls. The stubs in `entrypoints.js` delegate to these. */
import { answer } from './app/handlers.ts';
import type { Ports } from './app/ports.ts';
import * as abcXyz from './cells/abcxyz.ts';
import type { Environment } from './cells/environment.ts';
import * as payouts from './cells/payout.ts';
import * as rfm from './cells/rfm.ts';
import { asDay } from './core/time/day.ts';
import { addMenu, openMotivation, openSidebar, userLanguage } from './sheets/add-on.ts';
import { openBook } from './sheets/book.ts';
import { alone, documentStore } from './sheets/document.ts';
import { currentSettings } from './sheets/spreadsheet-zone.ts';
import { languageOf, textsIn } from './text/language.ts';
import { sayError } from './text/say-error.ts';

/** A custom function: what it throws is shown in the cell, so it is one sentence in the spreadsheet's language. */
function inCell<Args, Result>(compute: (args: Args, environment: Environment) => Result): (args: Args) => Result {
  return (args) => {
    const { locale, zone } = currentSettings();
    const texts = textsIn(languageOf(locale.name));
    try {
      return compute(args, { locale, zone, texts });
    } catch (error) {
      throw new Error(sayError(error, texts));
    }
  };
}

export const RFM = inCell(rfm.RFM);
export const RFM_SUMMARY = inCell(rfm.RFM_SUMMARY);
export const RFM_MOVEMENT = inCell(rfm.RFM_MOVEMENT);
export const ABCXYZ = inCell(abcXyz.ABCXYZ);
export const ABCXYZ_SUMMARY = inCell(abcXyz.ABCXYZ_SUMMARY);
export const ABC = inCell(abcXyz.ABC);
export const XYZ = inCell(abcXyz.XYZ);
export const PAYOUT = inCell(payouts.PAYOUT);
export const COMMISSION = inCell(payouts.COMMISSION);
export const PRIZES = inCell(payouts.PRIZES);
export const ALLOCATE = inCell(payouts.ALLOCATE);

/** Simple trigger: the file was opened. */
export function onOpen(event: { readonly authMode?: unknown } | undefined): void {
  const menusOnly = String(event?.authMode) === 'NONE';
  addMenu(menusOnly ? 'en' : userLanguage());
}

export function showSidebar(): void {
  openSidebar();
}

export function showMotivation(): void {
  openMotivation();
}

const ports: Ports = {
  book: openBook,
  clock: { now: () => Date.now(), today: (zone) => zone.dayAt(Date.now()) ?? asDay(0) },
  store: documentStore,
  alone,
  userLanguage,
};

/** The one function that the sidebar calls. */
export function call(method: string, request: unknown): unknown {
  return answer(ports, method, request);
}
