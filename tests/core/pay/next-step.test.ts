/** The step of the moment on the page of motivation and pay. */
import { describe, expect, it } from 'vitest';
import { type NextStep, nextStep, type PayFacts } from '../../../src/core/pay/next-step.ts';
import { AUGUST, type Autumn, autumn, DECEMBER, NOVEMBER, OCTOBER, SEPTEMBER } from './support/calendar.ts';

function next(given: Autumn, facts: Partial<PayFacts> = {}): NextStep | null {
  const { months, calendar } = autumn(given);
  return nextStep(months, calendar, { isBlocked: false, hasBoard: true, ...facts });
}

const UP_TO_NOVEMBER = [AUGUST, SEPTEMBER, OCTOBER, NOVEMBER];

describe('the next step', () => {
  it.each<[string, Autumn, Partial<PayFacts>, NextStep | null]>([
    ['to put the forms right', {}, { isBlocked: true }, { kind: 'check' }],
    ['to put a month right before it is closed', { blocked: [OCTOBER] }, {}, { kind: 'check' }],
    ['to put a month right before it is planned', { unplanned: [OCTOBER], blocked: [OCTOBER] }, {}, { kind: 'check' }],
    ['not held up by a month that comes later', { blocked: [NOVEMBER] }, {}, { kind: 'close', month: OCTOBER }],
    ['none without a log', { current: null }, {}, null],
    ['to plan a month that is over', { unplanned: [OCTOBER] }, {}, { kind: 'plan', month: OCTOBER }],
    ['to plan the current month', { unplanned: [NOVEMBER] }, {}, { kind: 'plan', month: NOVEMBER }],
    ['the board before any month is closed', {}, { hasBoard: false }, { kind: 'board', month: NOVEMBER }],
    ['to look at what it pays first', { unseen: [OCTOBER] }, {}, { kind: 'payout', month: OCTOBER }],
    ['to close what is over', {}, {}, { kind: 'close', month: OCTOBER }],
    ['to plan the coming one after the last', { closed: UP_TO_NOVEMBER }, {}, { kind: 'plan', month: DECEMBER }],
    ['the board when all is done', { closed: [SEPTEMBER, OCTOBER] }, {}, { kind: 'board', month: NOVEMBER }],
    ['to close the oldest first', { closed: [], unplanned: [] }, {}, { kind: 'close', month: AUGUST }],
    ['the oldest that is not passed', { closed: [OCTOBER], unplanned: [] }, {}, { kind: 'board', month: NOVEMBER }],
  ])('is %s', (_, given, facts, step) => {
    expect(next(given, facts)).toEqual(step);
  });
});
