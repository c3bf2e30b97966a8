/** The pictures of touch points, key values and hiring: built beside the sample, with invented answers, marks and interviews typed in. */

const WIDE = { width: 1720, height: 900 };
/** What stands at the right of a tab, or below its table, is shown as well. */
const SIZES = { 'key-values': { width: 2560, height: 900 }, candidates: { width: 1720, height: 1800 } };
const INVENTED = {
  en: {
    sheet: 'Form responses 1',
    time: 'Timestamp',
    company: 'Company',
    values: ['Quality', 'Price', 'Speed of delivery', 'Range', 'Advice', 'Reliability'],
    people: ['Vera Stone', 'Gleb Ford', 'Dina Hill'],
    interviewers: ['Anna', 'Boris'],
    steps: ['Show the prices', 'Answer within an hour'],
    note: 'Knows the figures by heart',
  },
  ru: {
    sheet: 'Ответы на форму (1)',
    time: 'Отметка времени',
    company: 'Компания',
    values: ['Качество', 'Цена', 'Скорость доставки', 'Ассортимент', 'Консультация', 'Надёжность'],
    people: ['Вера Соколова', 'Глеб Фомин', 'Дина Холод'],
    interviewers: ['Анна', 'Борис'],
    steps: ['Показать цены', 'Отвечать за час'],
    note: 'Помнит цифры наизусть',
  },
};
/** Of each value: importance, us, the best rival, about which answers scatter. */
const MEANS = [
  [4.6, 3.7, 4],
  [3.6, 2.8, 3.9],
  [4.4, 4.1, 3.4],
  [2.6, 4, 3.5],
  [3.8, 3, 3.2],
  [4.3, 4.4, 3.6],
];
/** Position in the map, quality, importance. */
const MARKS = [
  [0, 4, 3],
  [1, 3, 4],
  [2, 2, 5],
  [3, 2, 5],
  [4, 4, 4],
  [6, 3, 4],
  [7, 1, 4],
  [8, 1, 3],
];
/** Candidate, interviewer, what was given. */
const INTERVIEWS = [
  [0, 0, [5, 4, 5, 4, 3, 4, 5, 4, 5, 4]],
  [0, 1, [3, 4, 4, 4, 3, 5, 5, 4, 4, 4]],
  [1, 0, [4, 3, 3, 4, 4, 3, 3, 3, 4, 3]],
  [1, 1, [4, 3, 2, 4, 4, 3, 1, 3, 4, 3]],
  [2, 0, [5, 5, 5]],
];

/** In the page: a sheet with the answers of a form. */
function addAnswers({ title, titles, means, respondents }) {
  const { engine } = globalThis.salesbook;
  const sheet = engine.insertSheet(title, engine.sheets().length, respondents + 10, titles.length + 1);
  let seed = 7;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const about = (mean) => Math.max(1, Math.min(5, Math.round(mean + (random() - 0.5) * 3)));
  const [log] = engine.sheets();
  const ordered = log.read({ row: 1, column: 0, rows: log.used().rows - 1, columns: 1 }).map(([{ value }]) => value);
  const customers = [...new Set(ordered)];
  const rows = Array.from({ length: respondents }, (_, index) => [
    46_300 + index,
    customers[index * 3],
    ...[0, 1, 2].flatMap((aspect) => means.map((each) => about(each[aspect]))),
    Math.round(5 + random() * 5.4),
  ]);
  const cells = [titles, ...rows].map((row) =>
    row.map((value) => (typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value })),
  );
  sheet.write({ row: 0, column: 0, rows: cells.length, columns: titles.length }, cells);
  engine.activate(sheet.id);
}

/** In the page: types into a tab, row by row; places count from the cell that says `from`. */
function typeFrom({ tab, from, cells }) {
  const { engine } = globalThis.salesbook;
  const sheet = engine.sheets().find(({ name }) => name === tab);
  const values = sheet.read({ row: 0, column: 0, ...sheet.used() }).map((row) => row.map(({ value }) => value));
  const top = values.findIndex((row) => row.includes(from));
  const left = values[top].indexOf(from);
  for (const [row, column, value] of cells) {
    const kind = typeof value === 'number' ? 'number' : 'text';
    sheet.write({ row: top + row, column: left + column, rows: 1, columns: 1 }, [[{ kind, value }]]);
  }
}

