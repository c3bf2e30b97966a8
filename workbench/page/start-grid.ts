/** Starts Univer with its grid, formula bar and tabs inside an element of the page. */

import '@univerjs/sheets/facade';
import '@univerjs/sheets-numfmt/facade';
import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { emptyWorkbook } from '../engine/workbook-data.ts';
import type { PageLanguage } from './text.ts';

const LOCALE_TYPES = { en: LocaleType.EN_US, ru: LocaleType.RU_RU } as const satisfies Record<PageLanguage, LocaleType>;

/** Of the two languages only the one that is shown is loaded: its words for the functions alone are half a megabyte. */
const WORDS_OF = {
  en: () => import('./grid-words/english.ts'),
  ru: () => import('./grid-words/russian.ts'),
} as const satisfies Record<PageLanguage, unknown>;

export async function startGrid(container: HTMLElement, language: PageLanguage, fileName: string): Promise<FUniver> {
  const { WORDS } = await WORDS_OF[language]();
  const univer = new Univer({
    locale: LOCALE_TYPES[language],
    logLevel: LogLevel.ERROR,
    locales: { [LOCALE_TYPES[language]]: WORDS },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      footer: { menus: false },
      // Sheets shows no triangles on numbers kept as text.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook(fileName));
  const univerApi = FUniver.newAPI(univer);
  univerApi.getActiveWorkbook()?.setNumfmtLocal(language);
  return univerApi;
}
