/** A sheet as scripts may write to it: every way to change it passes the rules first, and a refused call changes nothing. */
import type { Area, EngineSheet } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { requireTypes, requireUnparted, requireUnprotected, requireUntyped, requireValid } from './write-rules.ts';

export function guardedSheet(context: Context, sheet: EngineSheet): EngineSheet {
  const { id } = sheet;
  const unprotected = (area: Area | null) => requireUnprotected(context, id, area);
  /** What changes how cells look, or what may be typed into them. */
  const untyped = (area: Area) => {
    unprotected(area);
    requireUntyped(context, id, area);
  };
  const rows = (row: number, count: number): Area => ({ row, rows: count, column: 0, columns: sheet.columnCount });
  const guards: Partial<EngineSheet> = {
    write: (area, inputs) => {
      unprotected(area);
      requireTypes(context, id, area, inputs);
      requireValid(context, sheet, area, inputs);
      sheet.write(area, inputs);
    },
    setStyle: (area, style) => {
      untyped(area);
      sheet.setStyle(area, style);
    },
    setStyles: (area, styles) => {
      untyped(area);
      sheet.setStyles(area, styles);
    },
    clearStyle: (area) => {
      untyped(area);
      sheet.clearStyle(area);
    },
    setValidation: (area, rule) => {
      untyped(area);
      sheet.setValidation(area, rule);
    },
    setFilter: (area) => {
      untyped(area ?? sheet.filter() ?? rows(0, 1));
      sheet.setFilter(area);
    },
    insertRows: (at, count, like) => {
      requireUnparted(context, id, 'rows', at);
      sheet.insertRows(at, count, like);
    },
    insertColumns: (at, count, like) => {
      requireUnparted(context, id, 'columns', at);
      sheet.insertColumns(at, count, like);
    },
    deleteRows: (at, count) => {
      unprotected(rows(at, count));
      sheet.deleteRows(at, count);
    },
    deleteColumns: (at, count) => {
      unprotected({ row: 0, rows: sheet.rowCount, column: at, columns: count });
      sheet.deleteColumns(at, count);
    },
    rename: (name) => {
      unprotected(null);
      sheet.rename(name);
    },
    setFrozen: (frozenRows, frozenColumns) => {
      unprotected(null);
      sheet.setFrozen(frozenRows, frozenColumns);
    },
    setColumnWidths: (column, count, pixels) => {
      unprotected(null);
      sheet.setColumnWidths(column, count, pixels);
    },
    hideColumns: (column, count) => {
      unprotected(null);
      sheet.hideColumns(column, count);
    },
    showColumns: (column, count) => {
      unprotected(null);
      sheet.showColumns(column, count);
    },
    setTabColor: (color) => {
      unprotected(null);
      sheet.setTabColor(color);
    },
    setNotes: (area, notes) => {
      unprotected(area);
      sheet.setNotes(area, notes);
    },
    setConditionalRules: (rules) => {
      unprotected(null);
      sheet.setConditionalRules(rules);
    },
    setCharts: (charts) => {
      unprotected(null);
      sheet.setCharts(charts);
    },
    setCustom: (custom) => {
      unprotected(null);
      sheet.setCustom(custom);
    },
  };
  return Object.assign(Object.create(sheet), guards);
}
