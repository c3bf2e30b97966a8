/** NEXT_PURCHASE and NEXT_PURCHASE_MODEL: who buys again, when and for how much. */
import { forecastOf } from '../../core/forecast/forecast.ts';
import { isVisit } from '../../core/forecast/purchase-days.ts';
import { modelReport } from '../../core/forecast/verdict.ts';
import { type CustomerBase, customersAsOf } from '../../core/log/customer-base.ts';
import { asOfFor } from '../../core/log/far-date.ts';
import { FORECAST_COLUMNS, forecastRows, MODEL_COLUMNS, measureRows } from '../../tables/forecast-columns.ts';
import { defineFunction } from '../custom-function.ts';
import type { Environment } from '../environment.ts';
import { forecastDays } from '../kinds/forecast.ts';
import { AS_OF, ORDER_IDS, ORDERS, ordersFrom } from '../orders.ts';
import type { Arguments } from '../parameter.ts';
import { tableOf } from '../table.ts';

const PARAMETERS = [...ORDERS, AS_OF, { id: 'days', kind: forecastDays, example: '90' }, ORDER_IDS] as const;

function customersFrom(args: Arguments<typeof PARAMETERS>, environment: Environment): CustomerBase {
  const log = ordersFrom(args, environment);
  return customersAsOf(log, asOfFor(log, args.as_of), isVisit);
}

/** One row per customer, largest expected revenue first. */
export const NEXT_PURCHASE = defineFunction({
  name: 'NEXT_PURCHASE',
  parameters: PARAMETERS,
  example:
    'NEXT_PURCHASE({"Acme"; "Beta"; "Acme"; "Acme"}, {"2025-10-01"; "2025-11-30"; "2025-10-31"; "2025-11-10"}, {100; 250; 50; 80}, "2025-12-31")',
  compute(args, environment) {
    const forecast = forecastOf(customersFrom(args, environment), args.days);
    return tableOf(FORECAST_COLUMNS, forecastRows(forecast), environment);
  },
});

/** What the forecast is computed by, and what its check on the log's own past says. */
export const NEXT_PURCHASE_MODEL = defineFunction({
  name: 'NEXT_PURCHASE_MODEL',
  parameters: PARAMETERS,
  example:
    'NEXT_PURCHASE_MODEL({"Acme"; "Beta"; "Acme"; "Acme"}, {"2025-10-01"; "2025-11-30"; "2025-10-31"; "2025-11-10"}, {100; 250; 50; 80}, "2025-12-31")',
  compute: (args, environment) =>
    tableOf(MODEL_COLUMNS, measureRows(modelReport(customersFrom(args, environment))), environment),
});
