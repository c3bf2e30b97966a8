/**
 * What Apps Script calls: custom functions, the menu, the sidebar's calls. The stubs in `entrypoints.js` delegate to these.
 * Every formula that is calculated loads this script, so what answers the sidebar is left to one of its own, `server.ts`.
 */
import * as abcXyz from './cells/abcxyz.ts';
import type { Environment } from './cells/environment.ts';
import * as payouts from './cells/payout.ts';
import * as rfm from './cells/rfm.ts';
import { addMenu, openMotivation, openSidebar, userLanguage } from './sheets/add-on.ts';
import { loadServer } from './sheets/load-server.ts';
import { currentSettings } from './sheets/spreadsheet-zone.ts';
import { sayError } from './text/say-error.ts';
import { scriptTextsIn } from './text/script-language.ts';

/** A custom function: what it throws is shown in the cell, so it is one sentence in the spreadsheet's language. */
function inCell<Args, Result>(compute: (args: Args, environment: Environment) => Result): (args: Args) => Result {
  return (args) => {
    const { locale, zone } = currentSettings();
    const texts = scriptTextsIn(locale.russian ? 'ru' : 'en');
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

/** The one function that the sidebar calls. */
export function call(method: string, request: unknown): unknown {
  return loadServer()(method, request);
}
