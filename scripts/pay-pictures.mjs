/**
 * The pictures of motivation and pay: set up over the sample on the day after its last month, with thanks, corrections, answers
 * and two orders that come late typed in. All of them are invented.
 */

/** October is over, and the week of the game is the one in which it ended. */
export const MONTH_OVER = '2026-11-01T14:00:00Z';
/** 1 October 2026 in Sheets, and the day of the orders that are typed in once the month is closed. */
const OCTOBER = 46_296;
const LATE = 46_309;
const VIEWPORT = { width: 1280, height: 760 };
/** Shows a picture that stands below a table. */
const HIGH = { ...VIEWPORT, height: 1060 };
/** What stands on the right of the form is shown as well. */
const WIDE = { ...VIEWPORT, width: 1900 };
const SIZES = {
  'against-paid': { ...VIEWPORT, width: 1480 },
  simulator: HIGH,
  team: { ...VIEWPORT, width: 1560 },
  rules: WIDE,
  game: { ...VIEWPORT, width: 1720 },
};
/** The grid paints when it likes. */
const PAINTING = 1500;

/** By places in the team: who is thanked by whom, who is paid a correction, who answers what; the second sold most. */
const INVENTED = {
  en: {
    thanks: [
      [46_298, 0, 1, 'Took over my calls while I was ill'],
      [46_307, 2, 3, 'Found the lost delivery within an hour'],
      [46_316, 4, 1, 'Showed me how to write a quote'],
      [46_322, 1, 4, 'Stayed late for my customer'],
    ],
    corrections: [
      [1, 150, 'Trained the newcomer for a week'],
      [3, -80, 'Discount given without asking'],
    ],
    question: 'The order of Oct 21 was mine. Why is it not counted?',
    reply: 'It is dated Nov 2: it counts in November.',
    orders: [
      [1, -1_450, 'Late & Sons', 'R-1'],
      [3, 980, 'Late & Sons', 'L-2'],
    ],
  },
  ru: {
    thanks: [
      [46_298, 0, 1, 'За то, что вела моих клиентов, пока я болела'],
      [46_307, 2, 3, 'Нашёл потерянную доставку за час'],
      [46_316, 4, 1, 'Показала, как составить предложение'],
      [46_322, 1, 4, 'Задержался ради моего клиента'],
    ],
    corrections: [
      [1, 5_000, 'Неделю обучала новичка'],
      [3, -2_000, 'Скидка без согласования'],
    ],
    question: 'Заказ от 21.10 мой. Почему не учтён?',
    reply: 'Он датирован 02.11: учтётся в ноябре.',
    orders: [
      [1, -115_000, 'ООО «Поздний»', 'В-1'],
      [3, 78_000, 'ООО «Поздний»', 'П-2'],
    ],
  },
};

/** In the page: fills lines of a tab under the titles of its columns, from the first line on that is empty under the first title. */
function typeLines({ tab, titles, lines }) {
  const { engine } = globalThis.salesbook;
  const sheet = engine.sheets().find(({ name }) => name === tab);
  const cells = sheet.read({ row: 0, column: 0, ...sheet.used() }).map((row) => row.map(({ value }) => value));
  const top = cells.findIndex((row) => titles.every((title) => row.includes(title)));
  const columns = titles.map((title) => cells[top].indexOf(title));
  const isEmpty = (row) => (cells[row]?.[columns[0]] ?? '') === '';
  let row = top + 1;
  while (!isEmpty(row)) row++;
  for (const line of lines) {
    for (const [place, value] of line.entries()) {
      const kind = typeof value === 'number' ? 'number' : 'text';
      sheet.write({ row, column: columns[place], rows: 1, columns: 1 }, [[{ kind, value }]]);
    }
    row++;
  }
}

/** In the page: what stands under a title of a tab. */
function readColumn({ tab, title }) {
  const sheet = globalThis.salesbook.engine.sheets().find(({ name }) => name === tab);
  const cells = sheet.read({ row: 0, column: 0, ...sheet.used() }).map((row) => row.map(({ value }) => value));
  const top = cells.findIndex((row) => row.includes(title));
  const column = cells[top].indexOf(title);
  return cells.slice(top + 1).flatMap((row) => (row[column] ? [row[column]] : []));
}

/** In the page: orders below the log, looking like the one above. */
function addOrders(orders) {
  const [log] = globalThis.salesbook.engine.sheets();
  for (const order of orders) {
    const { rows: at } = log.used();
    const place = { column: 0, rows: 1, columns: order.length };
    const typed = order.map((value) => ({ kind: typeof value === 'number' ? 'number' : 'text', value }));
    log.write({ row: at, ...place }, [typed]);
    log.setStyles({ row: at, ...place }, log.styles({ row: at - 1, ...place }));
  }
}

async function setUp({ fill, press, run, shoot, sidebar }, { pay: words }, [income, market]) {
  await run('showMotivation');
  await fill(words.team.income, income);
  await fill(words.team.market, market);
  await sidebar.getByText(words.curve.table, { exact: true }).scrollIntoViewIfNeeded();
  await sidebar.locator('.primary').last().scrollIntoViewIfNeeded();
  await shoot('motivation');
  await press(words.setUp.button);
  await press(words.visibility.goOn);
  await sidebar.getByRole('heading', { name: words.setUp.done, exact: true }).waitFor();
}

