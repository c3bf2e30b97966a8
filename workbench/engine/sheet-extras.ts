/** What lies over a sheet's cells: borders, notes, links, rules, filter, charts and the services' own data. */
import { setBorder } from './borders.ts';
import type { EngineContext } from './context.ts';
import type { EngineSheet } from './engine.ts';
import { sheetData } from './sheet-data.ts';

export type SheetExtras = Pick<
  EngineSheet,
  | 'setBorder'
  | 'notes'
  | 'setNotes'
  | 'links'
  | 'setLink'
  | 'validations'
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

function notYet(): never {
  throw new Error('This is not in the workbench yet.');
}

export function sheetExtras(context: EngineContext, sheetId: string): SheetExtras {
  const data = sheetData(context, sheetId);
  return {
    setBorder: (area, sides, color, style) => setBorder(context, sheetId, area, sides, color, style),
    notes: notYet,
    setNotes: notYet,
    links: notYet,
    setLink: notYet,
    validations: notYet,
    setValidation: notYet,
    conditionalRules: notYet,
    setConditionalRules: notYet,
    filter: notYet,
    setFilter: notYet,
    ...data,
  };
}
