/** Starts Univer without a screen and puts the workbench's engine over an empty workbook. */

import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-note/facade';
import { LocaleService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import enUS from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { Engine } from './engine.ts';
import { createEngine } from './univer.ts';
import { emptyWorkbook } from './workbook-data.ts';

export interface NodeEngineOptions {
  readonly locale?: string;
  readonly timeZone?: string;
}

/** What functions are for, and what each of their arguments is, is read by people who type: three hundred kilobytes of words. */
const locales = { [LocaleType.EN_US]: { ...enUS, 'sheets-formula': {} } };

export function createNodeEngine(options: NodeEngineOptions = {}): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales,
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) {
      univer.registerPlugin(plugin[0], plugin[1]);
    } else {
      univer.registerPlugin(plugin);
    }
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook('Untitled spreadsheet'));
  return createEngine(FUniver.newAPI(univer), {
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/GMT',
    onDispose: () => {
      const words = univer.__getInjector().get(LocaleService);
      univer.dispose();
      // A progress timer of an interrupted calculation outlives Univer, and fails when it finds no words.
      words.load(locales);
    },
  });
}
