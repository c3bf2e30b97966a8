/** Data that a sheet carries along without Univer knowing what it means: charts, and whatever the services keep. */
import { type EngineContext, worksheetOf } from './context.ts';
import type { Chart, EngineSheet } from './engine.ts';

export type SheetData = Pick<EngineSheet, 'charts' | 'setCharts' | 'custom' | 'setCustom'>;

interface Kept {
  readonly charts?: readonly Chart[];
  readonly services?: Readonly<Record<string, unknown>>;
}

export function sheetData(context: EngineContext, sheetId: string): SheetData {
  const kept = (): Kept => worksheetOf(context, sheetId).getCustomMetadata() ?? {};
  const keep = (change: Kept): void => worksheetOf(context, sheetId).setCustomMetadata({ ...kept(), ...change });
  return {
    charts: () => kept().charts ?? [],
    setCharts: (charts) => keep({ charts: structuredClone(charts) }),
    custom: () => kept().services ?? {},
    setCustom: (services) => keep({ services: structuredClone(services) }),
  };
}
