/** Slips in what the log says of managers, in plans suggested from it, in the set-up and in the simulator. */
import type { Fault } from '../fault.ts';

const FACTS = 'tests/core/pay/actuals.test.ts';
const PLANS = 'tests/core/pay/suggested-plan.test.ts';
const SET_UP = 'tests/app/pay/set-up.test.ts';

export const PAY_SET_UP: readonly Fault[] = [
  {
    name: 'refunds count as orders of a manager',
    file: 'src/core/pay/actuals.ts',
    from: 'if (place < 0 || !isPurchase(orders.amount[order] as number)) continue;',
    to: 'if (place < 0) continue;',
    tests: [FACTS],
  },
  {
    name: 'a client won by two on one day is the later one’s',
    file: 'src/core/pay/actuals.ts',
    from: '(row[order] as number) < (row[rival] as number)',
    to: '(row[order] as number) > (row[rival] as number)',
    tests: [FACTS],
  },
  {
    name: 'the last day is left out of a week’s revenue',
    file: 'src/core/pay/actuals.ts',
    from: 'rowLabels(log, managers, to)',
    to: 'rowLabels(log, managers, asDay(to - 1))',
    tests: [FACTS],
  },
  {
    name: 'an order is that of its first row, whatever its day',
    file: 'src/core/log/orders.ts',
    from: `      day[group] = rows.day[row] as number;
      first[group] = rows.row[row] as number;
    }
    addTo`,
    to: `      day[group] = rows.day[row] as number;
    }
    addTo`,
    tests: [FACTS],
  },
  {
    name: 'the running month counts as a whole one',
    file: 'src/core/pay/suggested-plan.ts',
    from: 'to < today || to === asOf ? running',
    to: 'true ? running',
    tests: [PLANS],
  },
  {
    name: 'suggested plans are rounded up, so that fewer would have met them',
    file: 'src/core/pay/suggested-plan.ts',
    from: 'toDigits(met, DIGITS, Math.floor)',
    to: 'toDigits(met, DIGITS, Math.ceil)',
    tests: [PLANS],
  },
  {
    name: 'an empty plan counts as one',
    file: 'src/core/pay/missing-plans.ts',
    from: "typeof line?.plan === 'number' ? []",
    to: 'line !== undefined ? []',
    tests: [PLANS],
  },
  {
    name: 'a rule to begin with loses its floor',
    file: 'src/core/pay/rule-templates.ts',
    from: "strong: { method: 'marginal', floor: USUAL_FLOOR,",
    to: "strong: { method: 'marginal', floor: 0,",
    tests: ['tests/core/pay/rule-templates.test.ts'],
  },
  {
    name: 'the set-up writes over tabs that people have filled in',
    file: 'src/app/pay/set-up.ts',
    from: 'forms.filter(({ key }) => ',
    to: "forms.filter(({ key }) => key !== '' || ",
    tests: [SET_UP],
  },
  {
    name: 'the set-up writes over the log of a newer version',
    file: 'src/app/pay/pay-log.ts',
    from: 'if (!(Number(kept?.version) > VERSION))',
    to: 'if (!(Number(kept?.version) > VERSION + 1))',
    tests: [SET_UP],
    named: 'does not write over what a newer version',
  },
  {
    name: 'the columns of the log are taken where they once stood',
    file: 'src/app/pay/pay-log.ts',
    from: 'columns[field] = moved;',
    to: 'columns[field] = column;',
    tests: ['tests/app/pay/pay-log.test.ts'],
    named: 'has its columns found again',
  },
  {
    name: 'a column of another field is taken for one that is gone',
    file: 'src/app/pay/pay-log.ts',
    from: '(found < 0 && known.includes(now[moved]))',
    to: '(found < 0 && known.length < 0)',
    tests: ['tests/app/pay/pay-log.test.ts'],
    named: 'takes no column for another',
  },
  {
    name: 'bands that the tab has no room for are lost',
    file: 'src/app/pay/set-up-request.ts',
    from: ' || value.length > MOST_BANDS',
    to: '',
    tests: [SET_UP],
    named: 'more bands than the tab holds',
  },
  {
    name: 'a closed month can be planned anew',
    file: 'src/app/pay/plan-month.ts',
    from: 'if (closed.has(month)) throw',
    to: 'if (closed.size < 0) throw',
    tests: [SET_UP],
    named: 'is refused for a closed month',
  },
  {
    name: 'months are planned a second time',
    file: 'src/app/pay/plan-month.ts',
    from: '.filter(({ hasLine }) => !hasLine)',
    to: '.filter(() => true)',
    tests: [SET_UP],
  },
  {
    name: 'pay is summed over kinds of terms, not over people',
    file: 'src/reports/pay/simulator.ts',
    from: 'names.map(() => rows[index]?.income ?? asMoney(0))',
    to: 'names.slice(0, 1).map(() => rows[index]?.income ?? asMoney(0))',
    tests: ['tests/app/pay/simulator.test.ts'],
  },
  {
    name: 'a tab that was left unfinished by a set-up stays so',
    file: 'src/sheets/tab-store.ts',
    from: 'own === null || own.name === UNFINISHED_NAME ? null : own',
    to: 'own',
    tests: ['tests/app/pay/interrupted-set-up.test.ts'],
  },
];
