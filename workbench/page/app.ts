/** Puts the page together: grid, engine, sample, add-on, menus, sidebar. */

import { createSample } from '../../sample/sample.ts';
import { createEngine } from '../engine/univer.ts';
import { createHost } from '../host/create-host.ts';
import { showSample, writeSample } from '../sample/write-sample.ts';
import { readTypedText } from '../services/typed-text.ts';
import { watchCellErrors } from './cell-error.ts';
import { createChartLayer } from './charts/chart-layer.ts';
import { connectHost } from './connect-host.ts';
import { byId } from './element.ts';
import { keepOffFrozenLines } from './frozen-lines.ts';
import { registerFunctionHelp } from './function-help.ts';
import { loadAddOn } from './load-add-on.ts';
import { watchKeys } from './page-parts.ts';
import { fitRowHeights } from './row-heights.ts';
import { readSettings } from './settings.ts';
import { startGrid } from './start-grid.ts';
import { nextPaint, setStatus } from './status.ts';
import { languageOf, pageText } from './text.ts';

/** The grid measures what it draws: its font has to be there first. Without it another one is drawn, and that is all. */
async function loadFonts(): Promise<void> {
  const looks = ['13px Arial', 'bold 13px Arial'];
  await Promise.all(looks.map((look) => document.fonts.load(look, 'Aя'))).catch(() => undefined);
}

async function start(): Promise<void> {
  const settings = readSettings(location.search, navigator.language);
  const language = languageOf(settings.locale);
  const text = pageText(language);
  document.documentElement.lang = language;
  document.title = `${text.fileName} – Salesbook`;
  byId('file-name').textContent = text.fileName;
  byId('where').textContent = text.workbench;
  setStatus(text.starting);

  watchKeys();
  const [addOn] = await Promise.all([loadAddOn(text.addOnMissing), loadFonts()]);
  const univerApi = await startGrid(byId('grid'), language, text.fileName);
  const engine = createEngine(univerApi, {
    ...settings,
    readTyped: (typed, locale) => readTypedText(typed, locale, new Date().getUTCFullYear()),
  });
  const sample = createSample(language);
  writeSample(engine, sample);
  await nextPaint();
  fitRowHeights(univerApi);
  keepOffFrozenLines(univerApi);
  const host = createHost({ engine, ...addOn, userLocale: language });
  registerFunctionHelp(univerApi, host.customFunctions);
  watchCellErrors(univerApi, engine, text.cellError);
  createChartLayer(univerApi, engine, text.chartNotDrawn);
  connectHost({ host, univerApi, settings, language, text, showSample: () => showSample(engine, sample) });
  await host.open();
  setStatus(text.ready);
  // For the browser's console and for the tests: a canvas can't be asked what stands in a cell.
  Object.assign(globalThis, { salesbook: { engine, host } });
}

start().catch((error: unknown) => {
  setStatus(error instanceof Error ? error.message : String(error), 'error');
  throw error;
});
