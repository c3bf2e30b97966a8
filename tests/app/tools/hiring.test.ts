/** Hiring as a tool: a scorecard that interviewers fill in, and candidates by native formulas that give what the core gives. */
import { describe, expect, it } from 'vitest';
import { offerAgainstMarket } from '../../../src/core/hiring/pay-offer.ts';
import { rankCandidates, type Score } from '../../../src/core/hiring/scorecard.ts';
import { textsIn } from '../../../src/text/language.ts';
import { build, openHead, toolState } from '../head/support/head-app.ts';
import type { App } from '../support/app.ts';
import { sheet, sheetNames, snapshot, type, type Value, values } from '../support/tabs.ts';
import { behind, saysSomewhere, tableBelow } from './support/tool-tabs.ts';

type Language = 'en' | 'ru';
type Role = 'head' | 'manager';

/** Candidate, interviewer, and what was given to each question from the top; null was not asked. */
const INTERVIEWS: readonly (readonly [string, string, readonly (number | null)[]])[] = [
  ['Vera', 'Anna', [5, 4, 5, 4, 3, 4, 5, 4, 5, 4]],
  ['Vera', 'Boris', [3, 4, 4, 4, 3, 5, 5, 4, 4, 4]],
  ['Gleb', 'Anna', [4, 3, 3, 4, 4, 3, 3, 3, 4, 3]],
  ['Dina', 'Anna', [5, 5, 5, null, null, null, null, null, null, null]],
];
const PAY: Readonly<Record<string, readonly [number | null, number | null]>> = {
  Vera: [150_000, 140_000],
  Gleb: [110_000, 90_000],
  Dina: [null, 120_000],
};
const MARKET = 100_000;

async function fill(
  app: App,
  role: Role,
  language: Language,
): Promise<{ questions: { name: string; weight: number }[]; scores: Score[] }> {
  const { hiring } = textsIn(language);
  const { scorecard } = hiring;
  const tab = sheet(app, hiring.titles[role].scorecard);
  const table = tableBelow(app, tab.name, [scorecard.columns.short, scorecard.columns.weight]);
  const cells = values(tab);
  const questions = cells
    .slice(table.header + 1)
    .flatMap((row) =>
      typeof row[2] === 'number' && typeof row[0] === 'string' && row[1] ? [{ name: row[0], weight: row[2] }] : [],
    );
  const first = table.column(scorecard.columns.who) + 1;
  const list = tableBelow(app, tab.name, [scorecard.list.candidate, scorecard.list.asked]);
  Object.entries(PAY).forEach(([name, [asked, offered]], index) => {
    const row = list.header + 1 + index;
    type(tab, row, 0, name);
    if (asked !== null) type(tab, row, list.column(scorecard.list.asked), asked);
    if (offered !== null) type(tab, row, list.column(scorecard.list.offered), offered);
  });
  type(
    tab,
    cells.findIndex((row) => row[0] === scorecard.market),
    2,
    MARKET,
  );
  // Nothing is calculated in between: candidates and interviews are pasted together.
  const scores: Score[] = [];
  INTERVIEWS.forEach(([candidate, interviewer, given], index) => {
    type(tab, table.header - 1, first + index, candidate);
    type(tab, table.header, first + index, interviewer);
    questions.forEach(({ name }, question) => {
      const score = given[question] ?? null;
      if (score !== null) type(tab, table.header + 1 + question, first + index, score);
      scores.push({ candidate, interviewer, question: name, score });
    });
  });
  await app.host.engine.settled();
  return { questions, scores };
}

