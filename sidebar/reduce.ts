/** The next state after whatever happened. Pure. */
import { SEGMENTS } from '../src/core/segments/segments.ts';
import { localeOf } from '../src/core/writing/locale.ts';
import type { Start } from '../src/rpc.ts';
import type { Action, ConversionAction, OpeningAction } from './actions.ts';
import { askAnew, chooseSheet, reduceLog } from './log/reduce.ts';
import type { LogState } from './log/state.ts';
import { cutTextsOf } from './own-cuts.ts';
import { choose, reduceGroups } from './reduce-groups.ts';
import { reduceNext } from './reduce-next.ts';
import { reduceRun } from './reduce-run.ts';
import { reduceScoring } from './reduce-scoring.ts';
import { reduceTabs } from './reduce-tabs.ts';
import type { ConversionState, State, View } from './state.ts';

/**
 * The choices of the last run, on the sheet that the server suggests: the open one if it is a log, else that of the last run.
 * That one's being gone matters only where there is no log to take instead.
 */
function open(state: State, start: Start): State {
  const { sheets, suggested, settings } = start;
  const locale = localeOf(start.localeName);
  const lastSheet = sheets.find(({ id }) => id === settings?.sheetId);
  const log = chooseSheet({ ...state.log, sheets }, suggested);
  const sheetGone = settings !== null && lastSheet === undefined && suggested === null;
  const chosen = { ...log, sheetGone, notLog: suggested === null ? null : start.notLog };
  const isFirst = settings === null && suggested === null;
  const opened: State = {
    ...state,
    locale,
    view: isFirst ? { name: 'first-run', sample: { phase: 'asking' } } : { name: 'main' },
    log: chosen,
    last: settings,
    settingsTab: start.settingsTab,
    kept: start.kept,
  };
  if (settings === null) return opened;
  const { scores, cuts, abcXyz, compareWith, lists, groupLists, next, calls } = settings;
  const texts = cuts === null ? state.scoring.texts : cutTextsOf(cuts, locale);
  return {
    ...opened,
    scoring: { scores, own: cuts !== null, texts },
    abcXyz,
    compareWith,
    lists,
    groupLists,
    next,
    calls,
  };
}

function reduceOpening(view: View, action: OpeningAction): View {
  switch (action.type) {
    case 'opening':
      return { name: 'opening' };
    case 'open-failed':
      return { name: 'unopened', message: action.message };
    case 'own-log-wanted':
    case 'sample-written':
      return { name: 'main' };
    case 'sample-wanted':
      return { name: 'first-run', sample: { phase: 'writing' } };
    case 'sample-failed':
      return { name: 'first-run', sample: { phase: 'failed', message: action.message } };
    case 'opened':
      return view;
  }
}

function reduceConversion(view: View, action: ConversionAction): View {
  if (action.type === 'conversion-wanted') return { name: 'convert', conversion: { phase: 'reading' } };
  // The person has gone back in the meantime.
  if (view.name !== 'convert') return view;
  const show = (conversion: ConversionState): View => ({ name: 'convert', conversion });
  const { conversion } = view;
  switch (action.type) {
    case 'conversion-shown':
      return show({ phase: 'shown', preview: action.preview });
    case 'converting':
      if (conversion.phase !== 'shown' && conversion.phase !== 'converting') return view;
      return show({ phase: 'converting', preview: conversion.preview, converted: action.converted });
    case 'conversion-failed':
      return show({ phase: 'failed', message: action.message });
    case 'converted':
    case 'conversion-left':
      return { name: 'main' };
  }
}

function reduceView(view: View, action: Action): View {
  switch (action.type) {
    case 'opening':
    case 'open-failed':
    case 'own-log-wanted':
    case 'sample-wanted':
    case 'sample-written':
    case 'sample-failed':
      return reduceOpening(view, action);
    case 'conversion-wanted':
    case 'conversion-shown':
    case 'converting':
    case 'converted':
    case 'conversion-failed':
    case 'conversion-left':
      return reduceConversion(view, action);
    default:
      return view;
  }
}

/** What else happens on this page may say something new of the log. */
function reduceSegmentLog(log: LogState, action: Action): LogState {
  switch (action.type) {
    case 'sheet-chosen':
    case 'column-chosen':
    case 'answered':
    case 'read-anew':
    case 'currency-chosen':
    case 'check-wanted':
    case 'sheets-known':
    case 'checked':
    case 'check-failed':
      return reduceLog(log, action);
    case 'sample-written':
      return chooseSheet({ ...log, sheets: [...log.sheets, action.sheet] }, action.sheet.id);
    case 'group-rule-chosen':
    case 'converted':
    case 'run-finished':
      return askAnew(log);
    default:
      return log;
  }
}

/** The news that cells were converted stays until the person does something else. */
function reduceConverted(converted: number | null, action: Action): number | null {
  switch (action.type) {
    case 'converted':
      return action.cells;
    case 'sheet-chosen':
    case 'column-chosen':
    case 'answered':
    case 'read-anew':
    case 'currency-chosen':
    case 'check-wanted':
    case 'conversion-wanted':
    case 'run-planning':
      return null;
    default:
      return converted;
  }
}

export function reduce(state: State, action: Action): State {
  const base = action.type === 'opened' ? open(state, action.start) : state;
  const next: State = {
    ...base,
    view: reduceView(base.view, action),
    log: reduceSegmentLog(base.log, action),
    scoring: reduceScoring(base.scoring, action),
    ...reduceGroups(base, action),
    ...reduceNext(base, action),
    compareWith: action.type === 'comparison-chosen' ? action.compareWith : base.compareWith,
    lists: action.type === 'list-chosen' ? choose(SEGMENTS, base.lists, action.segment, action.wanted) : base.lists,
    settingsTab: action.type === 'settings-known' ? action.settingsTab : base.settingsTab,
    tabs: reduceTabs(base.tabs, action),
    run: reduceRun(base.run, action),
    converted: reduceConverted(base.converted, action),
  };
  return action.type === 'run-finished' ? { ...next, last: action.settings } : next;
}
