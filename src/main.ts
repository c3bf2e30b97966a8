/**
 * What Apps Script calls: custom functions, the menu, the sidebar's calls. The functions of `entrypoints.js` and the stubs that
 * the build writes delegate to these.
 */
import { answer } from './app/handlers.ts';
import type { Ports } from './app/ports.ts';
import type { CustomFunction } from './cells/custom-function.ts';
import type { CellValue, Table } from './cells/environment.ts';
import { CUSTOM_FUNCTIONS } from './cells/functions.ts';
import { asDay } from './core/time/day.ts';
import {
  addMenu,
  menuLanguage,
  openHeadTools,
  openMotivation,
  openSidebar,
  requireRights,
  sayFunctionsReady,
  userLanguage,
} from './sheets/add-on.ts';
import { openBook } from './sheets/book.ts';
import { alone, documentStore } from './sheets/document.ts';
import { explained } from './sheets/refusal.ts';
import { currentSettings } from './sheets/spreadsheet-zone.ts';
import { languageOf, textsIn } from './text/language.ts';
import { sayError } from './text/say-error.ts';

/** What a custom function throws is shown in the cell, so it is one sentence in the spreadsheet's language. */
function inCell({ call }: CustomFunction): (given: readonly unknown[]) => CellValue | Table {
  return (given) => {
    const { locale, zone } = currentSettings();
    const texts = textsIn(languageOf(locale.name));
    try {
      return call(given, { locale, zone, texts });
    } catch (error) {
      throw new Error(sayError(error, texts));
    }
  };
}

/** Custom functions by their names: the stubs hand their arguments on to them. */
export const FUNCTIONS = Object.fromEntries(CUSTOM_FUNCTIONS.map((each) => [each.name, inCell(each)]));

/** Simple trigger: the file was opened. */
export function onOpen(event: { readonly authMode?: unknown } | undefined): void {
  const menusOnly = String(event?.authMode) === 'NONE';
  addMenu(menusOnly ? 'en' : menuLanguage());
}

/** A click in the menu: rights first, since a person may have granted only some. What fails is shown as one sentence. */
function fromMenu(work: () => void): () => void {
  return () => {
    requireRights();
    try {
      work();
    } catch (error) {
      throw new Error(sayError(explained(error), textsIn(menuLanguage())));
    }
  };
}

export const showSidebar = fromMenu(openSidebar);
export const showMotivation = fromMenu(openMotivation);
export const showHeadTools = fromMenu(openHeadTools);
export const useFunctions = fromMenu(sayFunctionsReady);

const ports: Ports = {
  book: openBook,
  clock: { now: () => Date.now(), today: (zone) => zone.dayAt(Date.now()) ?? asDay(0) },
  store: documentStore,
  alone,
  userLanguage,
  explained,
};

/** The one function that the sidebar calls. */
export function call(method: unknown, request: unknown): unknown {
  return answer(ports, method, request);
}
