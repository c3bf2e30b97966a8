/** Key customer values as a tool: from the answers of a form to the tab, by native formulas that give what the core gives. */
import { describe, expect, it } from 'vitest';
import { valuesIn } from '../../../src/core/key-values/judge-values.ts';
import { keyValues } from '../../../src/core/key-values/key-values.ts';
import { answersOfSurvey } from '../../../src/reading/survey/answers-of-survey.ts';
import { readSurvey } from '../../../src/reading/survey/read-survey.ts';
import { textsIn } from '../../../src/text/language.ts';
import { build, openHead, toolState } from '../head/support/head-app.ts';
import { type App, get, refusal } from '../support/app.ts';
import { champion, lost } from '../support/log.ts';
import { sheet, sheetNames, snapshot, type, type Value, values } from '../support/tabs.ts';
import { addSheet, behind, saysSomewhere, tableBelow } from './support/tool-tabs.ts';

/** Ten customers of a school of beach volleyball: importance, us, the best rival of five values. */
const CAMP: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  Coaches: [...times(7, [5, 4, 3]), [4, 5, 4], [4, 3, 4], [3, 3, 4]],
  'Level of groups': [...times(5, [5, 4, 3]), ...times(3, [4, 3, 3]), ...times(2, [2, 3, 3])],
  Practice: [...times(8, [4, 4, 3]), ...times(2, [1, 4, 3])],
  Price: [...times(7, [5, 2, 4]), ...times(3, [3, 2, 4])],
  Parties: [...times(2, [4, 5, 2]), ...times(8, [2, 5, 2])],
};

function times(count: number, line: readonly [number, number, number]): (readonly [number, number, number])[] {
  return Array.from({ length: count }, () => line);
}

function answersIn(language: 'en' | 'ru', respondents = 10): Value[][] {
  const { form } = textsIn(language).valueSurvey;
  const names = Object.keys(CAMP);
  const titles = [form.importance, form.us, form.rival].flatMap((question) =>
    names.map((name) => `${question} [${name}]`),
  );
  const rows = Array.from({ length: respondents }, (_, respondent) => [
    46_300 + respondent,
    ...[0, 1, 2].flatMap((aspect) => names.map((name) => CAMP[name]?.[respondent % 10]?.[aspect] ?? null)),
    respondent < 6 ? 10 : respondent < 8 ? 8 : 3,
    respondent === 0 ? 'Because of Anna' : '',
    `c${respondent}@example.com`,
  ]);
  return [
    [language === 'en' ? 'Timestamp' : 'Отметка времени', ...titles, form.recommend, form.why, form.contact],
    ...rows,
  ];
}