describe.each([
  ['en', 'head'],
  ['ru', 'head'],
  ['en', 'manager'],
  ['ru', 'manager'],
] as const)('in %s, a %s', (language, role) => {
  const { hiring } = textsIn(language);
  const { columns } = hiring.candidates;
  const titles = hiring.titles[role];
  const tool = role === 'head' ? 'hiring-head' : 'hiring-manager';

  it('candidates are ranked, compared and held against the market as the core does it', async () => {
    const app = openHead({ rows: [], language });
    await build(app, tool);
    expect(sheetNames(app)).toEqual(['Orders', titles.scorecard, titles.candidates, titles.candidate]);
    const { questions, scores } = await fill(app, role, language);
    expect(questions.length).toBe(role === 'head' ? 10 : 8);
    const ranked = rankCandidates(questions, scores);
    const table = tableBelow(app, titles.candidates, [columns.candidate, columns.place]);
    const means = tableBelow(app, titles.candidates, [hiring.scorecard.columns.short, hiring.candidates.weight]);
    for (const { candidate, place, score, coverage, questions: results } of ranked) {
      const at = (column: keyof typeof columns) => table.at(candidate, columns[column]);
      expect([candidate, at('place'), at('score'), at('coverage')]).toEqual([
        ...[candidate, place ?? hiring.candidates.tooLittle],
        ...[expect.closeTo(score ?? 0, 8), expect.closeTo(coverage, 8)],
      ]);
      expect([candidate, at('discuss') || '']).toEqual([
        candidate,
        results.flatMap(({ question, discuss }) => (discuss ? [question] : [])).join(', '),
      ]);
      for (const { question, mean } of results) {
        const shown = means.at(question, candidate);
        expect([candidate, question, shown || null]).toEqual([
          candidate,
          question,
          mean === null ? null : expect.closeTo(mean, 8),
        ]);
      }
      const [asked, offered] = PAY[candidate] ?? [null, null];
      const offer = offerAgainstMarket({ asked, offered, market: MARKET });
      expect([candidate, at('askedShare') || null, at('offeredShare') || null, at('judgement') || null]).toEqual([
        ...[candidate, offer.asked, offer.offered],
        offer.judgement && hiring.judgements[offer.judgement],
      ]);
    }
    const judged = ranked.slice(0, 3).flatMap(({ questions: all }) => all.filter(({ mean }) => mean !== null));
    expect(behind(app, titles.candidates)).toEqual({ hidden: ['P', 'AG'], drawn: [judged.length] });
    // By hand: two interviewers of the first question are 5 and 3, of Dina too little was asked.
    expect(table.at('Vera', columns.discuss)).toBe(questions[0]?.name);
    expect([table.at('Vera', columns.place), table.at('Gleb', columns.place)]).toEqual([1, 2]);
    expect(table.at('Dina', columns.place)).toBe(hiring.candidates.tooLittle);
  });

  it('the sheet to print shows who is chosen, with what each interviewer gave', async () => {
    const app = openHead({ rows: [], language });
    await build(app, tool);
    await fill(app, role, language);
    const tab = sheet(app, titles.candidate);
    const choice = values(tab).findIndex((row) => row[0] === hiring.candidate.choose);
    type(tab, choice, 1, 'Vera');
    await app.host.engine.settled();
    const table = tableBelow(app, titles.candidate, [hiring.scorecard.columns.short, hiring.candidate.mean]);
    const cells = values(tab);
    expect(cells[table.header]?.slice(5, 8).map((value) => value || null)).toEqual(['Anna', 'Boris', null]);
    expect(cells[table.header + 1]?.slice(3, 7)).toEqual([4, hiring.candidate.discuss, '5', '3']);
    expect(cells.find((row) => row[0] === columns.place)?.[1]).toBe(1);
    type(tab, choice, 1, 'Dina');
    await app.host.engine.settled();
    const other = values(tab);
    expect(other[table.header]?.slice(5, 7).map((value) => value || null)).toEqual(['Anna', null]);
    expect(other[table.header + 4]?.slice(3, 6).map((value) => value || null)).toEqual([null, null, null]);
    expect(other.find((row) => row[0] === columns.place)?.[1]).toBe(hiring.candidates.tooLittle);
  });
});

const { hiring } = textsIn('en');
const titles = hiring.titles.head;

