/** What a person has not granted is asked for again, and said in one sentence; the menu's item that makes functions known. */
import { expect, test } from 'vitest';
import { textsIn } from '../../src/text/language.ts';
import type { HostEvent } from '../../workbench/host/host.ts';
import { loadScript } from '../bundle/support/script.ts';
import { ask, openApp } from './support/app.ts';
import { champion } from './support/log.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const FILE = `${AUTH}spreadsheets.currentonly`;
const SIDEBAR = `${AUTH}script.container.ui`;
const ITEMS = ['showSidebar', 'showMotivation', 'showHeadTools', 'useFunctions'];

const opened = (userLocale = 'en', locale = 'en_US') => openApp({ rows: champion('Ann'), userLocale, locale });

test.each(ITEMS.flatMap((item) => [FILE, SIDEBAR].map((scope) => [item, scope] as const)))(
  '%s asks again where %s was not granted, before anything else',
  async (item, scope) => {
    const { host } = opened();
    host.levers.refusedScopes = [scope];
    await expect(host.run(item)).rejects.toThrow('Authorization is required');
    expect(Object.fromEntries(host.levers.last?.calls ?? [])).toEqual({ 'ScriptApp.requireAllScopes': 1 });
    host.levers.refusedScopes = [];
    await host.run(item);
  },
);

test.each(['en', 'ru'] as const)(
  'a call of a page without the right to the file is one sentence, in %s',
  async (language) => {
    const app = opened(language);
    app.host.levers.refusedScopes = [FILE];
    const error = textsIn(language).errors.sentences['rights.missing']({});
    for (const method of ['start', 'payStart', 'planRun']) {
      expect(await ask(app, method, app.settings)).toEqual({ error });
    }
  },
);

test('an older runtime, which can’t ask again, shows the sentence instead of the platform’s own', () => {
  const refusal = `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${SIDEBAR}`;
  const services = {
    ScriptApp: { AuthMode: { FULL: 'FULL' } },
    Session: { getActiveUserLocale: () => 'ru' },
    HtmlService: { createHtmlOutputFromFile: () => ({ setTitle: () => 'page' }) },
    SpreadsheetApp: {
      getUi: () => ({
        showSidebar: () => {
          throw new Error(refusal);
        },
      }),
    },
  };
  const said = textsIn('ru').errors.sentences['rights.missing']({});
  expect(() => loadScript(services).call('showSidebar')).toThrow(said);
});

test.each([
  ['en', 'en_US', '=RFM(A2:A, B2:B, C2:C)'],
  ['ru', 'ru_RU', '=RFM(A2:A; B2:B; C2:C)'],
  ['en', 'de_DE', '=RFM(A2:A; B2:B; C2:C)'],
] as const)('the functions are said to be ready, in %s in a file of %s', async (language, locale, formula) => {
  const { host } = opened(language, locale);
  const events: HostEvent[] = [];
  host.on((event) => events.push(event));
  await host.run('useFunctions');
  const { functions, functionsReady } = textsIn(language).menu;
  expect(events).toEqual([{ type: 'alert', title: functions, prompt: functionsReady(formula) }]);
});

test('the menu is in the person’s language, and there though the language can’t be asked for', async () => {
  const { host } = opened('ru');
  const captions = () => host.menu.map(({ caption }) => caption);
  const { functionsReady: _, ...items } = textsIn('ru').menu;
  await host.open();
  expect(captions()).toEqual(Object.values(items));
  host.levers.failAt({ nth: 1, call: 'Session.getActiveUserLocale' }, 'Service error');
  await host.open();
  expect(captions()).toContain(textsIn('en').menu.functions);
  host.levers.openMode = 'NONE';
  await host.open();
  expect(captions()).toHaveLength(ITEMS.length);
});
