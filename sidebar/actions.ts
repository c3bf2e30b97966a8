/** Everything that can happen in the sidebar: what the person did, and what the server answered. */

import type { Group, GroupRule } from '../src/core/groups/abcxyz.ts';
import type { Metric } from '../src/core/segments/metric.ts';
import type { Segment } from '../src/core/segments/segments.ts';
import type {
  CallSettings,
  Comparison,
  ConversionPreview,
  NextSettings,
  OwnTab,
  RunPlan,
  SegmentSettings,
  SettingsState,
  SheetInfo,
  Start,
} from '../src/rpc.ts';
import type { LogAction } from './log/actions.ts';
import type { CutTexts } from './own-cuts.ts';

export type OpeningAction =
  | { readonly type: 'opening' }
  | { readonly type: 'opened'; readonly start: Start }
  | { readonly type: 'open-failed'; readonly message: string }
  | { readonly type: 'own-log-wanted' }
  | { readonly type: 'sample-wanted' }
  | { readonly type: 'sample-written'; readonly sheet: SheetInfo }
  | { readonly type: 'sample-failed'; readonly message: string };

export type ScoringAction =
  | { readonly type: 'equal-groups-chosen'; readonly scores: number }
  | { readonly type: 'own-cuts-chosen'; readonly scores: number; readonly texts: CutTexts }
  | { readonly type: 'cut-typed'; readonly metric: Metric; readonly position: number; readonly text: string };

export type ComparisonAction = { readonly type: 'comparison-chosen'; readonly compareWith: Comparison };

export type GroupsAction =
  | { readonly type: 'groups-chosen'; readonly wanted: boolean }
  /** Other cuts: what the server has answered holds for any. */
  | { readonly type: 'group-cuts-moved'; readonly rule: GroupRule }
  /** Other periods: the server has to count anew. */
  | { readonly type: 'group-rule-chosen'; readonly rule: GroupRule };

export type ListAction =
  | { readonly type: 'list-chosen'; readonly segment: Segment; readonly wanted: boolean }
  | { readonly type: 'group-list-chosen'; readonly group: Group; readonly wanted: boolean };

export type NextAction =
  | { readonly type: 'next-chosen'; readonly chosen: Partial<NextSettings> }
  | { readonly type: 'calls-chosen'; readonly chosen: Partial<CallSettings> };

export type RunAction =
  | { readonly type: 'run-planning' }
  | { readonly type: 'step-began'; readonly plan: RunPlan; readonly step: number }
  | { readonly type: 'tabs-written'; readonly tabs: readonly OwnTab[] }
  | { readonly type: 'run-finished'; readonly settings: SegmentSettings }
  /** `left`: what the server still knows of the run, to go on with. */
  | { readonly type: 'run-failed'; readonly message: string; readonly left: RunPlan | null; readonly begun: boolean }
  | { readonly type: 'run-dropping' }
  | { readonly type: 'run-dropped' };

export type SettingsAction = { readonly type: 'settings-known'; readonly settingsTab: SettingsState };

export type ConversionAction =
  | { readonly type: 'conversion-wanted' }
  | { readonly type: 'conversion-shown'; readonly preview: ConversionPreview }
  | { readonly type: 'converting'; readonly converted: number }
  | { readonly type: 'converted'; readonly cells: number }
  | { readonly type: 'conversion-failed'; readonly message: string }
  | { readonly type: 'conversion-left' };

export type Action =
  | OpeningAction
  | LogAction
  | ScoringAction
  | ComparisonAction
  | GroupsAction
  | ListAction
  | NextAction
  | RunAction
  | SettingsAction
  | ConversionAction;
