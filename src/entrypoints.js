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

/** Adds the menu when a spreadsheet is opened. */
function onOpen(e) {
  Salesbook.onOpen(e);
}

/** Adds the menu right after the add-on was installed. */
function onInstall(e) {
  onOpen(e);
}

/** Opens the sidebar: the menu's item. */
function showSidebar() {
  Salesbook.showSidebar();
}

/** Answers the sidebar. */
function call(method, request) {
  return Salesbook.call(method, request);
}
