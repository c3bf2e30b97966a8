/** What comes next, beside RFM of the same log: the fit alone, and all that the tabs *What comes next* and *Cohorts* compute. */
import { cohortsOf } from '../../src/core/cohorts/cohorts.ts';
import { fitModel } from '../../src/core/forecast/fit.ts';
import { outlookOf } from '../../src/core/forecast/outlook.ts';
import { purchaseDays } from '../../src/core/forecast/purchase-days.ts';
import { customersAsOf, defaultAsOf } from '../../src/core/log/customer-base.ts';
import { readOrderLog } from '../../src/core/log/order-log.ts';
import { UTC } from '../../src/core/time/zone.ts';
import { localeOf } from '../../src/core/writing/locale.ts';
import { loadBareScript } from '../bare-script.ts';
import { medianTimes } from '../interleaved.ts';
import type { Line } from '../line.ts';
import { buyingLog } from './buying-log.ts';

const ROUNDS = 7;
/** 1 January 2024 in Sheets. */
const FIRST_SERIAL = 45_292;

export async function measureForecast(): Promise<Line[]> {
  const { customers, days, amounts } = buyingLog();
  const script = loadBareScript();
  const ranges = [script.range(structuredClone(customers)), script.dateRange(days), script.range(amounts)];
  const rfm = script.custom('RFM');
  const dates = days.map((day) => FIRST_SERIAL + day);
  const log = readOrderLog({ customers, dates, amounts }, localeOf('en_US'), UTC);
  const base = customersAsOf(log, defaultAsOf(log));
  const bought = purchaseDays(base);
  const size = `${Math.round(log.size / 1000).toLocaleString('en')},000 orders`;
  const baseline = `RFM, ${size}`;
  const times = await medianTimes(
    [
      { name: baseline, run: () => rfm(ranges) },
      { name: `the fit of a forecast, ${size}`, run: () => fitModel(bought) },
      {
        name: `all of What comes next and Cohorts, ${size}`,
        run: () => [outlookOf(log, base).expected(), cohortsOf(base, 'quarter')],
      },
    ],
    ROUNDS,
  );
  const other = times.get(baseline) ?? Number.NaN;
  return [...times].flatMap(([what, time]) => (what === baseline ? [] : [{ what, against: baseline, time, other }]));
}
