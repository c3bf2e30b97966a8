/** The steps of a run, each declared once: when it is wanted, and what it writes. A run does them in this order. */

import { readableCohorts } from '../core/cohorts/retention.ts';
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import type { Playbook } from '../core/customers/playbook.ts';
import { GROUPS, type Group } from '../core/groups/abcxyz.ts';
import { lazily } from '../core/lazily.ts';
import type { Movement } from '../core/segments/rfm-movement.ts';
import { scalesOverTime } from '../core/segments/scales-over-time.ts';
import { SEGMENTS, type SegmentMap } from '../core/segments/segments.ts';
import { cohortsTab } from '../reports/cohorts.ts';
import { dataProblemsTab } from '../reports/data-problems.ts';
import { groupLists, segmentLists } from '../reports/list-family.ts';
import { movementTab } from '../reports/movement.ts';
import { rfmSummaryTab } from '../reports/rfm-summary.ts';
import { groupKey, listKey, type TabKey } from '../reports/tab-spec.ts';
import { whatComesNextTab } from '../reports/what-comes-next.ts';
import { invalid } from '../tables/checked.ts';
import type { SegmentSettings } from '../tables/run-settings.ts';
import type { Texts } from '../text/language.ts';
import { factsOf, hasOrders, type LoadedLog, movementOf, tellsNext } from './load-log.ts';
import type { Book, WrittenTab } from './ports.ts';
import { clearArchives, writeCallLists } from './write-call-lists.ts';
import { writeCallsBrought } from './write-calls-brought.ts';
import { writeCustomers, writeGroups } from './write-customer-tabs.ts';

/** What all steps of an execution share. */
interface SharedContext {
  readonly book: Book;
  readonly loaded: LoadedLog;
  readonly settings: SegmentSettings;
  readonly segmentMap: SegmentMap;
  /** The words of the tabs, the user's own among them. */
  readonly texts: Texts;
  /** Computed for the first step that asks. */
  readonly facts: () => CustomerFacts;
  readonly movement: () => Movement | null;
}

export interface StepContext extends SharedContext {
  /** Whether notes stand on two lists: the step that writes them on the new one leaves them on the old one, too. */
  readonly doubled: boolean;
}

export interface Written {
  readonly tabs: readonly WrittenTab[];
  /** Left out where the step changes nothing in that. */
  readonly doubled?: boolean;
}

interface RunStep<Name = string> {
  readonly step: Name;
  readonly isWanted: (settings: SegmentSettings, book: Book, loaded: LoadedLog) => boolean;
  /** Done twice, it changes nothing. */
  readonly build: (context: StepContext) => Written;
  /**
   * Whether it reads what steps before it have written, `doubled` notes being one reason: that is calculated once the execution is over
   * that wrote, so it belongs into another one.
   */
  readonly readsBack?: (doubled: boolean) => boolean;
  /** Set where it reads lists: formulas on them may lean on what steps before it have written. */
  readonly readsLists?: true;
}

function always(): boolean {
  return true;
}

export function sharedContext(
  book: Book,
  loaded: LoadedLog,
  settings: SegmentSettings,
  { map }: Playbook,
  texts: Texts,
): SharedContext {
  return {
    book,
    loaded,
    settings,
    segmentMap: map,
    texts,
    facts: lazily(() => factsOf(loaded, settings, map, book.zone)),
    movement: lazily(() => movementOf(loaded, settings, map)),
  };
}

/** Chosen now, or built before: a list that is there does not grow old. */
function hasGroupLists(settings: SegmentSettings, book: Book): boolean {
  const isThere = (group: Group) => settings.groupLists.includes(group) || book.hasTab(groupKey(group));
  return settings.abcXyz && GROUPS.some(isThere);
}

function writeMovement(context: StepContext): Written {
  const moved = context.movement();
  return { tabs: moved === null ? [] : [context.book.write(movementTab(moved, context.texts), null)] };
}

function writeLists(context: StepContext): Written {
  const { book, settings, texts } = context;
  return writeCallLists(book, segmentLists(context.facts(), texts), settings.lists.map(listKey), texts);
}

