/** Who is asked whether the pay is right, what they say, and what of it the ledger keeps; on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import type { ClosingPreview, PayStart, StatementTexts } from '../../../src/rpc.ts';
import { get, refusal } from '../support/app.ts';
import { sheet, sheetNames, type, values } from '../support/tabs.ts';
import { ANNAS_LARGEST, openPay, type PayApp, table, typeInto } from './support/pay-app.ts';

const MONTH = { month: '2026-10' };
const says = (app: PayApp, name: string, title: string, value: string) =>
  typeInto(app, 'Agreement', title, (row) => row.includes(name), value);
const above = (app: PayApp) => values(sheet(app, 'Payouts — October 2026')).map(([first]) => first);
const answers = async (app: PayApp) => ((await get(app, 'payStart')) as PayStart).months.map((month) => month.answers);
const open = async (app: PayApp) => ((await get(app, 'previewClosing', MONTH)) as ClosingPreview).open;

describe('agreement', () => {
  test('is asked for only where somebody wants it', async () => {
    const app = await openPay();
    await get(app, 'buildPayout', MONTH);
    await get(app, 'buildStatements', { ...MONTH, members: ['Anna'] });
    expect(sheetNames(app)).not.toContain('Agreement');
    expect(await open(app)).toEqual([]);
    expect(values(sheet(app, 'Statement — Anna')).flat()).not.toContain('Answer');
    expect(await answers(app)).not.toContainEqual(expect.any(String));
  });

  test('has a line for each; payouts, statement, page and closing say what is open', async () => {
    const app = await openPay();
    await get(app, 'askAgreement', MONTH);
    expect(table(app, 'Agreement', 'You get')).toMatchObject([
      { Manager: 'Anna', 'You get': 87_400, Answer: null },
      { Manager: 'Boris', 'You get': 121_000, Answer: null },
    ]);
    await get(app, 'buildPayout', MONTH);
    expect(above(app)).toContain('Not answered yet: Anna, Boris.');
    expect(await answers(app)).toContain('Agreed: 0 of 2');
    says(app, 'Anna', 'Answer', 'OK');
    says(app, 'Boris', 'Answer', 'where is the deal of Dan?');
    await get(app, 'buildPayout', MONTH);
    expect(above(app)).toContain('Open question, Boris: where is the deal of Dan?');
    expect(above(app)).not.toContain('Not answered yet: Anna, Boris.');
    expect(await answers(app)).toContain('Agreed: 1 of 2, open questions: 1');
    expect(await open(app)).toEqual(['Open question, Boris: where is the deal of Dan?']);
    await get(app, 'buildStatements', { ...MONTH, members: ['Boris'] });
    const stated = values(sheet(app, 'Statement — Boris'));
    expect(stated.find(([first]) => first === 'Answer')?.[1]).toBe('question: where is the deal of Dan?');
    const place = stated.find(([, second]) => String(second).startsWith('Choose agreed or question'));
    const asked = values(sheet(app, 'Agreement')).findIndex((row) => row.includes('Boris'));
    expect(place?.[2]).toBe(`D${asked + 1}`);
    says(app, 'Boris', 'Reply', 'It is dated November.');
    expect(await open(app)).toEqual([]);
    await get(app, 'buildPayout', MONTH);
    expect(above(app)).not.toContain('Everyone has agreed.');
    says(app, 'Boris', 'Answer', 'agreed');
    await get(app, 'buildPayout', MONTH);
    expect(above(app)).toContain('Everyone has agreed.');
  });

  test('of an amount that has changed since is none: the person is asked anew, and what was said stays', async () => {
    const app = await openPay();
    await get(app, 'askAgreement', MONTH);
    says(app, 'Anna', 'Answer', 'agreed');
    type(app.log, ANNAS_LARGEST, 2, 170_000);
    expect(await open(app)).toEqual(['Not answered yet: Boris.', 'Agreed to another amount than now: Anna.']);
    await get(app, 'buildPayout', MONTH);
    expect(table(app, 'Agreement', 'You get')).toMatchObject([
      { Manager: 'Anna', 'You get': 87_400, Answer: 'agreed' },
      { Manager: 'Boris', 'You get': 121_000 },
      { Manager: 'Anna', 'You get': 83_200, Answer: null },
    ]);
    expect(above(app)).toContain('Not answered yet: Anna, Boris.');
    // Where nobody has answered the amount is put right.
    type(app.log, ANNAS_LARGEST, 2, 180_000);
    await get(app, 'askAgreement', MONTH);
    expect(table(app, 'Agreement', 'You get').map((line) => line['You get'])).toEqual([87_400, 121_000, 84_600]);
  });

  test('stands in the ledger once the month is closed, open questions too, and in what is drawn from it', async () => {
    const app = await openPay();
    await get(app, 'askAgreement', MONTH);
    says(app, 'Anna', 'Answer', 'agreed');
    says(app, 'Boris', 'Question and why', 'why?');
    await get(app, 'closeMonth', MONTH);
    const records = table(app, 'Ledger', 'Checksum').map(({ Record }) => JSON.parse(String(Record)).agreement);
    expect(records).toEqual([
      { state: 'agreed', question: '', reply: '' },
      { state: 'open', question: 'why?', reply: '' },
    ]);
    expect(await get(app, 'payStart')).toMatchObject({ warnings: [] });
    says(app, 'Anna', 'Answer', 'question');
    await get(app, 'buildPayout', MONTH);
    expect(above(app)).toContain('Open question, Boris: why?');
    await get(app, 'buildStatements', { ...MONTH, members: ['Anna'] });
    const stated = values(sheet(app, 'Statement — Anna'));
    expect(stated.find(([first]) => first === 'Answer')?.[1]).toBe('agreed');
    expect(await refusal(app, 'askAgreement', MONTH)).toContain('is closed already');
  });

  test('is asked for by the month: of one that nobody was asked of nothing is said', async () => {
    const app = await openPay();
    await get(app, 'askAgreement', MONTH);
    await get(app, 'closeMonth', MONTH);
    await get(app, 'planMonth', { month: '2026-11' });
    app.goTo(2026, 12, 1);
    await get(app, 'buildPayout', { month: '2026-11' });
    expect(table(app, 'Agreement', 'You get').map(({ Manager }) => Manager)).toEqual(['Anna', 'Boris']);
    const told = values(sheet(app, 'Payouts — November 2026')).map(([first]) => String(first));
    expect(told.filter((line) => line.startsWith('Not answered'))).toEqual([]);
    expect(((await get(app, 'previewClosing', { month: '2026-11' })) as ClosingPreview).open).toEqual([]);
    await get(app, 'askAgreement', { month: '2026-11' });
    expect(table(app, 'Agreement', 'You get')).toHaveLength(4);
  });

  test('speaks Russian', async () => {
    const app = await openPay({ language: 'ru' });
    await get(app, 'askAgreement', MONTH);
    typeInto(app, 'Согласование', 'Согласен?', (row) => row.includes('Anna'), 'да');
    await get(app, 'buildPayout', MONTH);
    expect(values(sheet(app, 'Выплаты — октябрь 2026')).map(([first]) => first)).toContain('Ещё не ответили: Boris.');
  });
});

describe('statements as texts', () => {
  test('say the answer first, and how it came about, in either language', async () => {
    const app = await openPay();
    const { people, language, others } = (await get(app, 'statementTexts', MONTH)) as StatementTexts;
    expect([language, others]).toEqual(['en', [{ code: 'ru', name: 'По-русски' }]]);
    expect(people[1]).toEqual({
      name: 'Boris',
      text: [
        'Boris: pay for October 2026',
        'You get 121,000: salary 30,000 and bonus 91,000.',
        '',
        'Salary: target income 100,000 × salary share 30% = 30,000',
        'Bonus at 100% of plan: target income 100,000 − salary 30,000 = 70,000',
        'Plan: 500,000',
        'Actual: 600,000 (from 2 orders)',
        'Attainment: actual 600,000 ÷ plan 500,000 = 120%',
        'Pays: each part at its rate: part of plan 100% × rate 1 + part of plan 20% × rate 1.5 = 130%',
        'Bonus earned: bonus at plan 70,000 × share 130% = 91,000',
        'Income: salary and bonus: salary 30,000 + bonus 91,000 = 121,000',
        '',
        'As of Nov\u00a02,\u00a02026, not closed yet: the numbers follow orders, plans and rules.',
        'Is it right? Answer "agreed", or ask what is not clear.',
      ].join('\n'),
    });
    const russian = (await get(app, 'statementTexts', { ...MONTH, language: 'ru' })) as StatementTexts;
    expect(russian.people[0]?.text.split('\n')[1]).toBe(
      'К получению 87\u00a0400: оклад 30\u00a0000 и бонус 57\u00a0400.',
    );
    await get(app, 'closeMonth', MONTH);
    const closed = (await get(app, 'statementTexts', MONTH)) as StatementTexts;
    expect(closed.people[1]?.text.split('\n').at(-1)).toBe(
      'Closed on Nov\u00a02,\u00a02026: nothing here changes any more.',
    );
  });
});
