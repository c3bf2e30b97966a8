/** Univer's grid marks what is no date, and nothing else, however a date is written. */
import '@univerjs/sheets-data-validation/facade';
import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { expect, onTestFinished, test } from 'vitest';
import { createEngine } from '../../../workbench/engine/univer.ts';
import { emptyWorkbook } from '../../../workbench/engine/workbook-data.ts';
import { area, number, text } from './cells.ts';

test('a date is a number, whatever its cell shows; a text is none', async () => {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  onTestFinished(() => univer.dispose());
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook('Dates'));
  const univerApi = FUniver.newAPI(univer);
  const engine = createEngine(univerApi, { locale: 'ru_RU', timeZone: 'Etc/GMT' });
  const cells = area(0, 0, 1, 6);
  const rule = { type: 'date', values: [], operator: 'DATE_IS_VALID_DATE', source: null } as const;
  engine.active.setValidation(cells, { ...rule, allowInvalid: true, help: null });
  const formats = ['dd.mm.yyyy', 'd mmm yyyy', 'ddd, d mmmm', 'yyyy-mm-dd', '', ''];
  engine.active.setStyles(cells, [formats.map((numberFormat) => ({ numberFormat }))]);
  const [day, wrong] = [number(46_371), text('31.02.2026')];
  engine.active.write(cells, [[day, day, day, day, day, wrong]]);
  await engine.settled();
  const found = await univerApi.getActiveWorkbook()?.getActiveSheet().getRange(0, 0, 1, 6).getValidatorStatus();
  expect(found).toEqual([['valid', 'valid', 'valid', 'valid', 'valid', 'invalid']]);
});
