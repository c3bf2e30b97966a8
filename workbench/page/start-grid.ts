/** Starts Univer with its grid, formula bar and tabs inside an element of the page. */

import '@univerjs/sheets/facade';
import '@univerjs/sheets-numfmt/facade';
import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingRussian from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreRussian from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationRussian from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterRussian from '@univerjs/preset-sheets-filter/locales/ru-RU';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import hyperLinkEnglish from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import hyperLinkRussian from '@univerjs/preset-sheets-hyper-link/locales/ru-RU';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteRussian from '@univerjs/preset-sheets-note/locales/ru-RU';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import sortRussian from '@univerjs/preset-sheets-sort/locales/ru-RU';
import { emptyWorkbook } from '../engine/workbook-data.ts';
import type { PageLanguage } from './text.ts';

const LOCALE_TYPES = { en: LocaleType.EN_US, ru: LocaleType.RU_RU } as const satisfies Record<PageLanguage, LocaleType>;

export function startGrid(container: HTMLElement, language: PageLanguage, fileName: string): FUniver {
  const univer = new Univer({
    locale: LOCALE_TYPES[language],
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        conditionalFormattingEnglish,
        dataValidationEnglish,
        filterEnglish,
        hyperLinkEnglish,
        noteEnglish,
        sortEnglish,
      ),
      [LocaleType.RU_RU]: mergeLocales(
        coreRussian,
        conditionalFormattingRussian,
        dataValidationRussian,
        filterRussian,
        hyperLinkRussian,
        noteRussian,
        sortRussian,
      ),
    },
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
