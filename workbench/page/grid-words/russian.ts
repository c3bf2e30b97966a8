/** What the grid says in Russian. */
import { mergeLocales } from '@univerjs/core';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import core from '@univerjs/preset-sheets-core/locales/ru-RU';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import filter from '@univerjs/preset-sheets-filter/locales/ru-RU';
import hyperLink from '@univerjs/preset-sheets-hyper-link/locales/ru-RU';
import note from '@univerjs/preset-sheets-note/locales/ru-RU';
import sort from '@univerjs/preset-sheets-sort/locales/ru-RU';

export const WORDS = mergeLocales(core, conditionalFormatting, dataValidation, filter, hyperLink, note, sort);
