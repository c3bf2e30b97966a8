/** `Sheet`: filter, charts, conditional formats and developer metadata. */
import { charts, createChart, NO_CHART_ID, newChart } from './charts.ts';
import { createFormatRule, formatRules } from './conditional-format.ts';
import { addMetadata, createMetadataFinder } from './developer-metadata.ts';
import type { Sheet } from './file-objects.ts';
import { createFilter } from './filter.ts';
import { liveSheet } from './sheet-access.ts';
import type { SheetParts } from './sheet-parts.ts';

export function sheetFeatures({ context, sheetId, self }: SheetParts): Partial<Sheet> {
  const live = () => liveSheet(context, sheetId);
  return {
    getFilter: () => (live().filter() === null ? null : createFilter(context, sheetId)),
    newChart: () => newChart(context),
    getCharts: () =>
      live()
        .charts()
        .map((chart) => createChart(context, chart)),
    insertChart: (chart) => {
      const known = context.state.engine.sheets().flatMap((sheet) => sheet.charts());
      const id = known.reduce((highest, other) => Math.max(highest, other.id), NO_CHART_ID) + 1;
      live().setCharts([...live().charts(), { ...charts.of(chart), id }]);
    },
    removeChart: (chart) => {
      const { id } = charts.of(chart);
      const left = live()
        .charts()
        .filter((known) => known.id !== id);
      if (left.length === live().charts().length) throw new Error('The chart is not on this sheet.');
      live().setCharts(left);
    },
    getConditionalFormatRules: () =>
      live()
        .conditionalRules()
        .map((rule) => createFormatRule(context, { sheetId, rule })),
    setConditionalFormatRules: (rules) => {
      const data = rules.map((rule) => formatRules.of(rule));
      if (data.some((rule) => rule.sheetId !== sheetId)) {
        throw new Error('The ranges of a conditional format rule must lie on the sheet it is set on.');
      }
      live().setConditionalRules(data.map(({ rule }) => rule));
    },
    clearConditionalFormatRules: () => live().setConditionalRules([]),
    addDeveloperMetadata: (key: string, value: unknown = null) => {
      addMetadata(context, { sheetId, place: 'SHEET', index: 0 }, key, value);
      return self();
    },
    createDeveloperMetadataFinder: () => createMetadataFinder(context, () => [live()]),
  };
}