function writeGroupLists(context: StepContext): Written {
  const { book, settings, texts, doubled } = context;
  const family = groupLists(context.facts(), texts);
  if (family === null) return { tabs: [] };
  const written = writeCallLists(book, family, settings.groupLists.map(groupKey), texts);
  return { ...written, doubled: doubled || written.doubled };
}

function writeNext(context: StepContext): Written {
  const { book, loaded, settings, texts } = context;
  const { outlook } = context.facts();
  if (outlook === null) return { tabs: [] };
  const tabs = [
    whatComesNextTab(outlook, settings.next, settings.calls.share, texts),
    cohortsTab(readableCohorts(loaded.base), loaded.base.asOf, texts),
  ];
  return { tabs: tabs.map((tab) => book.write(tab, null)) };
}

/** Reads what is noted on the lists, so it comes after them. */
function writeCalls(context: StepContext): Written {
  const { book, loaded, settings, segmentMap, texts } = context;
  const { scores, cuts, calls } = settings;
  const scalesOn = scalesOverTime(loaded.log, scores, cuts, context.facts().rfm.scales);
  return { tabs: [writeCallsBrought(book, context.facts(), calls, segmentMap, scalesOn, texts)] };
}

/** Chosen now, or built before: what is there does not grow old. */
function hasComparison({ calls }: SegmentSettings, book: Book, loaded: LoadedLog): boolean {
  return hasOrders(loaded) && (calls.share > 0 || book.hasTab('calls-brought'));
}

const READ_FOR_LISTS: readonly TabKey[] = [...SEGMENTS.map(listKey), ...GROUPS.map(groupKey), 'strategy-session'];

/** To be asked before anything is written: afterwards they would be calculated for it. */
export function listsHoldFormulas(book: Book): boolean {
  return READ_FOR_LISTS.some((key) => book.isMarked(key) && book.holdsFormulas(key));
}

/** The last step: by now all notes stand on their new lists, so the archives of the old ones let go of them. */
function writeProblems(context: StepContext): Written {
  const { book, loaded, settings, texts, doubled } = context;
  if (doubled) {
    const known = context.facts();
    for (const family of [segmentLists(known, texts), groupLists(known, texts)]) {
      if (family !== null) clearArchives(book, family, texts);
    }
  }
  const tab = dataProblemsTab(loaded.reading, loaded.base, settings.sheetId, texts);
  return { tabs: [book.write(tab, null)], doubled: false };
}

/** In the order in which their tabs stand. The names are stored with a run in the user's file. */
const STEPS = [
  {
    step: 'customers',
    isWanted: always,
    build: (context) => ({ tabs: [writeCustomers(context.book, context.facts(), context.texts)] }),
  },
  {
    step: 'summary',
    isWanted: always,
    build: (context) => {
      const tab = rfmSummaryTab(context.facts(), context.loaded.reading, context.movement(), context.texts);
      return { tabs: [context.book.write(tab, null)] };
    },
  },
  { step: 'movement', isWanted: ({ compareWith }) => compareWith !== 'none', build: writeMovement },
  { step: 'next', isWanted: (settings, _book, loaded) => tellsNext(loaded, settings), build: writeNext },
  {
    step: 'groups',
    isWanted: ({ abcXyz }) => abcXyz,
    build: (context) => ({ tabs: writeGroups(context.book, context.facts(), context.loaded, context.texts) }),
  },
  { step: 'lists', isWanted: always, build: writeLists, readsLists: true },
  { step: 'groupLists', isWanted: hasGroupLists, build: writeGroupLists, readsLists: true },
  { step: 'calls', isWanted: hasComparison, build: writeCalls, readsBack: always },
  { step: 'problems', isWanted: always, build: writeProblems, readsBack: (doubled) => doubled },
] as const satisfies readonly RunStep[];

export type Step = (typeof STEPS)[number]['step'];

export function isStep(name: string): name is Step {
  return STEPS.some(({ step }) => step === name);
}

export function wantedSteps(settings: SegmentSettings, book: Book, loaded: LoadedLog): Step[] {
  return STEPS.filter(({ isWanted }) => isWanted(settings, book, loaded)).map(({ step }) => step);
}

/** @throws AppError `settings.invalid` for a step that there is none of. */
export function stepCalled(name: unknown): RunStep<Step> {
  const found = STEPS.find(({ step }) => step === name);
  if (found === undefined) throw invalid('steps');
  return found;
}
