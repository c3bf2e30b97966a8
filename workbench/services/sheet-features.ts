/** `Sheet`: filter, charts, conditional formats, protection and developer metadata. */
import { chartHandles, createChart, NO_CHART_ID, newChart } from './charts.ts';
import { createFormatRule, formatRules } from './conditional-format.ts';
import { addMetadata, createMetadataFinder, metadataAt, type Visibility } from './developer-metadata.ts';
import type { Sheet } from './file-objects.ts';
import { createFilter } from './filter.ts';
import { createNamedRange } from './named-range.ts';
import { protectionsOfSheet, protectSheet } from './protection.ts';
import { liveSheet } from './sheet-access.ts';
import type { SheetParts } from './sheet-parts.ts';

export function sheetFeatures({ context, sheetId, self }: SheetParts): Partial<Sheet> {
  const live = () => liveSheet(context, sheetId);
  const spot = { sheetId, place: 'SHEET', index: 0 } as const;
  const knownChart = (id: number) => {
    if (
      !live()
        .charts()
        .some((chart) => chart.id === id)
    ) {
      throw new Error('The chart is not on this sheet.');
    }
  };
  return {
    getFilter: () => (live().filter() === null ? null : createFilter(context, sheetId)),
    newChart: () => newChart(context, sheetId),
    getCharts: () =>
      live()
        .charts()
        .map((chart) => createChart(context, { sheetId, chart })),
    insertChart: (chart) => {
      const charts = context.state.engine.sheets().flatMap((sheet) => sheet.charts());
      const id = charts.reduce((highest, { id: known }) => Math.max(highest, known), NO_CHART_ID) + 1;
      live().setCharts([...live().charts(), { ...chartHandles.of(chart).chart, id }]);
    },
    updateChart: (chart) => {
      const changed = chartHandles.of(chart).chart;
      knownChart(changed.id);
      live().setCharts(
        live()
          .charts()
          .map((known) => (known.id === changed.id ? changed : known)),
      );
    },
    removeChart: (chart) => {
      const { id } = chartHandles.of(chart).chart;
      knownChart(id);
      live().setCharts(
        live()
          .charts()
          .filter((known) => known.id !== id),
      );
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
    protect: () => protectSheet(context, sheetId),
    getProtections: (type) => protectionsOfSheet(context, sheetId, type),
    getNamedRanges: () =>
      context.state.engine
        .namedAreas()
        .filter((named) => named.sheetId === sheetId)
        .map((named) => createNamedRange(context, named.name)),
    addDeveloperMetadata: (key: string, ...rest: (string | Visibility)[]) => {
      addMetadata(context, spot, key, rest);
      return self();
    },
    getDeveloperMetadata: () => metadataAt(context, spot),
    createDeveloperMetadataFinder: () => createMetadataFinder(context, sheetId),
  };
}
