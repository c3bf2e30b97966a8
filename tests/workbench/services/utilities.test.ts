import { describe, expect, test } from 'vitest';
import { runScript } from '../support/host.ts';

const DATE = 'new Date(Date.UTC(2026, 0, 5, 4, 3, 2, 7))';

describe('formatDate', () => {
  test.each([
    ['yyyy-MMM-dd HH:mm:ss EEE', 'Europe/Moscow', '2026-Jan-05 07:03:02 Mon'],
    ['Z', 'Europe/Moscow', '+0300'],
    ['Z', 'America/St_Johns', '-0330'],
    ["'GMT'Z", 'Asia/Kolkata', 'GMT+0530'],
  ])('%s in %s', async (pattern, zone, expected) => {
    const quoted = JSON.stringify(pattern);
    expect(await runScript(`return Utilities.formatDate(${DATE}, '${zone}', ${quoted});`)).toBe(expected);
  });

  test('refuses what is no date and no pattern of its own', async () => {
    await expect(runScript("return Utilities.formatDate('2026', 'Etc/UTC', 'yyyy');")).rejects.toThrow(
      'match the method',
    );
    await expect(runScript(`return Utilities.formatDate(${DATE}, 'Etc/UTC', 'yy');`)).rejects.toThrow(
      'The pattern yy of a date is not in the workbench',
    );
  });
});

describe('the session', () => {
  test('knows the language of the account', async () => {
    expect(await runScript('return Session.getActiveUserLocale();', { userLocale: 'ru' })).toBe('ru');
  });
});
