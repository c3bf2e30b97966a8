/**
 * A run builds the tabs in a sequence of calls: plan, then steps, as many at a time as a minute holds, then finish. Each call
 * is an execution of its own, locks for itself and begins from what is stored with the file, so no run outlasts the
 * platform's clock and one that was interrupted at any step can go on.
 */

import { AppError } from '../core/app-error.ts';
import { callsSince } from '../core/customers/next-settings.ts';
import { fingerprintOf } from '../core/log/fingerprint.ts';
import { asDay } from '../core/time/day.ts';
import { sheetUrl } from '../core/writing/sheet-url.ts';
import { invalid } from '../tables/checked.ts';
import { keepReading } from '../tables/kept-reading.ts';
import { type BuiltTab, createRecord, type RunRecord, recordFrom } from '../tables/run-record.ts';
import type { SegmentSettings } from '../tables/run-settings.ts';
import { textsIn } from '../text/language.ts';
import { KEPT, type Kept, keptText, readKept, requireKnown, usable } from './kept.ts';
import { keepSettings, lastSettings } from './last-settings.ts';
import { loadLog, loadLogAsOf, readCells, readingContext } from './load-log.ts';
import { fingerprintOfPlaybook, groupRuleOf, readPlaybook, requirePlaybook, wordsOf } from './playbook.ts';
import type { Book, Ports, WrittenTab } from './ports.ts';
import { shareWithPay } from './remembered-log.ts';
import { countField, requestFields, textField } from './request-fields.ts';
import type { OwnTab } from './shared-tabs.ts';
import { isStep, listsHoldFormulas, type Step, sharedContext, stepCalled, wantedSteps } from './steps.ts';

/**
 * A property holds 9,216 bytes, and a run that is planned takes 5,000 at most. What is left is room for thirty-one tabs, all that a
 * run builds, with so many letters of three bytes each and 27 bytes around them.
 */
const LONGEST_NAME = 35;

export interface RunPlan {
  readonly run: string;
  readonly steps: readonly Step[];
  /** Position of the first step that is not done: above 0 for a run that is resumed. */
  readonly next: number;
  /** What the steps before it have built. */
  readonly tabs: readonly WrittenTab[];
  readonly settings: SegmentSettings;
}

export interface RunRequest {
  readonly run: string;
}

export interface StepRequest extends RunRequest {
  /** Its position in the plan. */
  readonly step: number;
  /** Milliseconds after which the execution begins none of the steps behind it; 0 where they are not wanted. */
  readonly within: number;
}

export interface RunProgress extends RunRequest {
  readonly next: number;
}

export interface StepsDone {
  /** Position of the first step that is not done. */
  readonly next: number;
  readonly tabs: readonly OwnTab[];
}

/** What it writes is what the person wants to see first. */
const SHOWN: Step = 'summary';

/** The most that a page may ask for: the platform ends an execution after six minutes, and a step can take one of them. */
const LONGEST_WITHIN = 60_000;

/** What the page sent, checked. */
export function runRequestFrom(value: unknown): RunRequest {
  return { run: textField(requestFields(value), 'run') };
}

/** What the page sent, checked. */
export function stepRequestFrom(value: unknown): StepRequest {
  const fields = requestFields(value);
  const within = fields['within'] === undefined ? 0 : Math.min(countField(fields, 'within'), LONGEST_WITHIN);
  return { ...runRequestFrom(value), step: countField(fields, 'step'), within };
}

/** A run with a step that there is none of is damaged, too: nobody can go on with it. */
export function readRun(ports: Ports): Kept<RunRecord> {
  return readKept(ports, 'run', (stored) => {
    const record = recordFrom(stored);
    if (!record.steps.every(isStep)) throw invalid('steps');
    return record;
  });
}

function currentRun(ports: Ports): RunRecord | null {
  return requireKnown(readRun(ports));
}

/** The settings of the last run: what a newer version has stored is not written over. */
function requireKnownVersions(ports: Ports): SegmentSettings | null {
  currentRun(ports);
  return lastSettings(ports);
}

function planOf({ id, next, tabs, file, settings }: RunRecord, steps: readonly Step[]): RunPlan {
  return { run: id, steps, next, tabs: tabs.map((tab) => ({ ...tab, url: sheetUrl(file.url, tab.id) })), settings };
}

/** A run that was begun and not finished; null where nobody can go on with it. */
export function interruptedRun(ports: Ports): RunPlan | null {
  const record = usable(readRun(ports));
  return record && planOf(record, record.steps.filter(isStep));
}

function sheetName(book: Book, sheetId: number): string {
  return book.sheets().find((sheet) => sheet.id === sheetId)?.name ?? '';
}

