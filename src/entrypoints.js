// What Apps Script sees: top-level functions whose comments are the help shown while a formula is typed.

/**
 * Scores every customer by recency, frequency and money, and names the segment. Баллы и сегмент каждого клиента.
 *
 * @param {A2:A} customers Customers, one order a row; don't include the header. Столбец клиентов.
 * @param {B2:B} dates Dates of the orders, same rows. Даты заказов.
 * @param {C2:C} amounts Amounts of the orders, same rows; refunds are negative. Суммы; возвраты с минусом.
 * @param {DATE(2025;12;31)} as_of Optional: the day to look from; the latest date of the log by default. Дата анализа.
 * @param {3} scores Optional: how many scores, 2 to 10; 3 by default. Число баллов.
 * @param {F1:G3} cuts Optional: your own cuts, 3 rows (recency, frequency, money), one column fewer than scores. Свои границы.
 * @param {D2:D} order_ids Optional: rows of one customer with one id are one purchase. Номера заказов.
 * @return A table with a row per customer, largest revenue first.
 * @customfunction
 */
function RFM(customers, dates, amounts, as_of, scores, cuts, order_ids) {
  return Salesbook.RFM([customers, dates, amounts, as_of, scores, cuts, order_ids]);
}

/**
 * Customers, revenue and advice for each of the ten segments. Сводка по сегментам: клиенты, выручка, совет.
 *
 * @param {A2:A} customers Customers, one order a row; don't include the header. Столбец клиентов.
 * @param {B2:B} dates Dates of the orders, same rows. Даты заказов.
 * @param {C2:C} amounts Amounts of the orders, same rows; refunds are negative. Суммы; возвраты с минусом.
 * @param {DATE(2025;12;31)} as_of Optional: the day to look from; the latest date of the log by default. Дата анализа.
 * @param {3} scores Optional: how many scores, 2 to 10; 3 by default. Число баллов.
 * @param {F1:G3} cuts Optional: your own cuts, 3 rows (recency, frequency, money), one column fewer than scores. Свои границы.
 * @param {D2:D} order_ids Optional: rows of one customer with one id are one purchase. Номера заказов.
 * @return A table with a row per segment.
 * @customfunction
 */
function RFM_SUMMARY(customers, dates, amounts, as_of, scores, cuts, order_ids) {
  return Salesbook.RFM_SUMMARY([customers, dates, amounts, as_of, scores, cuts, order_ids]);
}

/**
 * How many customers moved from which segment to which between two days. Переходы клиентов между сегментами.
 *
 * @param {A2:A} customers Customers, one order a row; don't include the header. Столбец клиентов.
 * @param {B2:B} dates Dates of the orders, same rows. Даты заказов.
 * @param {C2:C} amounts Amounts of the orders, same rows; refunds are negative. Суммы; возвраты с минусом.
 * @param {DATE(2025;9;30)} from The earlier day; its cuts measure both days. Первая дата.
 * @param {DATE(2025;12;31)} to The later day. Вторая дата.
 * @param {3} scores Optional: how many scores, 2 to 10; 3 by default. Число баллов.
 * @param {F1:G3} cuts Optional: your own cuts, 3 rows (recency, frequency, money), one column fewer than scores. Свои границы.
 * @param {D2:D} order_ids Optional: rows of one customer with one id are one purchase. Номера заказов.
 * @return A matrix: a row per segment at the earlier day, a column per segment at the later day.
 * @customfunction
 */
function RFM_MOVEMENT(customers, dates, amounts, from, to, scores, cuts, order_ids) {
  return Salesbook.RFM_MOVEMENT([customers, dates, amounts, from, to, scores, cuts, order_ids]);
}

