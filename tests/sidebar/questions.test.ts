/** What a log does not tell is asked on the page, with what each choice would give, and the answer goes to the server. */
import { describe, expect, it } from 'vitest';
import { answersTo } from '../../sidebar/log/answers-to.ts';
import type { LogCheck, SaidQuestion } from '../../src/rpc.ts';
import type { Language } from '../../src/text/language.ts';
import { CHECK, START } from './support/answers.ts';
import { type Answers, sidebarPages } from './support/sidebar-page.ts';
import { allTextsIn } from './support/texts.ts';

const openIn = sidebarPages();

const STATUS = ['Paid', 'Lost', 'Half way'];
const DATES: SaidQuestion = {
  code: 'date-order',
  sentence: 'Day or month first?',
  proposed: 'dmy',
  choices: [{ value: 'dmy' }, { value: 'mdy' }],
};
const WORDS: SaidQuestion = {
  code: 'status',
  sentence: 'Does "Half way" count?',
  proposed: null,
  choices: [{ value: 'Half way', rows: 3, amount: 90 }],
};
const ASKED: LogCheck = {
  ...CHECK,
  numbers: null,
  open: [DATES, WORDS],
  status: STATUS.map((value) => ({
    value,
    variant: null,
    rows: 3,
    amount: 90,
    counts: value !== 'Lost',
    known: value !== 'Half way',
  })),
};

describe.each<Language>(['en', 'ru'])('in %s', (language) => {
  const { sidebar } = allTextsIn(language);

  it('what is asked can be answered, and nothing is built before', async () => {
    let asked = 0;
    const server: Answers = { start: () => START, checkLog: () => (asked++ < 2 ? ASKED : CHECK) };
    const { page, calls, inspect } = await openIn(server, language);
    await page.getByText(DATES.sentence).first().waitFor();
    await inspect(`questions-${language}`);
    await page.getByRole('radio', { name: sidebar.log.choice({ value: 'mdy' }, false) }).click();
    await expect
      .poll(() => calls.filter(({ method }) => method === 'checkLog').at(-1)?.request)
      .toMatchObject({
        answers: { dates: 'mdy' },
      });
    await page.getByRole('checkbox', { name: /Half way/ }).uncheck();
    await page.getByRole('button', { name: sidebar.log.theseCount }).click();
    await expect
      .poll(() => calls.filter(({ method }) => method === 'checkLog').at(-1)?.request)
      .toMatchObject({
        answers: { dates: 'mdy', counts: ['Paid'] },
      });
    await expect.poll(() => page.getByText(WORDS.sentence).count()).toBe(0);
  });

  it('a price is proposed times its measure, or counts alone', async () => {
    const choices = [
      { value: 'Hours', amount: 450 },
      { value: '', amount: 120 },
    ];
    const pieces = { code: 'quantity-column', role: 'quantity', proposed: 'Hours', choices } as const;
    const { questions } = allTextsIn(language).reading;
    const sentence = questions['quantity-column']({ role: 'quantity', equals: [] }, choices);
    const server: Answers = { start: () => START, checkLog: () => ({ ...ASKED, open: [{ ...pieces, sentence }] }) };
    const { page, calls, inspect } = await openIn(server, language);
    await page.getByText(sentence).first().waitFor();
    await inspect(`price-alone-${language}`);
    await page.getByRole('radio', { name: new RegExp(sidebar.log.priceAlone) }).click();
    await expect
      .poll(() => calls.filter(({ method }) => method === 'checkLog').at(-1)?.request)
      .toMatchObject({ answers: { columns: { quantity: [] } } });
  });

  it('a long question stands once, and what changes numbers stands below its line', async () => {
    const sentence = `${'Do rows with these values count as purchases? '.repeat(5)}`.trim();
    const note = '5 rows are not orders.';
    const lines = ASKED.lines.map((line, at) => (at === 0 ? { ...line, told: [note] } : line));
    const asked: LogCheck = { ...ASKED, lines, open: [{ ...WORDS, sentence }] };
    const { page, inspect } = await openIn({ start: () => START, checkLog: () => asked }, language);
    await page.getByText(sentence).waitFor();
    await inspect(`long-question-${language}`);
    expect(await page.getByText(sentence).count()).toBe(1);
    expect(await page.getByText(sidebar.log.answerAbove).count()).toBe(1);
    expect(await page.getByText(note).isVisible()).toBe(true);
  });
});

describe('an answer', () => {
  const choices = [{ value: 'Guest' }, { value: '0' }];
  it.each([
    ['decimal', ',', { decimal: ',' }],
    ['once-per-order', 'yes', { oncePerOrder: true }],
    ['once-per-order', 'no', { oncePerOrder: false }],
    ['fill-down', 'yes', { fillDown: true }],
    ['fill-down', 'no', { fillDown: false }],
    ['stand-in', 'yes', { standIns: ['Guest', '0'] }],
    ['stand-in', 'no', { standIns: [] }],
    ['amount-column', 'Total', { columns: { amount: ['Total'] } }],
    ['date-column', 'Paid at', { columns: { date: ['Paid at'] } }],
    ['currency', 'EUR', { currency: 'EUR' }],
  ] as const)('to %s: %s', (code, value, answers) => {
    expect(answersTo({ code, choices }, value)).toEqual(answers);
  });

  it.each([
    ['deposit', 'refunded', 'Deposit', { columns: { refunded: ['Deposit'] } }],
    ['deposit', 'refunded', '', { columns: { refunded: [] } }],
    ['quantity-column', 'quantity', 'Shipped', { columns: { quantity: ['Shipped'] } }],
    ['quantity-column', 'quantity', '', { columns: { quantity: [] } }],
  ] as const)('to %s, of the part %s: %s', (code, role, value, answers) => {
    expect(answersTo({ code, choices, role }, value)).toEqual(answers);
  });
});
