/** What stands behind the titles of what comes next, of cohorts and of what calls brought: shown where one points at them. */

/** Of columns that stand on the tab of customers and on call lists as well. */
export const forecastNotes = {
  nextPurchase:
    'By this day the customer is as likely as not to have bought again. "More likely gone": the chance to be still a customer is a half or less.',
  overdue:
    'Days of silence beyond twice the usual gap: the median of the days from one purchase to the next. 0: in time. Blank: fewer than three days with purchases.',
  ownRhythm:
    'Last purchase + the median of the days from one purchase to the next. No model: the customer’s own habit.',
  comparison: 'Drawn at random, once and for all. Don’t call them: they are what calls are compared with.',
};

export const nextNotes = {
  ...forecastNotes,
  lastPurchase: 'The day of the last purchase.',
  revenue: 'Revenue so far: all purchases less refunds.',
  alive: 'The chance that the customer has not left for good, by how often the customer came and how long ago.',
  purchases: 'Purchases so far.',
  revenue30: 'Purchases of 30 days × what a purchase of this customer usually brings. Refunds are not forecast.',
  revenue90: 'Purchases of 90 days × what a purchase of this customer usually brings. Refunds are not forecast.',
  revenue365: 'Purchases of 365 days × what a purchase of this customer usually brings. Refunds are not forecast.',
  purchases30: 'Expected number of days with a purchase, the chance that the customer has left counted in.',
  purchases90: 'Expected number of days with a purchase, the chance that the customer has left counted in.',
  purchases365: 'Expected number of days with a purchase, the chance that the customer has left counted in.',
  cohort: 'The period of the first purchase.',
  customers: 'How many first bought in it: the shares on the right are shares of these.',
  shareAfter:
    'So many periods after that of the first purchase: the share of the customers of the row who bought in it. A star: it is still running.',
  revenueAfter:
    'So many periods after that of the first purchase: revenue in it, net of refunds, ÷ all customers of the row. A star: it is still running.',
  periodsAfter: '1 is the period right after that of the first purchase.',
  cameBack: 'How many bought in it, of all customers for whom that period is over.',
  ofCustomers: 'For how many customers that period is over.',
  segment: 'The call list on which the customers stood before the call.',
  called: 'Customers with a day in Called on, after which the days that count are over.',
  calledBought: 'Share of those called that bought from the day of the call on.',
  calledRevenue: 'Net of refunds, in the same days, divided by all who were called.',
  leftAlone: 'Customers of the same list on the median day of its calls who were not to be called, and were not.',
  aloneBought: 'Share of those left alone that bought in as many days.',
  aloneRevenue: 'Net of refunds, in the same days, divided by all who were left alone.',
  moreBought: 'Share of the called less share of those left alone.',
  moreBoughtLow: 'With 95% certainty the true difference is no smaller (Newcombe’s interval).',
  moreBoughtHigh: 'With 95% certainty the true difference is no larger (Newcombe’s interval).',
  moreRevenue: 'Revenue of each called less revenue of each left alone.',
  moreRevenueLow:
    'With 95% certainty the true difference is no smaller (Welch’s interval). Blank: too few customers for sums so uneven.',
  moreRevenueHigh:
    'With 95% certainty the true difference is no larger (Welch’s interval). Blank: too few customers for sums so uneven.',
  inWords: 'How many more customers bought, among all who were called on the list.',
};
