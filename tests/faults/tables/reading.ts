/** Slips in how the order log is read. */
import type { Fault } from '../fault.ts';

const core = (name: string): readonly string[] => [`tests/core/${name}.test.ts`];

export const READING: readonly Fault[] = [
  {
    name: 'the header counts as a bad row',
    file: 'src/core/order-log.ts',
    from: 'if (row === 0 && dayOfRow === null',
    to: 'if (row === 1 && dayOfRow === null',
    tests: core('order-log'),
  },
  {
    name: 'a row is blank without an amount',
    file: 'src/core/order-log.ts',
    from: 'if (isBlank(customerCell) && isBlank(dateCell) && isBlank(amountCell)) {',
    to: 'if (isBlank(customerCell) && isBlank(dateCell)) {',
    tests: core('order-log'),
  },
  {
    name: 'rows of another currency count',
    file: 'src/core/order-log.ts',
    from: 'currencyOfRow !== null && currencyOfRow !== currency) {',
    to: 'currencyOfRow === null) {',
    tests: core('order-log'),
  },
  {
    name: 'problems name the row before',
    file: 'src/core/order-log.ts',
    from: 'problems.push({ row: row + 1,',
    to: 'problems.push({ row,',
    tests: core('order-log'),
  },
  {
    name: 'rows of the day itself are left out',
    file: 'src/core/customer-base.ts',
    from: 'if ((log.day[row] as number) > asOf) continue;',
    to: 'if ((log.day[row] as number) >= asOf) continue;',
    tests: core('customer-base'),
  },
  {
    name: 'the last purchase is the first one',
    file: 'src/core/customer-base.ts',
    from: 'if (day > (purchases.last[customer] as number))',
    to: 'if ((purchases.last[customer] as number) === NEVER)',
    tests: core('customer-base'),
  },
  {
    name: 'of equally frequent spellings the larger one is shown',
    file: 'src/core/customer-base.ts',
    from: "log.spellings[rival]?.text ?? '') < 0;",
    to: "log.spellings[rival]?.text ?? '') > 0;",
    tests: core('customer-base'),
  },
  {
    name: 'the smallest revenue comes first',
    file: 'src/core/customer-base.ts',
    from: '(amounts[second] as number) - (amounts[first] as number)',
    to: '(amounts[first] as number) - (amounts[second] as number)',
    tests: core('customer-base'),
  },
  {
    name: 'brackets make no amount negative',
    file: 'src/core/parse-amount.ts',
    from: 'rest = `${before}${inner}${after}`.trim();\n    sign = -1;',
    to: 'rest = `${before}${inner}${after}`.trim();',
    tests: core('parse-amount'),
  },
  {
    name: 'a single separator before three digits is always the decimal sign',
    file: 'src/core/parse-amount.ts',
    from: 'return couldGroup && last !== decimalSign ?',
    to: 'return couldGroup && last === decimalSign ?',
    tests: core('parse-amount'),
  },
  {
    name: 'a leading zero groups thousands',
    file: 'src/core/parse-amount.ts',
    from: '/^[1-9]\\d{0,2}$/.test(whole)',
    to: '/^\\d{1,3}$/.test(whole)',
    tests: core('parse-amount'),
  },
  {
    name: 'the month comes first everywhere',
    file: 'src/core/parse-day.ts',
    from: '(locale.dayFirst ? dayFirst : monthFirst)',
    to: 'monthFirst',
    tests: core('parse-day'),
  },
  {
    name: 'an offset is added instead of taken away',
    file: 'src/core/parse-day.ts',
    from: '(minutes - ahead) * 60_000',
    to: '(minutes + ahead) * 60_000',
    tests: core('parse-day'),
  },
  {
    name: 'midnight of twelve in the morning is noon',
    file: 'src/core/parse-day.ts',
    from: 'hour = (hour % 12) +',
    to: 'hour = hour +',
    tests: core('parse-day'),
  },
  {
    name: 'a century is always a leap year',
    file: 'src/core/day.ts',
    from: '(year % 100 !== 0 || year % 400 === 0)',
    to: '(year % 100 !== 0 || year % 400 !== 0)',
    tests: core('day'),
  },
  {
    name: 'clocks change a minute late',
    file: 'src/core/zone.ts',
    from: 'return high;',
    to: 'return high + MINUTE;',
    tests: core('zone'),
  },
];
