/** All that the sidebar knows and shows: one immutable state, changed by `reduce` alone. */

import { DEFAULT_CALLS, DEFAULT_NEXT } from '../src/core/customers/next-settings.ts';
import type { Group, GroupRule } from '../src/core/groups/abcxyz.ts';
import { DEFAULT_CHOICES } from '../src/core/segments/default-choices.ts';
import type { Segment } from '../src/core/segments/segments.ts';
import { type Locale, localeOf } from '../src/core/writing/locale.ts';
import type {
  CallSettings,
  Comparison,
  ConversionPreview,
  KeptProblem,
  NextSettings,
  OwnTab,
  RunPlan,
  SegmentSettings,
  SettingsState,
  WrittenTab,
} from '../src/rpc.ts';
import { type LogState, NO_LOG } from './log/state.ts';
import type { CutTexts } from './own-cuts.ts';

export interface ScoringState {
  readonly scores: number;
  /** True for the person's own cuts, false for equal groups. */
  readonly own: boolean;
  readonly texts: CutTexts;
}

export type RunState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'planning' }
  | { readonly phase: 'writing'; readonly plan: RunPlan; readonly step: number; readonly tabs: readonly WrittenTab[] }
  /** `message` says why, where it happened before the person's eyes. */
  | { readonly phase: 'interrupted'; readonly plan: RunPlan; readonly message: string | null }
  | { readonly phase: 'dropping'; readonly plan: RunPlan }
  /** `begun`: some tabs may be written already, but there is nothing to go on with. */
  | { readonly phase: 'failed'; readonly message: string; readonly begun: boolean }
  | { readonly phase: 'done'; readonly tabs: readonly WrittenTab[] };

export type ConversionState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'shown'; readonly preview: ConversionPreview }
  | { readonly phase: 'converting'; readonly preview: ConversionPreview; readonly converted: number }
  | { readonly phase: 'failed'; readonly message: string };

export type FirstRunState =
  | { readonly phase: 'asking' }
  | { readonly phase: 'writing' }
  | { readonly phase: 'failed'; readonly message: string };

export type View =
  | { readonly name: 'opening' }
  | { readonly name: 'unopened'; readonly message: string }
  | { readonly name: 'first-run'; readonly sample: FirstRunState }
  | { readonly name: 'main' }
  | { readonly name: 'convert'; readonly conversion: ConversionState };

export interface State {
  readonly view: View;
  /** Of the file: numbers are typed here as they are in its cells. */
  readonly locale: Locale;
  readonly log: LogState;
  readonly scoring: ScoringState;
  readonly abcXyz: boolean;
  /** What the person has chosen here; null: as it is kept in the file. */
  readonly groupRule: GroupRule | null;
  readonly compareWith: Comparison;
  readonly lists: readonly Segment[];
  readonly groupLists: readonly Group[];
  readonly next: NextSettings;
  readonly calls: CallSettings;
  /** What the last run in this file was built with; null before the first. */
  readonly last: SegmentSettings | null;
  /** What Salesbook has built in this file. */
  readonly tabs: readonly OwnTab[];
  /** The tab *Settings*, and what is wrong in it. */
  readonly settingsTab: SettingsState;
  /** What is kept with the file and can't be used. */
  readonly kept: readonly KeptProblem[];
  readonly run: RunState;
  /** Cells just converted, to be told once back in the main view. */
  readonly converted: number | null;
}

export const NO_TEXTS: CutTexts = { recency: [], frequency: [], monetary: [] };

export const INITIAL: State = {
  view: { name: 'opening' },
  locale: localeOf('en_US'),
  log: NO_LOG,
  scoring: { scores: DEFAULT_CHOICES.scores, own: false, texts: NO_TEXTS },
  abcXyz: DEFAULT_CHOICES.abcXyz,
  groupRule: null,
  compareWith: DEFAULT_CHOICES.compareWith,
  lists: DEFAULT_CHOICES.lists,
  groupLists: DEFAULT_CHOICES.groupLists,
  next: DEFAULT_NEXT,
  calls: DEFAULT_CALLS,
  last: null,
  tabs: [],
  settingsTab: { tab: null, problems: [], added: null, segments: null },
  kept: [],
  run: { phase: 'idle' },
  converted: null,
};

export type WorkingRun = Extract<RunState, { readonly phase: 'planning' | 'writing' | 'dropping' }>;

/** While the server works on the tabs, nothing else may be started or changed. */
export function isWorking(run: RunState): run is WorkingRun {
  return run.phase === 'planning' || run.phase === 'writing' || run.phase === 'dropping';
}
