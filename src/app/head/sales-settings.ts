/** The tab *Sales settings* as it stands: stages, thresholds and what is done about red figures. */
import type { AlarmMetric, Threshold } from '../../core/activity/alarms.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import {
  ACTIONS_LAYOUT,
  PEOPLE_LAYOUT,
  STAGES_LAYOUT,
  STATUSES_LAYOUT,
  THRESHOLDS_LAYOUT,
} from '../../tables/head/head-layouts.ts';
import type { FormSource } from '../../tables/pay/form-fields.ts';
import { readLines } from '../../tables/pay/form-lines.ts';
import { findTable } from '../../tables/title-row.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import type { FormProblem } from '../pay/requests.ts';
import type { Book } from '../ports.ts';
import { openTypedTab, type TypedTab } from './typed-tab.ts';

/** A word of the tab and the cell that it stands in. */
export interface InCell<Value> {
  readonly value: Value;
  /** In A1 notation. */
  readonly cell: string;
}

export interface SettingsPerson {
  readonly name: string;
  readonly isHead: boolean;
  readonly plan: number | null;
  readonly planCell: string;
  readonly hired: number | null;
}

export interface SalesSettings {
  readonly tab: TypedTab;
  readonly stages: readonly InCell<string>[];
  readonly people: readonly SettingsPerson[];
  /** Figures without a line are not judged. */
  readonly thresholds: Readonly<Partial<Record<AlarmMetric, Readonly<Record<keyof Threshold, InCell<number>>>>>>;
  readonly actions: Readonly<Record<AlarmMetric, readonly string[]>>;
  /** Statuses of the log; `reached`: null where none of the stages is named. */
  readonly statuses: readonly (InCell<string> & { readonly reached: InCell<string | null> })[];
  readonly problems: readonly FormProblem[];
}

function readStages(source: FormSource): InCell<string>[] {
  const seen = new Map<string, number>();
  return (readLines(source, STAGES_LAYOUT)?.lines ?? []).flatMap((line) => {
    const { stage } = line.values;
    if (stage === null) return [];
    const before = seen.get(spellingKey(stage));
    if (before !== undefined) line.fault('stage', { code: 'twice', row: before + 1 });
    seen.set(spellingKey(stage), line.row);
    return before === undefined ? [{ value: stage, cell: line.cell('stage') }] : [];
  });
}

function readThresholds(source: FormSource): SalesSettings['thresholds'] {
  const found: Partial<Record<AlarmMetric, Readonly<Record<keyof Threshold, InCell<number>>>>> = {};
  for (const line of readLines(source, THRESHOLDS_LAYOUT)?.lines ?? []) {
    const { figure, red, amber } = line.values;
    if (figure === null || red === null || amber === null) continue;
    if (red > amber) line.fault('amber', { code: 'order' });
    found[figure] = { red: { value: red, cell: line.cell('red') }, amber: { value: amber, cell: line.cell('amber') } };
  }
  return found;
}

function readActions(source: FormSource): SalesSettings['actions'] {
  const lines = readLines(source, ACTIONS_LAYOUT)?.lines ?? [];
  const of = (metric: AlarmMetric) =>
    lines.flatMap(({ values }) => (values.missed === metric && values.action !== null ? [values.action] : []));
  return {
    plan: of('plan'),
    leads: of('leads'),
    conversion: of('conversion'),
    averagePurchase: of('averagePurchase'),
  };
}

function readPeople(source: FormSource): SettingsPerson[] {
  const seen = new Map<string, number>();
  return (readLines(source, PEOPLE_LAYOUT)?.lines ?? []).flatMap((line) => {
    const { manager, role, monthPlan, hired } = line.values;
    if (manager === null) return [];
    const before = seen.get(spellingKey(manager));
    if (before !== undefined) line.fault('manager', { code: 'twice', row: before + 1 });
    seen.set(spellingKey(manager), line.row);
    const planCell = line.cell('monthPlan');
    return [{ name: manager, isHead: role === 'head', plan: monthPlan, planCell, hired }];
  });
}

/** None where the tab has no such table. */
function readStatuses(source: FormSource, stages: readonly InCell<string>[]): SalesSettings['statuses'] {
  const { keys, titleOf } = STATUSES_LAYOUT;
  const { columns } = findTable(source.content, keys, (key) => ALL_TEXTS.map((texts) => titleOf(texts, key)));
  if (columns.status === undefined || columns.reached === undefined) return [];
  const names = new Map(stages.map(({ value }) => [spellingKey(value), value]));
  return (readLines(source, STATUSES_LAYOUT)?.lines ?? []).flatMap((line) => {
    const { status, reached } = line.values;
    if (status === null) return [];
    const known = reached === null ? null : line.known('reached', names);
    return [{ value: status, cell: line.cell('status'), reached: { value: known, cell: line.cell('reached') } }];
  });
}

/** Whether the stages are counted from the log's statuses. */
export function countsDeals({ statuses }: SalesSettings): boolean {
  return statuses.some(({ reached }) => reached.value !== null);
}

/** Null where the tab is not there. `withPeople`: managers stand in it. `texts`: the language of the sentences. */
export function readSalesSettings(book: Book, withPeople: boolean, texts: Texts): SalesSettings | null {
  const tab = openTypedTab(book, 'sales-settings');
  if (tab === null) return null;
  const { source } = tab;
  const stages = readStages(source);
  return {
    tab,
    stages,
    statuses: readStatuses(source, stages),
    thresholds: readThresholds(source),
    actions: readActions(source),
    people: withPeople ? readPeople(source) : [],
    problems: tab.problems(texts),
  };
}
