/** The state of the page of motivation and pay after whatever happened. */
import { describe, expect, it } from 'vitest';
import type { PayAction } from '../../../sidebar/pay/actions.ts';
import { closing, type Job } from '../../../sidebar/pay/jobs.ts';
import { reduce } from '../../../sidebar/pay/reduce.ts';
import { INITIAL, type MemberFields, type PayState, type TrialState, viewOf } from '../../../sidebar/pay/state.ts';
import { readDraft } from '../../../sidebar/pay/trial-request.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import type { PayStart } from '../../../src/rpc.ts';
import { CHECK, LONG, writtenTab } from '../support/answers.ts';
import { KNOWN_LOG, LOG, NOT_SET_UP, OCTOBER, setUp, TEAM } from '../support/pay-answers.ts';

function stateAfter(...actions: readonly PayAction[]): PayState {
  return actions.reduce(reduce, INITIAL);
}

function next(state: PayState, ...actions: readonly PayAction[]): PayState {
  return actions.reduce(reduce, state);
}

const opened = (start: PayStart): PayAction => ({ type: 'opened', start });
const FIELDS: MemberFields = { name: 'Boris', wanted: true, isHead: false, income: '', plan: '5' };
const counted = (number: number, member = FIELDS): PayAction => ({
  type: 'team-counted',
  number,
  suggestion: TEAM,
  members: [member],
});

describe('opening', () => {
  it('takes the log that the server knows', () => {
    const { setUp: fields } = stateAfter(opened(NOT_SET_UP));
    expect(fields.log).toMatchObject({ sheetId: LOG.sheetId, columns: KNOWN_LOG.layout });
  });

  it('reads numbers by the locale of the file', () => {
    expect(stateAfter(opened({ ...NOT_SET_UP, localeName: 'de_DE' })).locale.decimalSign).toBe(',');
    expect(stateAfter(opened(NOT_SET_UP)).locale.decimalSign).toBe('.');
  });

  it('takes none whose sheet is gone', () => {
    expect(stateAfter(opened({ ...NOT_SET_UP, sheets: [LONG] })).setUp.log).toMatchObject({
      sheetId: null,
      columns: null,
    });
  });

  it('again keeps what was chosen and typed', () => {
    const state = stateAfter(
      opened(NOT_SET_UP),
      { type: 'sheet-chosen', sheetId: LONG.id },
      { type: 'amount-typed', field: 'income', text: '5' },
      opened(NOT_SET_UP),
    );
    expect(state.setUp).toMatchObject({ log: { sheetId: LONG.id }, income: '5' });
  });

  it('shows the view that fits', () => {
    expect(viewOf(INITIAL)).toBe('opening');
    expect(viewOf(stateAfter({ type: 'open-failed', message: 'no' }))).toBe('unopened');
    expect(viewOf(stateAfter(opened(NOT_SET_UP)))).toBe('set-up');
    expect(viewOf(stateAfter(opened(setUp())))).toBe('main');
    expect(viewOf(stateAfter(opened(setUp()), { type: 'log-wanted' }))).toBe('log');
    expect(viewOf(stateAfter(opened(setUp()), { type: 'log-wanted' }, { type: 'log-left' }))).toBe('main');
  });
});

