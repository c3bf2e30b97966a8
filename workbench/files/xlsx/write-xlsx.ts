/**
 * Saves the open workbook as an .xlsx file and says what such a file can't hold.
 *
 * ExcelJS is large: whoever wants a small first load imports this file only when it is needed.
 */
import ExcelJS from 'exceljs';
import type { Area, Engine, EngineSheet } from '../../engine/engine.ts';
import { absoluteAreaName } from './address.ts';
import { addCharts, type SheetCharts } from './charts/add-charts.ts';
import { chartXml } from './charts/chart-part.ts';
import { chartColumns } from './charts/references.ts';
import { type ExcelFormulaSetting, excelFormula } from './formula.ts';
import { excelAddress } from './internal-link.ts';
import type { LeftOut } from './left-out.ts';
import { writePageSetup } from './page-setup.ts';
import { quoteNames } from './quoted-names.ts';
import { writeSheetContent } from './sheet-content.ts';
import { excelSheetNames } from './sheet-names.ts';
import { writeSheetSetting } from './sheet-setting.ts';

export interface XlsxFile {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

/** The engine must have settled: results are written beside their formulas. */
export async function writeXlsx(engine: Engine): Promise<XlsxFile> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Salesbook';
  const sheetNames = excelSheetNames(engine.sheets().map((sheet) => sheet.name));
  const nameOf = (id: number) => {
    const name = engine.sheet(id)?.name;
    return name === undefined ? undefined : (sheetNames.get(name) ?? name);
  };
  const address = (written: string) => excelAddress(written, nameOf);
  const setting = { locale: engine.locale, sheetNames, address };
  const leftOut: LeftOut[] = [];
  for (const sheet of engine.sheets()) {
    const name = sheetNames.get(sheet.name) ?? sheet.name;
    if (name !== sheet.name) leftOut.push({ kind: 'renamed', sheet: sheet.name, name });
    leftOut.push(...writeSheet(workbook.addWorksheet(name), sheet, setting));
  }
  const marked = engine.sheets().filter((sheet) => keptBeside(sheet.custom()));
  if (marked.length > 0) leftOut.push({ kind: 'add-on-data', sheets: marked.map((sheet) => sheet.name) });
  for (const { name, sheetId, area } of engine.namedAreas()) {
    const sheet = engine.sheet(sheetId);
    if (sheet) workbook.definedNames.add(absoluteAreaName(sheetNames.get(sheet.name) ?? sheet.name, area), name);
  }
  const charts = engine.sheets().map((sheet, index): SheetCharts => {
    const written = sheet.charts().flatMap((chart) => {
      const columns = chartColumns(engine, chart, nameOf);
      const xml = columns === null ? null : chartXml(chart, columns);
      return xml === null ? [] : [{ chart, xml }];
    });
    const missing = sheet.charts().length - written.length;
    if (missing > 0) leftOut.push({ kind: 'charts', sheet: sheet.name, count: missing });
    return { sheet: index + 1, charts: written };
  });
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  const names = workbook.worksheets.map(({ name }) => name);
  return { bytes: await addCharts(await quoteNames(written, names), charts), leftOut };
}

/** Marks and protection, which the add-on finds again in Sheets only. */
function keptBeside(custom: Readonly<Record<string, unknown>>): boolean {
  return Object.values(custom).some((items) => !Array.isArray(items) || items.length > 0);
}

function writeSheet(
  worksheet: ExcelJS.Worksheet,
  sheet: EngineSheet,
  setting: ExcelFormulaSetting,
): readonly LeftOut[] {
  const { rows, columns } = sheet.extent();
  const toExcel = (written: string): string | null => {
    const formula = excelFormula(written, setting);
    return formula.kind === 'formula' ? formula.text : null;
  };
  const area: Area = { row: 0, column: 0, rows, columns };
  const contentLeftOut =
    rows === 0
      ? []
      : writeSheetContent(worksheet, sheet, area, {
          formula: (written) => excelFormula(written, setting),
          address: setting.address,
        });
  writePageSetup(worksheet, sheet, area, setting.locale);
  return [...contentLeftOut, ...writeSheetSetting(worksheet, sheet, area, toExcel)];
}