function expectAsComputed(
  app: App,
  language: 'en' | 'ru',
  cells: readonly (readonly Value[])[],
  best: readonly string[] = [],
) {
  const { values: words } = textsIn(language).valueTabs;
  const { columns } = words;
  const reading = readSurvey(cells);
  if (reading === null) throw new Error('no answers');
  const { answers } = answersOfSurvey(reading);
  const judged = keyValues(valuesIn(answers), answers, { cut: 6, limit: 3, canBecomeBest: best });
  const table = tableBelow(app, words.title, [columns.value, columns.key, columns.quadrant]);
  for (const each of judged) {
    const at = (column: keyof typeof columns) => table.at(each.value, columns[column]) ?? null;
    const close = (number: number | null) => (number === null ? null : expect.closeTo(number, 8));
    expect([each.value, at('importance'), at('low'), at('high'), at('answers')]).toEqual([
      ...[each.value, close(each.importance)],
      ...[close(each.importanceInterval?.low ?? null), close(each.importanceInterval?.high ?? null)],
      each.importanceAnswers,
    ]);
    expect([each.value, at('strength'), at('us'), at('rival'), at('lead'), at('opportunity')]).toEqual([
      ...[each.value, close(each.strength), close(each.us), close(each.rival)],
      ...[close(each.lead), close(each.opportunity)],
    ]);
    const quadrant = each.quadrant === null ? null : textsIn(language).keyValues.quadrants[each.quadrant];
    expect([each.value, at('key') || null, at('quadrant') || null]).toEqual([each.value, each.rank, quadrant]);
  }
  return { table, judged };
}

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const texts = textsIn(language);
  const words = texts.valueTabs.values;

  it('the tab shows what the core computes, and moves by itself when a value is ticked', async () => {
    const app = openHead({ rows: [], language });
    const cells = answersIn(language);
    addSheet(app, 'Answers', cells);
    await build(app, 'key-values');
    expect(sheetNames(app)).toEqual([
      ...['Orders', 'Answers'],
      ...[texts.valueTabs.reading.title, words.title, texts.valueTabs.report.title],
    ]);
    const { table } = expectAsComputed(app, language, cells);
    // Five values and the mean of all: across, upwards and the size of each.
    expect(behind(app, words.title)).toEqual({ hidden: ['Q', 'X'], drawn: [6 * 3] });
    // By hand: coaches 9; practice, level of groups 8 of 10; practice leads by 1, groups by 0.5; price 7, but behind.
    expect(['Coaches', 'Practice', 'Level of groups'].map((name) => table.at(name, words.columns.key))).toEqual([
      1, 2, 3,
    ]);
    const tab = sheet(app, words.title);
    const best = table.column(words.columns.best);
    expect(tab.validations({ row: table.rowOf('Price'), column: best, rows: 1, columns: 1 })[0]?.[0]?.type).toBe(
      'checkbox',
    );
    // Who can become the best in price has four that qualify: the three most important stay.
    type(tab, table.rowOf('Price'), best, true);
    await app.host.engine.settled();
    expectAsComputed(app, language, cells, ['Price']);
    expect(saysSomewhere(app, words.title, words.why.tooMany)).toBe(true);
    // A cut of 8.5 leaves coaches alone.
    const cut = values(tab).findIndex((row) => row[0] === words.cut);
    type(tab, cut, 3, 8.5);
    await app.host.engine.settled();
    const after = tableBelow(app, words.title, [words.columns.value, words.columns.key, words.columns.quadrant]);
    expect(Object.keys(CAMP).map((name) => after.at(name, words.columns.key) || null)).toEqual([
      1,
      null,
      null,
      null,
      null,
    ]);
  });

  it('says how it came about, and how sure it is', async () => {
    const app = openHead({ rows: [], language });
    addSheet(app, 'Answers', answersIn(language));
    await build(app, 'key-values');
    const { columns } = words;
    const table = tableBelow(app, words.title, [columns.value, columns.key, columns.quadrant]);
    const sign = language === 'ru' ? ',' : '.';
    const [before, after] = words.why.importance;
    // Wilson, 9 of 10: 0.596 to 0.982. Below 30 answers.
    expect(table.at('Coaches', columns.why)).toContain(
      `${before}9${after}${words.why.limits[0]}6${words.why.limits[1]}9${sign}8${words.why.few[0]}10`,
    );
    expect(table.at('Coaches', columns.why)).toContain(`${words.why.leads[0]}0${sign}6`);
    expect(table.at('Price', columns.why)).toContain(`${words.why.rivalLeads[0]}2${words.why.rivalLeads[1]}`);
    expect(table.at('Parties', columns.why)).toContain(`${words.why.belowCut[0]}6`);
    // 6 promoters, 2 detractors of 10.
    expect(saysSomewhere(app, words.title, language === 'ru' ? '40 (95 %' : '40 (95%')).toBe(true);
    expect(saysSomewhere(app, texts.valueTabs.report.title, texts.valueSurvey.form.why)).toBe(true);
  });
});

it('takes new answers in and leaves what was ticked and written', async () => {
  const words = textsIn('en').valueTabs.values;
  const app = openHead({ rows: [] });
  const answers = addSheet(app, 'Answers', answersIn('en'));
  await build(app, 'key-values');
  const titles = [words.columns.value, words.columns.key, words.columns.quadrant];
  const before = tableBelow(app, words.title, titles);
  const tab = sheet(app, words.title);
  type(tab, before.rowOf('Price'), before.column(words.columns.best), true);
  type(tab, before.rowOf('Price'), before.column(words.columns.why) + 1, 'ask the factory');
  const grown = answersIn('en', 14);
  for (const [row, cells] of grown.entries()) {
    if (row <= 10) continue;
    for (const [column, value] of cells.entries()) type(answers, row, column, value);
  }
  await app.host.engine.settled();
  expect(saysSomewhere(app, words.title, `${words.fresh[0]}4`)).toBe(true);
  await build(app, 'key-values');
  expect(
    values(tab)
      .flat()
      .filter((value) => String(value).includes(words.fresh[0] ?? '?')),
  ).toEqual([]);
  const { table } = expectAsComputed(app, 'en', grown, ['Price']);
  const row = values(tab)[table.rowOf('Price')];
  expect([row?.[table.column(words.columns.best)], row?.[table.column(words.columns.why) + 1]]).toEqual([
    true,
    'ask the factory',
  ]);
  // Once more changes nothing.
  const once = snapshot(tab);
  await build(app, 'key-values');
  expect(snapshot(tab)).toBe(once);
});

it('a value that comes with later answers gets a row below the others', async () => {
  const words = textsIn('en').valueTabs.values;
  const app = openHead({ rows: [] });
  const titles = ['How important is it? [Price]', 'How important is it? [Speed]'];
  const answers = addSheet(app, 'Answers', [titles, [5, 4], [2, 5]]);
  await build(app, 'key-values');
  type(answers, 0, 2, 'How important is it? [Advice]');
  type(answers, 1, 2, 5);
  type(answers, 2, 2, 5);
  await build(app, 'key-values');
  const table = tableBelow(app, words.title, [words.columns.value, words.columns.key]);
  expect(['Price', 'Speed', 'Advice'].map((name) => table.at(name, words.columns.importance))).toEqual([5, 10, 10]);
  expect(table.rowOf('Advice')).toBeGreaterThan(Math.max(table.rowOf('Price'), table.rowOf('Speed')));
});