/** Builds what the oldest open month pays, has everybody answer, and closes it. */
async function close(hands, { pay: words, statements }, texts, { people, invented }) {
  const { built, page, press, shoot, sidebar } = hands;
  const { payClosing, agreement } = texts;
  const card = sidebar.locator('.card', { hasText: words.months.states.ready }).first();
  await card.getByRole('button', { name: words.months.payout }).click();
  const [payout] = await built(payClosing.statement.title(people[people.length - 1]));
  await card.getByRole('button', { name: statements.askOf('').trim() }).click();
  await built(agreement.title);
  const { said, question, reply } = agreement.columns;
  const [agreed, asks] = [agreement.answers.agreed, agreement.answers.question].map((each) => each.split('|')[0]);
  await page.evaluate(typeLines, {
    tab: agreement.title,
    titles: [said, question, reply],
    lines: [[agreed], [agreed], [asks, invented.question, invented.reply], [agreed]],
  });
  await card.getByRole('button', { name: statements.openOf('').trim() }).click();
  await sidebar.locator('.copied').first().waitFor();
  await shoot('pay-texts');
  await press(words.back);
  await sidebar.locator('.primary').first().click();
  await sidebar.getByText(words.close.once).waitFor();
  await shoot('pay-close');
  await sidebar.locator('.primary').first().click();
  await built(payClosing.ledger.title);
  return payout;
}

/** Orders of the closed month come late: what it would pay now, and one of the differences taken over. */
async function corrections(hands, { pay: words }, texts, { people, invented }) {
  const { built, open, page, press, run, shoot, sidebar, unfold } = hands;
  const orders = invented.orders.map(([person, amount, customer, id]) => [customer, LATE, amount, id, people[person]]);
  await page.evaluate(addOrders, orders);
  await open(texts.payClosing.ledger.title);
  await run('showMotivation');
  await unfold(words.corrections.heading);
  await press(words.corrections.look);
  const found = sidebar.locator('.found');
  await found.waitFor();
  await found.scrollIntoViewIfNeeded();
  await sidebar.getByRole('button', { name: words.corrections.tab }).scrollIntoViewIfNeeded();
  await shoot('pay-corrections');
  await unfold(words.terms.heading);
  await sidebar.locator('.panel-title').getByText(words.game.heading, { exact: true }).scrollIntoViewIfNeeded();
  await shoot('pay-terms');
  await unfold(words.terms.heading);
  await found.locator('button').first().click();
  await built(texts.forms.titles.corrections);
  await press(words.corrections.tab);
  await built(texts.againstPaid.title);
}

/** A rule tried on the past: paid as a whole, without a floor, by plans a tenth higher. The picture is of what comes of it. */
async function trial({ built, fill, page, press, shoot, sidebar }, { pay: words, trial: texts }, { pastRules }) {
  await press(texts.open);
  await sidebar.getByLabel(texts.method).selectOption('whole');
  await fill(words.rule.floor, '0');
  await fill(texts.factor, '110');
  await page.waitForTimeout(PAINTING);
  await sidebar.getByText(texts.legend, { exact: true }).scrollIntoViewIfNeeded();
  await sidebar.locator('.gains').scrollIntoViewIfNeeded();
  await shoot('past-rules');
  await press(texts.build);
  await built(pastRules.title);
  await press(words.back);
}

export async function payPictures(hands, words, texts, { language, pay: incomes, game }) {
  const { built, closeSidebar, fill, open, page, press, shoot, sidebar, unfold } = hands;
  const { pay } = words;
  const { forms, payBoard } = texts;
  await setUp(hands, words, incomes);
  const people = await page.evaluate(readColumn, { tab: forms.titles.team, title: forms.columns.name });
  const invented = INVENTED[language];
  await unfold(pay.game.heading);
  await fill(pay.game.goal, game[0]);
  await fill(pay.game.prizes, game[1]);
  await press(pay.game.start);
  await built(payBoard.game.title);
  await unfold(pay.thanks.heading);
  await press(pay.thanks.build);
  await built(payBoard.thanks.title);
  const { date, from, to, why } = payBoard.thanks.columns;
  await page.evaluate(typeLines, {
    tab: payBoard.thanks.title,
    titles: [date, from, to, why],
    lines: invented.thanks.map(([day, by, whom, reason]) => [day, people[by], people[whom], reason]),
  });
  await page.evaluate(typeLines, {
    tab: forms.titles.corrections,
    titles: ['month', 'name', 'amount', 'why'].map((column) => forms.columns[column]),
    lines: invented.corrections.map(([person, amount, reason]) => [OCTOBER, people[person], amount, reason]),
  });
  await press(pay.board.build);
  await built(payBoard.title);
  const payout = await close(hands, words, texts, { people, invented });
  await sidebar.locator('h2').first().scrollIntoViewIfNeeded();
  await shoot('pay-closed');
  await unfold(pay.board.heading);
  await press(pay.board.simulator);
  await built(texts.simulator.title);
  await trial(hands, words, texts);
  await closeSidebar();
  // The grid takes the room of the sidebar a moment later.
  await page.waitForTimeout(PAINTING);
  const tabs = [
    ['team', forms.titles.team],
    ['rules', forms.titles.motivation],
    ['plan', forms.titles.plan],
    ['agreement', texts.agreement.title],
    ['board', payBoard.title],
    ['game', payBoard.game.title],
    ['thanks', payBoard.thanks.title],
    ['simulator', texts.simulator.title],
    ['payouts', payout],
    ['statement', texts.payClosing.statement.title(people[1])],
    ['ledger', texts.payClosing.ledger.title],
    ['past-rules-tab', texts.pastRules.title],
  ];
  const shootTabs = async (named) => {
    for (const [name, title] of named) {
      await page.setViewportSize(SIZES[name] ?? VIEWPORT);
      await open(title);
      await shoot(name);
    }
  };
  await shootTabs(tabs);
  await page.setViewportSize(VIEWPORT);
  await corrections(hands, words, texts, { people, invented });
  await closeSidebar();
  await page.waitForTimeout(PAINTING);
  await shootTabs([
    ['corrections', forms.titles.corrections],
    ['against-paid', texts.againstPaid.title],
  ]);
}
