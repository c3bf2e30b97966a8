/** The help of custom functions, shown while a formula is typed: what each gives, and what its arguments are. */

const CLASSIC = 'or "classic", the textbook rule for goods';

/** The help of each argument, whichever functions it belongs to. */
export const parameters = {
  customers: "Customers, one order a row; don't include the header.",
  dates: 'Dates of the orders, same rows.',
  amounts: 'Amounts of the orders, same rows; refunds are negative.',
  order_ids: 'Optional: rows of one customer with one id are one purchase, of the sum of their amounts.',
  as_of: 'Optional: the day to look from; the latest date of the log by default.',
  scores: 'Optional: how many scores, 2 to 10; 3 by default.',
  cuts: 'Optional: your own cuts, 3 rows (recency, frequency, money), one column fewer than scores.',
  from: 'The earlier day; its cuts measure both days.',
  to: 'The later day.',
  period: 'Optional: week, month, quarter, half-year, year or auto (default).',
  abc_cuts: 'Optional: A and B while the share of larger customers is below these; 0.8 and 0.95 by default.',
  xyz_cuts: `Optional: X and Y up to these variations, 0.75 and 1.5 by default; ${CLASSIC} (zeros over the whole log, 10% and 25%).`,
  items: "Items of any kind, in any number of rows each; don't include the header.",
  plan: 'The plan: a cell or a column; without a plan the bonus is 0.',
  actual: 'What was done: a cell or a column, same rows.',
  bonus: 'The bonus for a plan met exactly: a cell or a column.',
  bands: 'Optional: two columns, from which attainment (1 is 100%) and the rate; each method has its own by default.',
  method: 'Optional: marginal (default), whole, overage, step or curve.',
  floor: 'Optional: an attainment below it pays nothing; none by default.',
  cap: 'Optional: the largest bonus as a share of the bonus at plan; none by default.',
  amount: 'A deal or a column of deals, each by itself; returned deals are negative.',
  accumulated: 'Optional: the amount already reached in the period before the deal; 0 by default.',
  results: "Results, one participant a row; don't include the header.",
  prizes: 'Prizes from the first place on.',
  goal: 'Optional: the least result that takes part; none by default.',
  total: 'The amount to share out.',
  weights: 'Weights, zero or more, one a row.',
  decimals: 'Optional: decimals of the parts, 0 to 6; 2 by default.',
  days: 'Optional: how many days to look ahead, 1 to 3650; 90 by default.',
  measure:
    'Optional: customers (default), the share of the cohort that bought, or revenue, what its customers brought each.',
  stages: "Stages in their order, in any number of rows each; don't include the header.",
  counts: 'How many reached the stage, same rows.',
  values: "What customers may value, one answer a row; don't include the header.",
  importance: 'How important it is to the customer, 1 to 5, same rows.',
  us: 'How well you do, 1 to 5, same rows.',
  rival: 'How well the best rival does, 1 to 5, same rows.',
  cut: 'Optional: the least importance of a key value, 0 to 10; 6 by default.',
  limit: 'Optional: how many key values at most, 1 to 3; 3 by default.',
};

type OwnHelp = Readonly<Partial<Record<keyof typeof parameters, string>>>;

interface FunctionText {
  readonly gives: string;
  readonly returns: string;
  /** Of arguments that mean something else here than elsewhere. */
  readonly help?: OwnHelp;
}

export const functions = {
  RFM: {
    gives: 'Scores every customer by recency, frequency and money, and names the segment.',
    returns: 'A table with a row per customer, largest revenue first.',
  },
  RFM_SUMMARY: {
    gives: 'Customers, revenue and advice for each of the ten segments.',
    returns: 'A table with a row per segment.',
  },
  RFM_MOVEMENT: {
    gives: 'How many customers moved from which segment to which between two days.',
    returns: 'A matrix: a row per segment at the earlier day, a column per segment at the later day.',
  },
  ABCXYZ: {
    gives: 'How much and how regularly each customer buys: ABC, XYZ and one of nine groups.',
    returns: 'A table with a row per customer, largest revenue first.',
  },
  ABCXYZ_SUMMARY: {
    gives: 'Customers, revenue and advice for each of the nine groups AX to CZ.',
    returns: 'A table with a row per group.',
  },
  ABC: {
    gives: 'Which items bring most: A, B or C by their share of the whole.',
    returns: 'A table with a row per item, largest amount first.',
    help: {
      amounts: 'Amounts, same rows; refunds are negative.',
      cuts: 'Optional: A and B while the share of larger items is below these; 0.8 and 0.95 by default.',
    },
  },
  XYZ: {
    gives: 'Which items sell often and evenly: X, Y or Z.',
    returns: 'A table with a row per item, largest amount first.',
    help: {
      dates: 'Dates, same rows.',
      amounts: 'Amounts, same rows; refunds are negative.',
      as_of: 'Optional: the day to look from; the latest date by default.',
      cuts: `Optional: X and Y up to these variations, 0.75 and 1.5 by default; ${CLASSIC} (zeros over all dates, 10% and 25%).`,
    },
  },
  PAYOUT: {
    gives: 'The bonus for a plan and an actual, by the method you name.',
    returns: 'The bonus; a column where columns are given.',
  },
  COMMISSION: {
    gives: 'The commission on an amount, by bands of money.',
    returns: 'The commission; a column where columns are given.',
    help: {
      bands: 'Two columns: from which amount and the rate.',
      method: 'Optional: marginal (default, each part at its rate) or whole (all at the rate reached).',
    },
  },
  PRIZES: {
    gives: "Each participant's prize; who ties shares the prizes of the tied places.",
    returns: 'A column of prizes, in the order of the results.',
  },
  ALLOCATE: {
    gives: 'Shares a total out by weights so that the parts sum to it to the cent.',
    returns: 'A column of parts.',
  },
  NEXT_PURCHASE: {
    gives: 'Whether each customer still buys, when the next purchase is due, and what is expected of it.',
    returns: 'A table with a row per customer, largest expected revenue first.',
  },
  NEXT_PURCHASE_MODEL: {
    gives: 'The model behind NEXT_PURCHASE, and how well it would have foretold the last third of your log.',
    returns: 'A table with a row per measure; the last one is the verdict in words.',
  },
  COHORTS: {
    gives: 'How many customers come back, or what they bring, by the period of their first purchase.',
    returns: 'A table with a row per cohort and a column per period since; periods that have not ended are empty.',
    help: { period: 'Optional: week, month (default), quarter, half-year, year or auto.' },
  },
  FUNNEL: {
    gives: 'How many go on from stage to stage of your sales.',
    returns: 'A table with a row per stage.',
  },
  KEY_VALUES: {
    gives: 'What matters most to customers, where you lead, and which three values at most are your key values.',
    returns: 'A table with a row per value, key values first.',
  },
} satisfies Readonly<Record<string, FunctionText>>;