it('asks what only the owner knows in the tab of the reading, and remembers the answer', async () => {
  const { reading, values: words } = textsIn('en').valueTabs;
  const app = openHead({ rows: [] });
  const titles = [
    ...['How important is it? [Price]', 'How important is it? [Speed]'],
    ...['How good is Northwind? [Price]', 'How good is Northwind? [Speed]'],
  ];
  const answers = addSheet(app, 'Answers', [titles, [5, 4, 3, 2], [5, 5, 4, 5]]);
  await build(app, 'key-values');
  expect((await toolState(app, 'key-values')).missing.join()).toContain(reading.title);
  const lines = tableBelow(app, reading.title, [reading.columns.title, reading.columns.says, reading.columns.todo]);
  const says = lines.column(reading.columns.says);
  for (const item of ['Price', 'Speed'])
    type(sheet(app, reading.title), lines.rowOf(`How good is Northwind? [${item}]`), says, reading.says.rival);
  type(answers, 3, 0, 1);
  await build(app, 'key-values');
  const table = tableBelow(app, words.title, [words.columns.value, words.columns.key]);
  expect(['Price', 'Speed'].map((name) => table.at(name, words.columns.rival))).toEqual([3.5, 3.5]);
  expect((await toolState(app, 'key-values')).missing).toEqual([]);
  // A word that is none is refused with its cell; nothing is written.
  type(sheet(app, reading.title), lines.rowOf('How good is Northwind? [Price]'), says, 'who knows');
  expect(await refusal(app, 'buildTool', { tool: 'key-values' })).toContain(`'How answers are read'!D`);
});

it('where nothing says what is important, it is asked and nothing is built on it', async () => {
  const { reading, values: words } = textsIn('en').valueTabs;
  const app = openHead({ rows: [] });
  const answers = addSheet(app, 'Answers', [
    ['Rate [Price]', 'Rate [Speed]'],
    [5, 4],
    [5, 5],
  ]);
  app.host.engine.activate(app.log.id);
  expect(await refusal(app, 'buildTool', { tool: 'key-values' })).toContain('No sheet looks like the answers');
  app.host.engine.activate(answers.id);
  expect(await refusal(app, 'buildTool', { tool: 'key-values' })).toContain(reading.title);
  expect(sheetNames(app)).toEqual(['Orders', 'Answers', reading.title]);
  const lines = tableBelow(app, reading.title, [reading.columns.title, reading.columns.says]);
  for (const item of ['Price', 'Speed'])
    type(
      sheet(app, reading.title),
      lines.rowOf(`Rate [${item}]`),
      lines.column(reading.columns.says),
      reading.says.importance,
    );
  await build(app, 'key-values');
  const table = tableBelow(app, words.title, [words.columns.value, words.columns.key]);
  expect(table.at('Price', words.columns.importance)).toBe(10);
});

it('a cut that is none is refused with its cell', async () => {
  const words = textsIn('en').valueTabs.values;
  const app = openHead({ rows: [] });
  addSheet(app, 'Answers', answersIn('en'));
  await build(app, 'key-values');
  const tab = sheet(app, words.title);
  const row = values(tab).findIndex((cells) => cells[0] === words.cut);
  type(tab, row, 3, 60);
  await app.host.engine.settled();
  const before = snapshot(tab);
  expect(await refusal(app, 'buildTool', { tool: 'key-values' })).toContain(`'${words.title}'!D${row + 1}`);
  expect(snapshot(tab)).toBe(before);
});

it('joins answers to customers: by segment, and weighted by what they pay', async () => {
  const { report } = textsIn('en').valueTabs;
  const rows = [...champion('c0@example.com', 900), ...lost('c9@example.com', 100)].map((row) => [...row, 'Anna']);
  const app = openHead({ rows });
  addSheet(app, 'Answers', answersIn('en'));
  app.host.engine.activate(app.log.id);
  const settings = { ...app.settings, layout: { customer: 0, date: 1, amount: 2 }, lists: [] };
  const plan = (await get(app, 'planRun', settings)) as { run: string; steps: string[] };
  for (const step of plan.steps.keys()) await get(app, 'runStep', { run: plan.run, step });
  await get(app, 'finishRun', { run: plan.run });
  await build(app, 'key-values');
  const cells = values(sheet(app, report.title));
  expect(cells.flat()).toContain('2 of 10 respondents found among your customers by e-mail, phone or name.');
  const after = (heading: string) => cells.findIndex((row) => String(row[0]).startsWith(heading));
  const blockOf = (heading: string) => {
    const start = cells.findIndex((row, index) => index > after(heading) && row[0] === report.columns.value) + 1;
    return new Map(cells.slice(start, start + 5).map((row) => [row[0], row[1]]));
  };
  // Of the champion coaches are important and parties are; of the lost one neither is. The champion pays 4500 of 4600.
  expect(blockOf('Champions').get('Coaches')).toBe(10);
  expect(blockOf('Lost').get('Coaches')).toBe(0);
  expect(blockOf(report.byRevenue).get('Coaches')).toBeCloseTo((10 * 4500) / 4600, 8);
});