export async function toolPictures(
  { page, built, closeSidebar, open, press, run, shoot, sidebar },
  { head: words },
  texts,
  language,
  segmentWords,
) {
  const { sheet, time, company, values, people, interviewers, steps, note } = INVENTED[language];
  const { valueTabs, valueSurvey, touchPoints, hiring, segments } = texts;
  const settled = () => page.evaluate(() => globalThis.salesbook.engine.settled());
  const build = async (tool) => {
    await sidebar.getByRole('button', { name: words.named(words.build, words.names[tool]), exact: true }).click();
    await sidebar.locator('.done').waitFor();
    await settled();
  };
  const type = async (tab, from, cells) => {
    await page.evaluate(typeFrom, { tab, from, cells });
    await settled();
  };
  await page.setViewportSize(WIDE);
  // Whose answers they are is found among customers that are known.
  await run('showSidebar');
  await press(segmentWords.sidebar.build.build);
  await built(texts.tabs.rfmSummary.title);
  await closeSidebar();
  const { form } = valueSurvey;
  const grid = [form.importance, form.us, form.rival].flatMap((question) =>
    values.map((item) => `${question} [${item}]`),
  );
  const titles = [time, company, ...grid, form.recommend];
  await page.evaluate(addAnswers, { title: sheet, titles, means: MEANS, respondents: 24 });
  await settled();
  await run('showHeadTools');
  for (const tool of [
    'key-values',
    'strategy-session',
    'touch-points',
    'survey-questions',
    'hiring-head',
    'hiring-manager',
  ])
    await build(tool);
  await closeSidebar();

  const { columns } = touchPoints;
  await type(touchPoints.title, columns.point, [
    ...MARKS.flatMap(([point, quality, importance]) => [
      [1 + point, 6, quality],
      [1 + point, 7, importance],
    ]),
    ...[
      [3, 3, interviewers[0]],
      [3, 9, segments.names.recent],
      [3, 13, steps[0]],
      [3, 14, 46_300],
      [4, 3, interviewers[1]],
      [4, 4, steps[1]],
      [7, 9, segments.names.champions],
      [7, 10, segments.names.loyal],
    ],
  ]);
  const { scorecard, candidates, candidate } = hiring.titles.head;
  await type(scorecard, hiring.scorecard.market, [
    [0, 2, 150_000],
    ...people.map((name, index) => [3 + index, 0, name]),
    ...[
      [3, 2, 170_000],
      [3, 3, 150_000],
      [4, 2, 120_000],
      [4, 3, 110_000],
    ],
  ]);
  await type(
    scorecard,
    hiring.scorecard.columns.who,
    INTERVIEWS.flatMap(([who, by, given], index) => [
      [-1, 1 + index, people[who]],
      [0, 1 + index, interviewers[by]],
      ...given.map((mark, question) => [1 + question, 1 + index, mark]),
    ]),
  );
  await type(scorecard, hiring.scorecard.notes, [[0, 1, note]]);
  await type(candidate, hiring.candidate.choose, [[0, 1, people[0]]]);
  const tabs = [
    ['key-values', valueTabs.values.title],
    ['value-report', valueTabs.report.title],
    ['survey-reading', valueTabs.reading.title],
    ['survey-questions', valueTabs.questions.title],
    ['strategy-session', valueTabs.session.title],
    ['touch-points', touchPoints.title],
    ['touch-point-report', touchPoints.report.title],
    ['scorecard', scorecard],
    ['candidates', candidates],
    ['candidate', candidate],
    ['scorecard-manager', hiring.titles.manager.scorecard],
  ];
  for (const [name, title] of tabs) {
    await page.setViewportSize(SIZES[name] ?? WIDE);
    // The grid takes the new room a moment later.
    await page.waitForTimeout(1500);
    await open(title);
    // The grid keeps how far the tab before was scrolled.
    await page.mouse.move(WIDE.width / 2, WIDE.height / 2);
    await page.mouse.wheel(-10_000, -10_000);
    await shoot(name);
  }
}
