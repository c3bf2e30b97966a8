/** What needs a yes before it is done. */
import { describe, expect, it } from 'vitest';
import { closing, type Job, questionBefore } from '../../../sidebar/pay/jobs.ts';
import { writtenTab } from '../support/answers.ts';
import { OCTOBER, setUp } from '../support/pay-answers.ts';

describe('what needs a yes first', () => {
  const start = { ...setUp(), isSetUp: false };
  const payout: Job = { kind: 'payout', month: OCTOBER, statements: null };
  const close = closing(OCTOBER);

  it('is that pay may be seen, before any of it is written', () => {
    expect(questionBefore(payout, false, start)).toBe('visibility');
    expect(questionBefore(close, false, start)).toBe('visibility');
    expect(questionBefore({ kind: 'simulator' }, false, start)).toBe('visibility');
  });

  it('is asked once in a page, and not where pay is set up or there is a ledger already', () => {
    expect(questionBefore(payout, false, setUp())).toBe(null);
    expect(questionBefore(payout, true, start)).toBe(null);
    expect(questionBefore(payout, false, { ...start, tabs: { ledger: writtenTab(1, 'Ledger') } })).toBe(null);
  });

  it('is that a month is closed for good, each time', () => {
    expect(questionBefore(close, true, start)).toBe('close');
  });

  it('is what to do with texts that the board can’t add, until that is answered', () => {
    const cells = [{ cell: 'C5', text: '90 000', becomes: '90,000' }];
    const texts = { ...start, convertible: { cells, total: 1, seen: 'x', unsure: 0 } };
    const board: Job = { kind: 'board', month: OCTOBER };
    expect(questionBefore(board, false, texts)).toBe('convert');
    expect(questionBefore({ ...board, convert: 'no' }, false, texts)).toBe(null);
    expect(questionBefore(board, false, start)).toBe(null);
    expect(questionBefore({ kind: 'thanks' }, false, texts)).toBe(null);
  });

  it('is nothing for what shows no pay', () => {
    const harmless: readonly Job[] = [{ kind: 'board', month: OCTOBER }, { kind: 'thanks' }, { kind: 'finish-week' }];
    for (const job of harmless) expect(questionBefore(job, false, start)).toBe(null);
  });
});
