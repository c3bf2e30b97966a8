/** Which customer a respondent is. */
import { describe, expect, it } from 'vitest';
import { type Contact, matchRespondents } from '../../../src/core/key-values/match-respondents.ts';

const contact = (over: Partial<Contact>): Contact => ({ email: '', phone: '', name: '', ...over });

const CUSTOMERS = [
  contact({ email: 'Anna@Example.com', phone: '+7 (912) 345-67-89', name: 'Anna' }),
  contact({ email: 'office@example.com; boris@example.com', phone: '8 800 555-35-35', name: 'Boris' }),
  contact({ email: 'office@example.com', phone: '+1 202 555 0143', name: 'anna ' }),
  contact({ email: 'no', phone: '6789', name: 'Dmitri' }),
  contact({ email: 'none, ', phone: '555-0199', name: '' }),
];

describe('a respondent', () => {
  it.each([
    ['by e-mail, in any case', { email: ' anna@example.COM ' }, 0, 'email'],
    ['by one of several e-mails', { email: 'boris@example.com' }, 1, 'email'],
    ['by phone, however it is written', { phone: '89123456789' }, 0, 'phone'],
    ['by phone without the country', { phone: '912 345 67 89' }, 0, 'phone'],
    ['by a short phone of seven digits', { phone: '5550199' }, 4, 'phone'],
    ['by name', { name: 'BORIS' }, 1, 'name'],
    ['by phone where the e-mail is unknown', { email: 'new@example.com', phone: '202-555-0143' }, 2, 'phone'],
    ['by e-mail, though the name is another’s', { email: 'anna@example.com', name: 'Boris' }, 0, 'email'],
  ] as const)('is found %s', (_name, over, customer, by) => {
    expect(matchRespondents([contact(over)], CUSTOMERS)).toEqual([{ customer, by, ambiguous: false }]);
  });

  it.each([
    ['whose name two customers bear', { name: 'Anna' }, 'name'],
    [
      'whose e-mail two customers share, though the phone would tell',
      { email: 'office@example.com', phone: '88005553535' },
      'email',
    ],
  ] as const)('%s is not guessed', (_name, over, by) => {
    expect(matchRespondents([contact(over)], CUSTOMERS)).toEqual([{ customer: null, by, ambiguous: true }]);
  });

  it.each([
    ['nobody knows', { email: 'new@example.com', name: 'Vera' }],
    ['says nothing', {}],
    ['gives no phone but a few digits', { phone: '6789' }],
    ['gives no e-mail but a word', { email: 'no' }],
  ] as const)('who %s is nobody', (_name, over) => {
    expect(matchRespondents([contact(over)], CUSTOMERS)).toEqual([{ customer: null, by: null, ambiguous: false }]);
  });
});
