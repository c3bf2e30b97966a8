/** What lies over a sheet's cells: borders, notes, links, rules, filter, charts and the services' own data. */
import { readBorders, setBorder } from './borders.ts';
import { readConditionalRules, writeConditionalRules } from './conditional-rules.ts';
import type { EngineContext } from './context.ts';
import type { EngineSheet } from './engine.ts';
import { sheetExtent } from './extent.ts';
import { readFilter, writeFilter } from './filters.ts';
import { readLinks, writeLink } from './links.ts';
import { readNotes, writeNotes } from './notes.ts';
import { sheetData } from './sheet-data.ts';
import { readValidations, validationsOver, writeValidation } from './validations.ts';

export type SheetExtras = Pick<
  EngineSheet,
  | 'setBorder'
  | 'borders'
  | 'extent'
  | 'notes'
  | 'setNotes'
  | 'links'
  | 'setLink'
  | 'validations'
  | 'validationsOver'
  | 'setValidation'
  | 'conditionalRules'
  | 'setConditionalRules'
  | 'filter'
  | 'setFilter'
  | 'charts'
  | 'setCharts'
  | 'custom'
  | 'setCustom'
>;

export function sheetExtras(context: EngineContext, sheetId: string): SheetExtras {
  return {
    ...sheetData(context, sheetId),
    setBorder: (area, sides, color, style) => setBorder(context, sheetId, area, sides, color, style),
    borders: (area) => readBorders(context, sheetId, area),
    extent: () => sheetExtent(context, sheetId),
    notes: (area) => readNotes(context, sheetId, area),
    setNotes: (area, notes) => writeNotes(context, sheetId, area, notes),
    links: (area) => readLinks(context, sheetId, area),
    setLink: (row, column, text, url) => writeLink(context, sheetId, row, column, text, url),
    validations: (area) => readValidations(context, sheetId, area),
    validationsOver: (area) => validationsOver(context, sheetId, area),
    setValidation: (area, rule) => writeValidation(context, sheetId, area, rule),
    conditionalRules: () => readConditionalRules(context, sheetId),
    setConditionalRules: (rules) => writeConditionalRules(context, sheetId, rules),
    filter: () => readFilter(context, sheetId),
    setFilter: (area) => writeFilter(context, sheetId, area),
  };
}