/**
 * How much and how regularly each customer buys: ABC, XYZ and one of nine groups. ABC, XYZ и группа каждого клиента.
 *
 * @param {A2:A} customers Customers, one order a row; don't include the header. Столбец клиентов.
 * @param {B2:B} dates Dates of the orders, same rows. Даты заказов.
 * @param {C2:C} amounts Amounts of the orders, same rows; refunds are negative. Суммы; возвраты с минусом.
 * @param {DATE(2025;12;31)} as_of Optional: the day to look from; the latest date of the log by default. Дата анализа.
 * @param {"month"} period Optional: week, month, quarter, year or auto (default). Период: неделя, месяц, квартал, год, авто.
 * @param {H1:H2} abc_cuts Optional: A and B while the share of larger customers is below these; 0.8 and 0.95 by default. Границы ABC.
 * @param {I1:I2} xyz_cuts Optional: X and Y up to these variations, 0.75 and 1.5 by default; or "classic", the textbook rule for goods (zeros over the whole log, 10 % and 25 %). Границы XYZ или «классика».
 * @param {D2:D} order_ids Optional: rows of one customer with one id are one purchase. Номера заказов.
 * @return A table with a row per customer, largest revenue first.
 * @customfunction
 */
function ABCXYZ(customers, dates, amounts, as_of, period, abc_cuts, xyz_cuts, order_ids) {
  return Salesbook.ABCXYZ([customers, dates, amounts, as_of, period, abc_cuts, xyz_cuts, order_ids]);
}

/**
 * Customers, revenue and advice for each of the nine groups AX to CZ. Сводка по девяти группам: клиенты, выручка, совет.
 *
 * @param {A2:A} customers Customers, one order a row; don't include the header. Столбец клиентов.
 * @param {B2:B} dates Dates of the orders, same rows. Даты заказов.
 * @param {C2:C} amounts Amounts of the orders, same rows; refunds are negative. Суммы; возвраты с минусом.
 * @param {DATE(2025;12;31)} as_of Optional: the day to look from; the latest date of the log by default. Дата анализа.
 * @param {"month"} period Optional: week, month, quarter, year or auto (default). Период: неделя, месяц, квартал, год, авто.
 * @param {H1:H2} abc_cuts Optional: A and B while the share of larger customers is below these; 0.8 and 0.95 by default. Границы ABC.
 * @param {I1:I2} xyz_cuts Optional: X and Y up to these variations, 0.75 and 1.5 by default; or "classic", the textbook rule for goods (zeros over the whole log, 10 % and 25 %). Границы XYZ или «классика».
 * @param {D2:D} order_ids Optional: rows of one customer with one id are one purchase. Номера заказов.
 * @return A table with a row per group.
 * @customfunction
 */
function ABCXYZ_SUMMARY(customers, dates, amounts, as_of, period, abc_cuts, xyz_cuts, order_ids) {
  return Salesbook.ABCXYZ_SUMMARY([customers, dates, amounts, as_of, period, abc_cuts, xyz_cuts, order_ids]);
}

/**
 * Which items bring most: A, B or C by their share of the whole. Классы A, B и C: какие позиции дают больше всего.
 *
 * @param {A2:A} items Items of any kind, in any number of rows each; don't include the header. Столбец позиций.
 * @param {C2:C} amounts Amounts, same rows; refunds are negative. Суммы; возвраты с минусом.
 * @param {H1:H2} cuts Optional: A and B while the share of larger items is below these; 0.8 and 0.95 by default. Границы.
 * @return A table with a row per item, largest amount first.
 * @customfunction
 */
function ABC(items, amounts, cuts) {
  return Salesbook.ABC([items, amounts, cuts]);
}

/**
 * Which items sell often and evenly: X, Y or Z. Классы X, Y и Z: какие позиции покупают часто и ровно.
 *
 * @param {A2:A} items Items of any kind, in any number of rows each; don't include the header. Столбец позиций.
 * @param {B2:B} dates Dates, same rows. Даты.
 * @param {C2:C} amounts Amounts, same rows; refunds are negative. Суммы; возвраты с минусом.
 * @param {DATE(2025;12;31)} as_of Optional: the day to look from; the latest date by default. Дата анализа.
 * @param {"month"} period Optional: week, month, quarter, year or auto (default). Период: неделя, месяц, квартал, год, авто.
 * @param {I1:I2} cuts Optional: X and Y up to these variations, 0.75 and 1.5 by default; or "classic", the textbook rule for goods (zeros over all dates, 10 % and 25 %). Границы или «классика».
 * @return A table with a row per item, largest amount first.
 * @customfunction
 */