describe('the log', () => {
  const asked = stateAfter(opened({ ...NOT_SET_UP, log: null }), { type: 'sheet-chosen', sheetId: 7 });

  it('has its columns guessed, until they are chosen', () => {
    const read = next(asked, { type: 'checked', number: asked.setUp.log.check.number, answer: CHECK });
    expect(read.setUp.log.columns).toEqual(CHECK.layout);
    const chosen = next(read, { type: 'column-chosen', field: 'manager', column: 3 });
    const again = next(chosen, { type: 'check-wanted' });
    const answered = next(again, { type: 'checked', number: again.setUp.log.check.number, answer: CHECK });
    expect(answered.setUp.log.columns?.manager).toBe(3);
  });

  it('ignores an answer about another sheet', () => {
    const { number } = asked.setUp.log.check;
    const other = next(asked, { type: 'sheet-chosen', sheetId: LONG.id });
    expect(next(other, { type: 'checked', number, answer: CHECK })).toEqual(other);
    expect(next(other, { type: 'check-failed', number, message: 'no' })).toEqual(other);
  });

  it('forgets the managers of other columns, and those still being counted', () => {
    const counting = next(asked, { type: 'team-asked' });
    const { number } = counting.setUp.team;
    expect(next(counting, counted(number)).setUp.members).toEqual([FIELDS]);
    const changed = next(counting, { type: 'column-chosen', field: 'manager', column: 3 });
    expect(next(changed, counted(number)).setUp.members).toEqual([]);
  });

  it('counted again keeps what was typed for a manager', () => {
    const first = next(asked, { type: 'team-asked' });
    const typed = next(first, counted(first.setUp.team.number), {
      type: 'member-changed',
      name: 'Boris',
      change: { plan: '99' },
    });
    const second = next(typed, { type: 'team-asked' });
    const other = { ...FIELDS, plan: '7', income: '3' };
    expect(next(second, counted(second.setUp.team.number, other)).setUp.members).toEqual([{ ...other, plan: '99' }]);
  });

  it('looked at in between, another sheet takes nothing away that was typed, nor suggests its plans', () => {
    const first = next(asked, { type: 'team-asked' });
    const change = { isHead: true, income: '80' };
    const typed = next(first, counted(first.setUp.team.number), { type: 'member-changed', name: 'Boris', change });
    const away = next(typed, { type: 'sheet-chosen', sheetId: LONG.id });
    const back = next(away, { type: 'sheet-chosen', sheetId: 7 }, { type: 'team-asked' });
    const { members } = next(back, counted(back.setUp.team.number, { ...FIELDS, plan: '7' })).setUp;
    expect(members).toEqual([{ ...FIELDS, ...change, plan: '7' }]);
  });
});

describe('the rule', () => {
  it('is replaced by a template, whatever was typed', () => {
    const state = stateAfter(
      { type: 'limit-typed', limit: 'cap', text: '200' },
      { type: 'band-added' },
      { type: 'template-chosen', template: 'steps' },
    );
    expect(state.setUp.rule).toMatchObject({ template: 'steps', cap: '', floor: '0' });
    expect(state.setUp.rule.bands).toHaveLength(3);
  });

  it('stands as it was typed when it is chosen again', () => {
    const typed = stateAfter({ type: 'limit-typed', limit: 'cap', text: '200' }, { type: 'band-added' });
    const away = next(typed, { type: 'template-chosen', template: 'steps' });
    const floored = next(away, { type: 'limit-typed', limit: 'floor', text: '60' });
    const back = next(floored, { type: 'template-chosen', template: 'strong' });
    expect(back.setUp.rule).toEqual(typed.setUp.rule);
    expect(next(back, { type: 'template-chosen', template: 'steps' }).setUp.rule).toEqual(floored.setUp.rule);
  });

  it('has its bands added, typed and removed', () => {
    const state = stateAfter(
      { type: 'band-added' },
      { type: 'band-typed', index: 2, change: { from: '120' } },
      { type: 'band-removed', index: 0 },
    );
    expect(state.setUp.rule.bands).toEqual([
      { from: '100', rate: '150' },
      { from: '120', rate: '' },
    ]);
  });
});

describe('a job', () => {
  const job = closing(OCTOBER);
  const ready = stateAfter(opened(setUp()));

  it('waits for a yes to each question, and remembers that pay may be seen', () => {
    const asked = next(ready, { type: 'asked-first', what: 'visibility', job });
    expect(viewOf(asked)).toBe('visibility');
    expect(next(asked, { type: 'declined' })).toMatchObject({ question: null, agreed: false });
    const agreed = next(asked, { type: 'agreed' });
    expect(agreed).toMatchObject({ question: null, agreed: true });
    const asking = next(ready, { type: 'asked-first', what: 'close', job });
    expect(next(asking, { type: 'agreed' })).toMatchObject({ question: null, agreed: false });
  });

  it('keeps what is to be repeated, from where it stopped', () => {
    const statements = { members: ['Anna', 'Boris'], next: 1, tabs: [writtenTab(1, 'Payout')] };
    const failed = next(
      ready,
      { type: 'working', job: { kind: 'payout', month: OCTOBER, statements: null } },
      { type: 'statements', statements },
      { type: 'job-failed', message: 'no' },
    );
    expect(failed.work).toEqual({
      phase: 'failed',
      job: { kind: 'payout', month: OCTOBER, statements },
      message: 'no',
    });
  });

  it('takes its news away with the next one', () => {
    const done = next(ready, { type: 'working', job }, { type: 'job-done', sentence: 'Done', tabs: [], stale: null });
    expect(done.work).toMatchObject({ phase: 'done', sentence: 'Done' });
    expect(next(done, { type: 'working', job }).work.phase).toBe('working');
  });
});

