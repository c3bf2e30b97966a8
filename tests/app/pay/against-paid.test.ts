/** The tab of closed months beside what today's orders would give, on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import type { AgainstPaidBuilt } from '../../../src/app/pay/requests.ts';
import { get, refusal } from '../support/app.ts';
import { sheet, shown, type, values } from '../support/tabs.ts';
import { ANNAS_LARGEST, openPay, sumOfColumn, table } from './support/pay-app.ts';

const TAB = 'Now against paid';

describe('now against paid', () => {
  test('shows what was paid, what today’s orders would give, what was corrected and what is open', async () => {
    const app = await openPay();
    await get(app, 'closeMonth', { month: '2026-10' });
    app.goTo(2026, 12, 1);
    expect(await get(app, 'buildAgainstPaid')).toMatchObject({ tab: { name: TAB }, found: [] });
    expect(values(sheet(app, TAB))[1]?.[0]).toBe('Nothing is open: all that has changed was corrected.');
    type(app.log, ANNAS_LARGEST, 2, 170_000);
    const { found } = (await get(app, 'buildAgainstPaid')) as AgainstPaidBuilt;
    expect(found).toMatchObject([{ member: 'Anna', amount: -4200 }]);
    const anna = { Manager: 'Anna', Paid: 57_400, Now: 53_200, Difference: -4200, 'Corrected so far': 0, Open: -4200 };
    expect(table(app, TAB, 'Difference')[0]).toMatchObject(anna);
    const lines = table(app, TAB, 'What has changed').filter(({ Manager }) => Manager !== 'Total');
    expect(lines).toMatchObject([
      { ...anna, 'What has changed': 'Revenue is now 380,000 instead of 410,000' },
      { Manager: 'Boris', Difference: 0, Open: 0, 'What has changed': null },
    ]);
    expect(values(sheet(app, TAB))[1]?.[0]).toContain('Still to be settled: 1 line, −$4,200 in all.');
    // What is open bears the currency of the cells beside it.
    expect(shown(sheet(app, TAB))[5]?.slice(1, 6)).toEqual([
      '$57,400.00',
      '$53,200.00',
      '-$4,200.00',
      '$0.00',
      '-$4,200.00',
    ]);
    const ids = found.map(({ id }) => id);
    await get(app, 'addCorrections', { ids, month: '2026-11' });
    type(app.log, ANNAS_LARGEST, 2, 160_000);
    expect(await get(app, 'buildAgainstPaid')).toMatchObject({ found: [{ amount: -1400 }] });
    const [again] = table(app, TAB, 'Difference');
    expect(again).toMatchObject({ Difference: -5600, 'Corrected so far': -4200, Open: -1400 });
    const people = table(app, TAB, 'Difference').slice(0, 2);
    for (const title of ['Paid', 'Now', 'Open']) {
      expect(table(app, TAB, 'Difference')[2]?.[title]).toBe(sumOfColumn(people, title));
    }
  });

  test('speaks Russian, and is refused before anything is closed', async () => {
    const app = await openPay({ language: 'ru' });
    expect(await refusal(app, 'buildAgainstPaid', {})).toContain('не закрыт');
    await get(app, 'closeMonth', { month: '2026-10' });
    await get(app, 'buildAgainstPaid');
    expect(table(app, 'Сейчас против выплаченного', 'Разница')[0]).toMatchObject({ Выплачено: 57_400, Открыто: 0 });
  });
});