it('is never built over, and says what is wrong with which cell', async () => {
  const app = openHead({ rows: [] });
  await build(app, 'hiring-head');
  expect((await toolState(app, 'hiring-head')).missing).toEqual([hiring.missing.candidates]);
  await fill(app, 'head', 'en');
  expect((await toolState(app, 'hiring-head')).missing).toEqual([]);
  const tab = sheet(app, titles.scorecard);
  const table = tableBelow(app, titles.scorecard, [hiring.scorecard.columns.short, hiring.scorecard.columns.weight]);
  const first = table.column(hiring.scorecard.columns.who) + 1;
  type(tab, table.header + 1, first, 7);
  type(tab, table.header - 1, first + 2, 'Egor');
  type(tab, table.header, first + 1, 'Anna');
  type(tab, table.header + 2, 2, -1);
  await app.host.engine.settled();
  const before = snapshot(tab);
  const { missing } = await toolState(app, 'hiring-head');
  const said = missing.join('\n');
  expect(said).toContain(`'Scorecard: head'!J${table.header} – "Egor" is not on the list: choose Vera, Gleb, Dina`);
  expect(said).toContain(`'Scorecard: head'!I${table.header + 1} – H${table.header + 1} says the same already`);
  expect(said).toContain(`'Scorecard: head'!H${table.header + 2} – "7" is not a whole number from 1 to 5`);
  expect(said).toContain('And 1 more.');
  // The formulas say so, too, and count none of it.
  const [bad = '', after = ''] = hiring.scorecard.bad;
  expect(saysSomewhere(app, titles.scorecard, `${bad}1${after}`)).toBe(true);
  expect(saysSomewhere(app, titles.candidates, `${bad}1${after}`)).toBe(true);
  await build(app, 'hiring-head');
  expect(snapshot(tab)).toBe(before);
});

it('what is typed that is no mark from 1 to 5 is not counted', async () => {
  const app = openHead({ rows: [] });
  await build(app, 'hiring-head');
  await fill(app, 'head', 'en');
  const { columns } = hiring.candidates;
  const score = () =>
    tableBelow(app, titles.candidates, [columns.candidate, columns.place]).at('Gleb', columns.score) as Value;
  const before = score();
  const tab = sheet(app, titles.scorecard);
  const table = tableBelow(app, titles.scorecard, [hiring.scorecard.columns.short, hiring.scorecard.columns.weight]);
  const spare = table.column(hiring.scorecard.columns.who) + 1 + INTERVIEWS.length;
  type(tab, table.header - 1, spare, 'Gleb');
  type(tab, table.header, spare, 'Zoe');
  for (const [question, value] of ['five', 9, 0].entries()) type(tab, table.header + 1 + question, spare, value);
  await app.host.engine.settled();
  expect(score()).toBe(before);
  expect(saysSomewhere(app, titles.scorecard, `${hiring.scorecard.bad[0]}3`)).toBe(true);
});

it('marks right of the last interview are said not to be counted, on the tab and with their cell', async () => {
  const app = openHead({ rows: [] });
  await build(app, 'hiring-head');
  await fill(app, 'head', 'en');
  const tab = sheet(app, titles.scorecard);
  const { beyond, full } = hiring.scorecard;
  const table = tableBelow(app, titles.scorecard, [hiring.scorecard.columns.short, full]);
  const right = table.column(full);
  expect(right).toBe(table.column(hiring.scorecard.columns.who) + 1 + 36);
  expect((await toolState(app, 'hiring-head')).missing).toEqual([]);
  type(tab, table.header - 1, right, 'Gleb');
  type(tab, table.header + 1, right, 5);
  await app.host.engine.settled();
  expect(saysSomewhere(app, titles.scorecard, beyond)).toBe(true);
  expect(saysSomewhere(app, titles.candidates, beyond)).toBe(true);
  expect((await toolState(app, 'hiring-head')).missing.join('\n')).toContain(
    `'Scorecard: head'!AR${table.header + 1} – `,
  );
});