function XYZ(items, dates, amounts, as_of, period, cuts) {
  return Salesbook.XYZ([items, dates, amounts, as_of, period, cuts]);
}

/**
 * The bonus for a plan and an actual, by the method you name. Бонус за выполнение плана.
 *
 * @param {A2:A} plan The plan: a cell or a column; without a plan the bonus is 0. План.
 * @param {B2:B} actual What was done: a cell or a column, same rows. Факт.
 * @param {C2:C} bonus The bonus for a plan met exactly: a cell or a column. Бонус за 100 % плана.
 * @param {F2:G4} bands Optional: two columns, from which attainment (1 is 100 %) and the rate; each method has its own by default. От какого выполнения и ставка.
 * @param {"marginal"} method Optional: marginal (default), whole, overage, step or curve. Способ: ставка на каждую часть, на всю сумму, на перевыполнение, ступенчатая, по кривой.
 * @param {70%} floor Optional: an attainment below it pays nothing; none by default. Порог.
 * @param {200%} cap Optional: the largest bonus as a share of the bonus at plan; none by default. Потолок.
 * @return The bonus; a column where columns are given.
 * @customfunction
 */
function PAYOUT(plan, actual, bonus, bands, method, floor, cap) {
  return Salesbook.PAYOUT([plan, actual, bonus, bands, method, floor, cap]);
}

/**
 * The commission on an amount, by bands of money. Комиссия с суммы.
 *
 * @param {A2:A} amount A deal or a column of deals, each by itself; returned deals are negative. Сумма сделки; возвраты с минусом.
 * @param {F2:G4} bands Two columns: from which amount and the rate. От какой суммы и ставка.
 * @param {"marginal"} method Optional: marginal (default, each part at its rate) or whole (all at the rate reached). Способ: ставка на каждую часть или на всю сумму.
 * @param {145000} accumulated Optional: the amount already reached in the period before the deal; 0 by default. Накоплено за период до сделки.
 * @return The commission; a column where columns are given.
 * @customfunction
 */
function COMMISSION(amount, bands, method, accumulated) {
  return Salesbook.COMMISSION([amount, bands, method, accumulated]);
}

/**
 * Each participant's prize; who ties shares the prizes of the tied places. Призы по местам; при равенстве делятся.
 *
 * @param {B2:B} results Results, one participant a row; don't include the header. Результаты участников.
 * @param {E2:E4} prizes Prizes from the first place on. Призы, начиная с первого места.
 * @param {100} goal Optional: the least result that takes part; none by default. Цель: наименьший результат для участия.
 * @return A column of prizes, in the order of the results.
 * @customfunction
 */
function PRIZES(results, prizes, goal) {
  return Salesbook.PRIZES([results, prizes, goal]);
}

/**
 * Shares a total out by weights so that the parts sum to it to the cent. Делит сумму по весам без потери копеек.
 *
 * @param {1000} total The amount to share out. Сумма, которую нужно разделить.
 * @param {B2:B} weights Weights, zero or more, one a row. Веса.
 * @param {2} decimals Optional: decimals of the parts, 0 to 6; 2 by default. Знаки после запятой.
 * @return A column of parts.
 * @customfunction
 */
function ALLOCATE(total, weights, decimals) {
  return Salesbook.ALLOCATE([total, weights, decimals]);
}

/** Adds the menu when a spreadsheet is opened. */
function onOpen(e) {
  Salesbook.onOpen(e);
}

/** Adds the menu right after the add-on was installed. */
function onInstall(e) {
  onOpen(e);
}

/** Opens the page of segments: an item of the menu. */
function showSidebar() {
  Salesbook.showSidebar();
}

/** Opens the page of motivation and pay: an item of the menu. */
function showMotivation() {
  Salesbook.showMotivation();
}

/** Answers the sidebar. */
function call(method, request) {
  return Salesbook.call(method, request);
}
