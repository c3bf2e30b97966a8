/** The record of a run in document properties: what is needed to go on after an execution, or a person, went away. */
import { AppError } from '../core/app-error.ts';
import { type Clocks, clocksFrom, clocksOf } from '../core/time/clocks.ts';
import { fieldsOf, invalid } from './checked.ts';
import { type SegmentSettings, settingsFrom } from './run-settings.ts';

/** The second version keeps how the log is read by titles; the first did by positions, and its settings say so. */
const RECORD_VERSION = 2;

export interface BuiltTab {
  readonly id: number;
  readonly name: string;
}

export interface RunRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  readonly settings: SegmentSettings;
  /** Asked once: all steps read and write by the same locale and time zone. */
  readonly file: {
    readonly localeName: string;
    readonly timeZone: string;
    readonly url: string;
    readonly clocks: Clocks;
  };
  /** Of the log when the run was planned: all tabs of a run show the same log. */
  readonly fingerprint: string;
  /** Of the playbook then: they are all built by the same one, too. */
  readonly playbook: string;
  readonly asOf: number;
  /** As the version that planned the run calls them: whoever goes on with it has to know them all. */
  readonly steps: readonly string[];
  /** Position of the first step that is not known to be done. */
  readonly next: number;
  /** True once notes stand on two lists: on the new one of their customer, and in the archive of the old one. */
  readonly doubled: boolean;
  /** Whether a tab was made that was not there: then all are put in their order in the end. */
  readonly made: boolean;
  /** Unless the file held no tab of ours when the run was planned: then each was put in its place as it was made. */
  readonly fromNothing: boolean;
  /** The sheet that is shown in the end; null while it is not written. */
  readonly shown: number | null;
  /** What is built so far: whoever goes on with the run is told of all of it in the end. */
  readonly tabs: readonly BuiltTab[];
}

export function createRecord(
  fields: Omit<RunRecord, 'version' | 'next' | 'doubled' | 'made' | 'shown' | 'tabs'>,
): RunRecord {
  return { version: RECORD_VERSION, ...fields, next: 0, doubled: false, made: false, shown: null, tabs: [] };
}

function areNames(steps: unknown): steps is readonly string[] {
  return Array.isArray(steps) && steps.every((step) => typeof step === 'string');
}

function isBuiltTab(tab: Partial<BuiltTab> | null): tab is BuiltTab {
  return typeof tab?.id === 'number' && typeof tab.name === 'string';
}

/** Versions before did not keep them: then only those are told of that are built from now on. */
function builtTabs(tabs: unknown): readonly BuiltTab[] {
  return Array.isArray(tabs) ? tabs.filter(isBuiltTab) : [];
}

function fileFrom(value: unknown): RunRecord['file'] {
  const { localeName, timeZone, url, clocks } = fieldsOf(value, 'file');
  if (typeof localeName !== 'string' || typeof timeZone !== 'string' || typeof url !== 'string') throw invalid('file');
  return { localeName, timeZone, url, clocks: clocksFrom(clocks) ?? clocksOf(new Map()) };
}

/** @throws AppError `settings.newer` where a newer version wrote it, and others where nobody can go on with it. */
export function recordFrom(stored: unknown): RunRecord {
  const record = fieldsOf(stored, 'run');
  const { version, id, fingerprint, playbook, asOf, steps, next, shown } = record;
  if (typeof version === 'number' && version > RECORD_VERSION) throw new AppError('settings.newer', {});
  if (typeof id !== 'string' || typeof fingerprint !== 'string' || typeof asOf !== 'number') throw invalid('run');
  if (typeof playbook !== 'string' || !areNames(steps)) throw invalid('run');
  if (typeof next !== 'number' || !Number.isInteger(next) || next < 0 || next > steps.length) throw invalid('run');
  return {
    version: RECORD_VERSION,
    id,
    fingerprint,
    playbook,
    asOf,
    steps,
    next,
    doubled: record['doubled'] === true,
    made: record['made'] === true,
    fromNothing: record['fromNothing'] === true,
    shown: typeof shown === 'number' ? shown : null,
    tabs: builtTabs(record['tabs']),
    file: fileFrom(record['file']),
    settings: settingsFrom(record['settings']),
  };
}
