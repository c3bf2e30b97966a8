/** The sidebar's state: every change, without a browser. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../sidebar/actions.ts';
import { readinessOf } from '../../sidebar/readiness.ts';
import { reduce } from '../../sidebar/reduce.ts';
import { INITIAL, type State } from '../../sidebar/state.ts';
import { CHECK, LONG, ORDERS, PLAN, SETTINGS, START, writtenTab } from './support/answers.ts';

function stateAfter(...actions: readonly Action[]): State {
  return actions.reduce(reduce, INITIAL);
}

const opened: Action = { type: 'opened', start: START };
const checked: Action = { type: 'checked', number: 1, answer: CHECK };

describe('opening', () => {
  it('goes straight to the main view where a sheet looks like a log', () => {
    const state = stateAfter(opened);
    expect(state.view).toEqual({ name: 'main' });
    expect(state.log).toMatchObject({ sheetId: ORDERS.id, columns: null, check: { number: 1, status: 'asking' } });
    expect(state.lists).toEqual(['champions', 'cant-lose', 'at-risk']);
  });

  it('asks for a choice where none does and nothing was ever built', () => {
    const state = stateAfter({ type: 'opened', start: { ...START, suggested: null } });
    expect(state.view.name).toBe('first-run');
    expect(state.log.check.status).toBe('none');
  });

  it('takes over the choices of the last run', () => {
    const settings = { ...SETTINGS, cuts: { recency: [30, 90], frequency: [2, 5], monetary: [0.5, 1000] }, scores: 3 };
    const state = stateAfter({ type: 'opened', start: { ...START, settings } });
    expect(state.log).toMatchObject({ sheetId: ORDERS.id, columns: null, sheetGone: false });
    expect(state.lists).toEqual(SETTINGS.lists);
    expect(state.scoring).toEqual({
      scores: 3,
      own: true,
      texts: { recency: ['30', '90'], frequency: ['2', '5'], monetary: ['0.5', '1000'] },
    });
  });

  it('takes the sheet that the server suggests before that of the last run', () => {
    const state = stateAfter({ type: 'opened', start: { ...START, suggested: LONG.id, settings: SETTINGS } });
    expect(state.log.sheetId).toBe(LONG.id);
    expect(state.scoring.scores).toBe(5);
  });

  it.each([
    ['says that the sheet of the last run is gone where there is no log to take instead', null, true],
    ['says nothing of it where there is one', ORDERS.id, false],
  ])('%s', (_, suggested, sheetGone) => {
    const settings = { ...SETTINGS, sheetId: 404 };
    const state = stateAfter({ type: 'opened', start: { ...START, suggested, settings } });
    expect(state.view.name).toBe('main');
    expect(state.log).toMatchObject({ sheetId: suggested, columns: null, currency: null, sheetGone });
    expect(state.scoring.scores).toBe(5);
  });

  it('finds an interrupted run', () => {
    const state = stateAfter({ type: 'opened', start: { ...START, interrupted: PLAN } });
    expect(state.run).toEqual({ phase: 'interrupted', plan: PLAN, message: null });
  });
});

describe('own cuts of the last run', () => {
  it.each([
    ['en_US', '0.5'],
    ['ru_RU', '0,5'],
  ])('are written as numbers are in the file: %s', (localeName, text) => {
    const settings = { ...SETTINGS, scores: 2, cuts: { recency: [30], frequency: [2], monetary: [0.5] } };
    const state = stateAfter({ type: 'opened', start: { ...START, localeName, settings } });
    expect(state.scoring.texts.monetary).toEqual([text]);
    expect(readinessOf(state)).toMatchObject({ settings: { cuts: settings.cuts } });
  });
});

describe('the log', () => {
  it('takes the guessed columns from the answer', () => {
    expect(stateAfter(opened, checked).log).toMatchObject({
      columns: CHECK.layout,
      check: { status: 'ready', answer: CHECK },
    });
  });

  it('keeps chosen columns whatever the answer guesses', () => {
    const state = stateAfter(opened, checked, { type: 'column-chosen', field: 'manager', column: null });
    expect(state.log.check).toMatchObject({ number: 2, status: 'asking', answer: CHECK });
    const answered = reduce(state, { type: 'checked', number: 2, answer: CHECK });
    expect(answered.log.columns).toEqual({ customer: 0, date: 1, amount: 2 });
  });

  it('ignores answers and failures of outdated questions', () => {
    const state = stateAfter(opened, { type: 'sheet-chosen', sheetId: LONG.id });
    expect(reduce(state, checked)).toEqual(state);
    expect(reduce(state, { type: 'check-failed', number: 1, message: 'late' })).toEqual(state);
  });

  it('has nothing to ask while a needed column is missing', () => {
    const state = stateAfter(opened, checked, { type: 'column-chosen', field: 'date', column: 2 });
    expect(state.log).toMatchObject({ columns: { customer: 0, date: 2, manager: 4 }, check: { status: 'none' } });
  });

  it('forgets columns and currency of another sheet', () => {
    const state = stateAfter(opened, checked, { type: 'currency-chosen', currency: 'RUB' });
    expect(state.log.currency).toBe('RUB');
    expect(reduce(state, { type: 'sheet-chosen', sheetId: LONG.id }).log).toMatchObject({
      columns: null,
      currency: null,
      check: { answer: null, number: 3 },
    });
  });

  it('asks for the currency again where the amounts stand in another column', () => {
    const chosen = stateAfter(opened, checked, { type: 'currency-chosen', currency: 'RUB' });
    expect(reduce(chosen, { type: 'column-chosen', field: 'manager', column: 3 }).log.currency).toBe('RUB');
    expect(reduce(chosen, { type: 'column-chosen', field: 'amount', column: 3 }).log.currency).toBeNull();
  });

  it('takes back what was said, and lets the server read it as if nobody had', () => {
    const said = stateAfter(
      opened,
      checked,
      { type: 'currency-chosen', currency: 'RUB' },
      { type: 'answered', answers: { dates: 'dmy', columns: { date: ['Sum'], order: [] } } },
      { type: 'read-anew', says: ['columns.date', 'dates'] },
    );
    expect(said.log).toMatchObject({ columns: null, currency: 'RUB', asRead: ['columns.date', 'dates'] });
    expect(said.log.answers).toEqual({ currency: 'RUB', columns: { order: [] } });
    const anew = reduce(said, { type: 'read-anew', says: ['currency', 'rates', 'dates'] });
    expect(anew.log).toMatchObject({ currency: null, check: { status: 'asking' } });
    expect(anew.log.answers).toEqual({ columns: { order: [] } });
    expect(anew.log.asRead).toEqual(['columns.date', 'dates', 'currency', 'rates']);
    expect(reduce(anew, { type: 'sheet-chosen', sheetId: LONG.id }).log.asRead).toEqual([]);
  });

  it('gives up a currency that is no longer in the log, and asks once more', () => {
    const chosen = stateAfter(opened, checked, { type: 'currency-chosen', currency: 'EUR' });
    const state = reduce(chosen, { type: 'checked', number: 2, answer: CHECK });
    expect(state.log).toMatchObject({ currency: null, answers: {}, check: { number: 3, status: 'asking' } });
  });
});

describe('the sheets, looked at again', () => {
  it('keep the chosen one where it is still there', () => {
    const state = stateAfter(opened, checked, { type: 'sheets-known', sheets: [{ ...ORDERS, name: 'Orders 2027' }] });
    expect(state.log).toMatchObject({ sheetId: ORDERS.id, sheetGone: false, check: { status: 'ready' } });
  });

  it('ask for another one where it is gone, and forget what was known of it', () => {
    const state = stateAfter(opened, checked, { type: 'check-wanted' }, { type: 'sheets-known', sheets: [LONG] });
    expect(state.log).toMatchObject({ sheetId: null, columns: null, sheetGone: true });
    expect(state.log.check).toMatchObject({ status: 'none', answer: null });
    expect(readinessOf(state)).toEqual({ missing: { what: 'sheet' } });
    expect(reduce(state, { type: 'sheet-chosen', sheetId: LONG.id }).log.sheetGone).toBe(false);
  });
});

describe('a run', () => {
  const writing: readonly Action[] = [
    opened,
    checked,
    { type: 'run-planning' },
    { type: 'step-began', plan: PLAN, step: 0 },
    { type: 'tabs-written', tabs: [writtenTab(1, 'Customers')] },
    { type: 'step-began', plan: PLAN, step: 1 },
  ];

  it('collects its tabs and ends with settings to refresh by', () => {
    const state = stateAfter(...writing, { type: 'run-finished', settings: SETTINGS });
    expect(state.run).toEqual({ phase: 'done', tabs: [writtenTab(1, 'Customers')] });
    expect(state.last).toEqual(SETTINGS);
    expect(state.log.check.status).toBe('asking');
  });

  it('that is gone on with ends with the tabs that were built before, too', () => {
    const plan = { ...PLAN, next: 3, tabs: [writtenTab(1, 'Customers')] };
    const state = stateAfter(
      { type: 'opened', start: { ...START, interrupted: plan } },
      { type: 'step-began', plan, step: 3 },
      { type: 'tabs-written', tabs: [writtenTab(2, 'Data problems')] },
      { type: 'run-finished', settings: SETTINGS },
    );
    expect(state.run).toEqual({ phase: 'done', tabs: [writtenTab(1, 'Customers'), writtenTab(2, 'Data problems')] });
  });

  it('that failed can be gone on with only where the server still knows it', () => {
    const failed = { type: 'run-failed', message: 'no', begun: true } as const;
    expect(stateAfter(...writing, { ...failed, left: null }).run).toEqual({
      phase: 'failed',
      message: 'no',
      begun: true,
    });
    const left = { ...PLAN, next: 1 };
    expect(stateAfter(...writing, { ...failed, left }).run).toEqual({
      phase: 'interrupted',
      plan: left,
      message: 'no',
    });
  });

  it('is forgotten once another log is chosen, but not while it is working', () => {
    const other: Action = { type: 'sheet-chosen', sheetId: LONG.id };
    expect(stateAfter(...writing, other).run.phase).toBe('writing');
    expect(stateAfter(...writing, { type: 'run-finished', settings: SETTINGS }, other).run.phase).toBe('idle');
  });
});

describe('scores and lists', () => {
  it('change field by field', () => {
    const texts = { recency: ['30', '90'], frequency: ['2', '5'], monetary: ['1', '2'] };
    const state = stateAfter(
      { type: 'own-cuts-chosen', scores: 3, texts },
      { type: 'cut-typed', metric: 'frequency', position: 1, text: '7' },
    );
    expect(state.scoring).toEqual({ scores: 3, own: true, texts: { ...texts, frequency: ['2', '7'] } });
    expect(reduce(state, { type: 'equal-groups-chosen', scores: 5 }).scoring).toMatchObject({ own: false, scores: 5 });
  });

  it('keep typed cuts while equal groups are looked at, but not for another log', () => {
    const texts = { recency: ['30', '90'], frequency: ['2', '5'], monetary: ['1', '2'] };
    const own: Action = { type: 'own-cuts-chosen', scores: 3, texts };
    const other: Action = { type: 'sheet-chosen', sheetId: LONG.id };
    const equal = stateAfter(opened, checked, own, { type: 'equal-groups-chosen', scores: 5 });
    expect(equal.scoring).toEqual({ scores: 5, own: false, texts });
    expect(reduce(equal, other).scoring.texts.recency).toEqual([]);
    expect(stateAfter(opened, checked, own, other).scoring.texts).toEqual(texts);
  });

  it('lists keep the order of the segments, whatever the order of the clicks', () => {
    const state = stateAfter(
      { type: 'list-chosen', segment: 'lost', wanted: true },
      { type: 'list-chosen', segment: 'loyal', wanted: true },
      { type: 'list-chosen', segment: 'at-risk', wanted: false },
    );
    expect(state.lists).toEqual(['champions', 'loyal', 'cant-lose', 'lost']);
  });
});

describe('a conversion', () => {
  const preview = { cells: [], seen: 'all', total: 5, unsure: 0 };

  it('is told once done, until the person does something else', () => {
    const state = stateAfter(
      opened,
      checked,
      { type: 'conversion-wanted' },
      { type: 'conversion-shown', preview },
      { type: 'converting', converted: 0 },
      { type: 'converted', cells: 5 },
    );
    expect(state).toMatchObject({ view: { name: 'main' }, converted: 5, log: { check: { number: 2 } } });
    const known = reduce(state, { type: 'checked', number: 2, answer: CHECK });
    expect(known.converted).toBe(5);
    expect(reduce(known, { type: 'run-planning' }).converted).toBeNull();
  });

  it('shows nothing to a person who has gone back', () => {
    const left = stateAfter(opened, { type: 'conversion-wanted' }, { type: 'conversion-left' });
    expect(reduce(left, { type: 'conversion-shown', preview }).view).toEqual({ name: 'main' });
    expect(reduce(left, { type: 'conversion-failed', message: 'late' }).view).toEqual({ name: 'main' });
  });
});
