/** Days in the tabs are the days of the log, whatever the spreadsheet's zone and the hour of the order. */
import { expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import type { LogRow } from './support/log.ts';
import { build } from './support/run.ts';
import { columnOf, rowOf, sheet, shown, values } from './support/tabs.ts';

/** 8 March 2026, when New York's clocks go forward at two; Moscow's and Kolkata's never do. */
const CHANGE = 46_089;
/** 1 November 2025, the day before they go back. */
const BACK = 45_962;
const DAYS = [CHANGE - 1, CHANGE, CHANGE + 1, BACK, BACK + 1, BACK + 2];
/** Midnight, two hours that may not exist, noon, a minute before midnight. */
const HOURS = [0, 1.5 / 24, 2.5 / 24, 0.5, 0.999];

test.each(['Europe/Moscow', 'Asia/Kolkata', 'America/New_York', 'Etc/GMT', 'Pacific/Kiritimati'])(
  '%s',
  async (timeZone) => {
    const customers = DAYS.flatMap((day) => HOURS.map((hour) => ({ name: `${day} ${hour}`, day, at: day + hour })));
    const rows = customers.map(({ name, at }): LogRow => [name, at, 100]);
    const app = openApp({ rows, timeZone });
    await build(app, { ...app.settings, lists: ['recent', 'about-to-sleep', 'at-risk', 'promising', 'lost'] });
    await build(app);
    const tab = sheet(app, 'Customers');
    const [last, recency] = [columnOf(tab, 'Last purchase'), columnOf(tab, 'Recency')];
    const [cells, texts] = [values(tab), shown(tab)];
    for (const { name, day } of customers) {
      const row = rowOf(tab, name);
      expect(cells[row]?.[last], name).toBe(day);
      expect(cells[row]?.[recency], name).toBe(CHANGE + 1 - day);
    }
    expect(texts[rowOf(tab, `${CHANGE} 0`)]?.[last]).toBe('3/8/2026');
    expect(values(sheet(app, 'RFM summary'))[0]?.[0]).toBe('Customer segments as of Mar\u00a09,\u00a02026');
  },
);