/** @throws AppError where the log holds nothing to segment; nothing is written then. */
export function planRun(ports: Ports, settings: SegmentSettings): RunPlan {
  return ports.alone(() => {
    const last = requireKnownVersions(ports);
    const book = ports.book();
    const { isOwn, playbook } = requirePlaybook(book);
    const { answers } = settings.reading;
    const loaded = loadLog(readCells(book, settings.sheetId), readingContext(ports, book), answers);
    const { reading, log, base } = loaded;
    if (base.size === 0) {
      const { bad, later } = reading.buckets;
      const sheet = sheetName(book, settings.sheetId);
      throw new AppError('log.no-purchases', { sheet, bad: bad.rows, later: later.rows });
    }
    const steps = wantedSteps(settings, book, loaded);
    const record = createRecord({
      id: ports.clock.now().toString(36),
      settings: {
        ...settings,
        reading: keepReading(reading, answers),
        groupRule: isOwn ? groupRuleOf(playbook) : settings.groupRule,
        calls: callsSince(settings.calls, last?.calls ?? null, ports.clock.today(book.zone)),
      },
      file: book.facts(),
      fingerprint: fingerprintOf(log),
      playbook: fingerprintOfPlaybook(playbook),
      asOf: base.asOf,
      steps,
      fromNothing: !book.hasAny(),
    });
    ports.store.set(KEPT.run, keptText('run', record));
    return planOf(record, steps);
  });
}

/** A step that is asked for twice builds its tabs twice, which makes no more of them. */
function joinTabs(before: readonly BuiltTab[], tabs: readonly WrittenTab[]): readonly BuiltTab[] {
  const again = new Set(tabs.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !again.has(id)),
    ...tabs.map(({ id, name }) => ({ id, name: name.slice(0, LONGEST_NAME) })),
  ];
}

/** Whether the step can be built by the execution that has built those before it. `lean`: lists hold formulas. */
function goesOn({ steps, doubled }: RunRecord, next: number, lean: boolean): boolean {
  if (next >= steps.length) return false;
  const { readsBack, readsLists = false } = stepCalled(steps[next]);
  return !(readsLists && lean) && readsBack?.(doubled) !== true;
}

/** Whether a step that may be built by the same execution reads lists with formulas on them. */
function leansOnFormulas({ steps }: RunRecord, { step, within }: StepRequest, book: Book): boolean {
  const mayFollow = within > 0 && steps.slice(step + 1).some((name) => stepCalled(name).readsLists);
  return mayFollow && listsHoldFormulas(book);
}

/** Builds the tabs of a step, and of those that follow if they are wanted. What is built twice stays the same. */
export function runStep(ports: Ports, request: StepRequest): StepsDone {
  const began = ports.clock.now();
  return ports.alone(() => {
    let record = currentRun(ports);
    if (record === null || record.id !== request.run || request.step >= record.steps.length) {
      throw new AppError('run.gone', {});
    }
    const { settings } = record;
    const book = ports.book(record.file);
    const rows = readCells(book, settings.sheetId);
    const { answers } = settings.reading;
    const loaded = loadLogAsOf(rows, readingContext(ports, book), answers, asDay(record.asOf));
    if (fingerprintOf(loaded.log) !== record.fingerprint) {
      ports.store.remove(KEPT.run);
      throw new AppError('run.log-changed', { sheet: sheetName(book, settings.sheetId) });
    }
    book.countIn(loaded.reading.currency);
    const { playbook, problems } = readPlaybook(book);
    if (problems.length > 0 || fingerprintOfPlaybook(playbook) !== record.playbook) {
      ports.store.remove(KEPT.run);
      throw new AppError('run.settings-changed', {});
    }
    const shared = sharedContext(book, loaded, settings, playbook, wordsOf(playbook, textsIn(book.tabLanguage)));
    const lean = leansOnFormulas(record, request, book);
    const tabs: OwnTab[] = [];
    let next = request.step;
    do {
      const { step, build } = stepCalled(record.steps[next]);
      const written = build({ ...shared, doubled: record.doubled });
      next++;
      tabs.push(...written.tabs.map((tab): OwnTab => ({ ...tab, pay: false, step })));
      record = {
        ...record,
        next: Math.max(record.next, next),
        doubled: written.doubled ?? record.doubled,
        made: record.made || book.hasMade(),
        shown: step === SHOWN ? (written.tabs[0]?.id ?? null) : record.shown,
        tabs: joinTabs(record.tabs, written.tabs),
      };
      ports.store.set(KEPT.run, JSON.stringify(record satisfies RunRecord));
    } while (goesOn(record, next, lean) && ports.clock.now() - began < request.within);
    return { next, tabs };
  });
}

/** How far a run is, asked while an execution is at it; null where there is none any more. */
export function runProgress(ports: Ports): RunProgress | null {
  const record = usable(readRun(ports));
  return record && { run: record.id, next: record.next };
}

/** Keeps the settings for the next refresh and how the log was read for pay, forgets the run and shows the summary. */
export function finishRun(ports: Ports, request: RunRequest): true {
  return ports.alone(() => {
    const record = currentRun(ports);
    if (record === null || record.id !== request.run) throw new AppError('run.gone', {});
    const book = ports.book(record.file);
    keepSettings(ports, record.settings);
    shareWithPay(ports, book, record.settings);
    ports.store.remove(KEPT.run);
    if (record.made && !record.fromNothing) book.arrange();
    if (record.shown !== null) book.showSheet(record.shown);
    else book.show('rfm-summary');
    return true;
  });
}

/** Forgets an interrupted run; the tabs that it built stay. */
export function dropRun(ports: Ports): true {
  return ports.alone(() => {
    // What a newer version has stored is not forgotten by the way.
    currentRun(ports);
    ports.store.remove(KEPT.run);
    return true;
  });
}