describe('corrections', () => {
  const boris = { member: 'Boris', closedMonth: OCTOBER, amount: 1, unsure: false };
  const found = ['a', 'b'].map((id) => ({ ...boris, id, sentence: id }));
  const looked = stateAfter(opened(setUp()), { type: 'corrections-found', found });

  it('are all chosen at first, and stay in their order', () => {
    expect(looked.corrections?.chosen).toEqual(['a', 'b']);
    const state = next(
      looked,
      { type: 'correction-chosen', id: 'a', wanted: false },
      { type: 'correction-chosen', id: 'a', wanted: true },
      { type: 'correction-chosen', id: 'b', wanted: false },
    );
    expect(state.corrections?.chosen).toEqual(['a']);
  });

  it('that may be there already are not chosen at first', () => {
    const doubted = found.map((correction) => ({ ...correction, unsure: correction.id === 'a' }));
    const state = next(looked, { type: 'corrections-found', found: doubted });
    expect(state.corrections?.chosen).toEqual(['b']);
  });

  it('leave the list once they are added, all of them after a closing or another log', () => {
    const done: PayAction = { type: 'job-done', sentence: null, tabs: [], stale: null };
    const add: Job = { kind: 'add-corrections', ids: ['a'], month: OCTOBER };
    expect(next(looked, { type: 'working', job: add }, done).corrections).toMatchObject({
      found: [{ id: 'b' }],
      chosen: ['b'],
    });
    const other: Job = { kind: 'change-log', log: LOG };
    expect(next(looked, { type: 'working', job: other }, done).corrections).toBe(null);
    expect(next(looked, { type: 'working', job: { kind: 'thanks' } }, done).corrections).not.toBe(null);
  });
});

describe('a rule that is tried on the past', () => {
  const rule = { targetIncome: 100_000, fixedShare: 0.3, market: null, people: 2 };
  const terms = { method: 'marginal' as const, bands: [{ from: 0, rate: 1 }], floor: 0.7, cap: null };
  const past = {
    lines: [],
    rules: [
      { ...rule, name: 'First', terms },
      { ...rule, name: 'Second', terms: { ...terms, method: 'whole' as const, cap: 2 } },
    ],
  };
  const trying = stateAfter(opened(setUp()), { type: 'trial-opened', past });

  it('begins as the rule in force, and so again where another one is chosen', () => {
    expect(viewOf(trying)).toBe('trial');
    expect(trying.trial).toMatchObject({ terms: { method: 'marginal', floor: '70', cap: '' }, planFactor: '100' });
    const typed = next(trying, { type: 'plan-factor-typed', text: '110' }, { type: 'method-chosen', method: 'curve' });
    expect(typed.trial).toMatchObject({ terms: { method: 'curve' }, planFactor: '110' });
    expect(next(typed, { type: 'trial-rule-chosen', rule: 'Second' }).trial).toMatchObject({
      inForce: { name: 'Second' },
      terms: { method: 'whole', cap: '200' },
      planFactor: '100',
    });
  });

  it('leaves what is typed for setting up as it is', () => {
    const typed = next(trying, { type: 'limit-typed', limit: 'floor', text: '5' }, { type: 'band-added' });
    expect(typed.trial?.terms).toMatchObject({
      floor: '5',
      bands: [
        { from: '0', rate: '100' },
        { from: '', rate: '' },
      ],
    });
    expect(typed.setUp.rule).toEqual(INITIAL.setUp.rule);
    expect(viewOf(next(typed, { type: 'trial-left' }))).toBe('main');
  });

  it('is read as a draft, or said to be wrong', () => {
    const read = (text: string) => readDraft({ ...(trying.trial as TrialState), planFactor: text }, localeOf('en_US'));
    expect(read('110 %')).toEqual({ draft: { rule: 'First', terms, planFactor: 1.1 } });
    for (const text of ['', '0', '1000', 'x']) expect(read(text)).toEqual({ problem: { what: 'factor' } });
    const wrong = next(trying, { type: 'band-typed', index: 0, change: { rate: 'x' } }).trial as TrialState;
    expect(readDraft(wrong, localeOf('en_US'))).toEqual({ problem: { what: 'number', row: 1 } });
  });
});
