/** The CDNOW sample: published and independently computed values. */
import { describe, expect, it } from 'vitest';
import { createExpectations } from '../../../src/core/forecast/expected.ts';
import { type Fit, fitModel, isRefusal } from '../../../src/core/forecast/fit.ts';
import { forecastOf } from '../../../src/core/forecast/forecast.ts';
import { aliveOf, daysToNext } from '../../../src/core/forecast/mbg-nbd.ts';
import { purchaseDays, recordsOf } from '../../../src/core/forecast/purchase-days.ts';
import { spendingOf } from '../../../src/core/forecast/spending.ts';
import { weightedRecords } from '../../../src/core/forecast/weighted-records.ts';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { minimize } from '../../../src/core/numbers/minimize.ts';
import { bgNbdLikelihood } from '../support/bg-nbd.ts';
import { CDNOW_AS_OF, cdnow, EXPECTED } from '../support/cdnow.ts';

const base = customersAsOf(cdnow, CDNOW_AS_OF);
const days = purchaseDays(base);
const records = recordsOf(days);
const positionOf = new Map(base.names.map(({ text }, position) => [text, position]));
const placeOf = (name: string) => positionOf.get(name) ?? -1;
const { mbgnbd, customers, horizonDays, published } = EXPECTED;

function fitted(): Fit {
  const fit = fitModel(days);
  if (isRefusal(fit)) throw new Error(fit.kind);
  return fit;
}

describe('MBG/NBD', () => {
  it.each(['r', 'alpha', 'a', 'b'] as const)('%s is the one that is known', (parameter) => {
    expect(base.size).toBe(2357);
    expect(fitted()[parameter]).toBeCloseTo(mbgnbd[parameter], 4);
    const { [parameter]: inTheField } = published['MBG/NBD (pymc-marketing test)'];
    expect(fitted()[parameter]).toBeCloseTo(inTheField, 3);
  });

  it('is as likely as is known', () => {
    expect(fitted().logLikelihood).toBeCloseTo(mbgnbd.ll, 5);
  });

  it.each(Object.entries(customers))('customer %s', (name, { x, alive, expected, daysToNext: known }) => {
    const [repeats, active, age] = [records.repeats, records.active, records.age].map(
      (column) => column[placeOf(name)],
    );
    if (repeats === undefined || active === undefined || age === undefined) throw new Error(name);
    const chance = aliveOf(mbgnbd, repeats, active, age);
    expect(repeats).toBe(x);
    // The parameters that are known have six decimals, so the last one of these may differ by some.
    expect(Math.abs(chance - alive)).toBeLessThan(1e-6);
    const purchases = chance * createExpectations(mbgnbd, horizonDays)(repeats, age).purchases;
    expect(Math.abs(purchases - expected)).toBeLessThan(1e-6);
    const next = daysToNext(mbgnbd, chance, repeats, age);
    if (known === null) expect(next).toBe(Number.POSITIVE_INFINITY);
    else expect(Math.abs(next - known)).toBeLessThan(1e-3);
  });
});

describe('what comes next', () => {
  const forecast = forecastOf(base, horizonDays);

  it.each(Object.entries(customers))('for customer %s', (name, { alive, expected, daysToNext: known }) => {
    const at = placeOf(name);
    expect(forecast.alive[at]).toBeCloseTo(alive, 5);
    expect(forecast.expectedPurchases[at]).toBeCloseTo(expected, 4);
    if (known !== null) expect(forecast.daysToNext[at]).toBeCloseTo(known, 2);
  });

  it('for all together', () => {
    const sum = forecast.expectedPurchases.reduce((all, each) => all + each, 0);
    expect(sum).toBeCloseTo(EXPECTED.expectedSum, 2);
  });
});

it('BG/NBD, fitted by the same means, is that of the field', () => {
  const { ll, ...parameters } = published['BG/NBD (Fader, Hardie, Lee 2005)'];
  const { point, value } = minimize(bgNbdLikelihood(weightedRecords(records)), [1, 3, 1, 3].map(Math.log));
  const [r, alpha, a, b] = Array.from(point, Math.exp);
  expect(r).toBeCloseTo(parameters.r, 3);
  expect(alpha).toBeCloseTo(parameters.alpha, 3);
  expect(a).toBeCloseTo(parameters.a, 3);
  expect(b).toBeCloseTo(parameters.b, 3);
  expect(-value * base.size).toBeCloseTo(ll, 1);
});

it('Gamma-Gamma is that of the published note', () => {
  const known = published['Gamma-Gamma (Hardie note 025)'];
  const { model } = spendingOf(days);
  expect(model?.p).toBeCloseTo(known.p, 2);
  expect(model?.q).toBeCloseTo(known.q, 2);
  expect(model?.gamma).toBeCloseTo(known.gamma, 2);
  expect(model?.logLikelihood).toBeCloseTo(known.ll, 4);
});
