/** Sheets that people have protected or made tables of: one sentence says the way out, and nothing is half-done. */
import { expect, test } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, get, openApp, refusal } from './support/app.ts';
import { atRisk, champion, writeLog } from './support/log.ts';
import { allNotes } from './support/notes.ts';
import { build, planRun, stepOf } from './support/run.ts';
import { note, sheet, sheetNames, snapshot, type, values } from './support/tabs.ts';

type Bar = (app: App, tab: EngineSheet) => () => void;

const protectedSheet: Bar = ({ host }, { id }) => host.levers.protect({ sheetId: id, area: null, owner: 'owner' });
const protectedPart: Bar = ({ host }, tab) => {
  const { rows } = tab.used();
  return host.levers.protect({
    sheetId: tab.id,
    area: { row: rows - 1, column: 0, rows: 1, columns: 1 },
    owner: 'owner',
  });
};
const table: Bar = ({ host }, tab) => {
  const { rows, columns } = tab.used();
  const types = Array.from({ length: columns }, (_, column) => (column === 0 ? ('text' as const) : null));
  return host.levers.makeTable({
    sheetId: tab.id,
    area: { row: 2, column: 0, rows: rows - 2, columns },
    columns: types,
  });
};

const WAYS_OUT = {
  en: { protected: 'is protected, and you may not edit it', table: 'choose "Revert to unformatted data"' },
  ru: { protected: 'защищены, и менять их вам нельзя', table: 'преобразуйте её в обычный диапазон' },
};

const CASES = (['en', 'ru'] as const).flatMap((language) => [
  [language, 'a protected sheet', protectedSheet, WAYS_OUT[language].protected] as const,
  [language, 'a sheet with a protected cell', protectedPart, WAYS_OUT[language].protected] as const,
  [language, 'a table with types', table, WAYS_OUT[language].table] as const,
]);

test.each(CASES)('a call list (%s): %s', async (userLocale, _what, bar, sentence) => {
  const app = openApp({ rows: [...champion('Ann'), ...champion('Bob')], userLocale });
  await build(app);
  const list = sheet(app, 'Call list – Champions');
  note(list, 'Ann', 'Comment', 'called');
  note(list, 'Bob', 'Status', 'Done');
  writeLog(app.log, [...champion('Ann', 300), ...atRisk('Bob'), ...champion('Cid')]);
  const plan = await planRun(app);
  const request = { run: plan.run, step: stepOf(plan, 'lists') };
  const end = bar(app, list);
  const [before, names] = [snapshot(list), sheetNames(app)];
  for (let time = 0; time < 2; time++) {
    const said = await refusal(app, 'runStep', request);
    expect(said).toContain(sentence);
    expect(said).toContain('Call list – Champions');
    expect(snapshot(list)).toBe(before);
    expect(new Set(allNotes(app))).toEqual(new Set(['Ann: Comment = called', 'Bob: Status = Done']));
    expect(sheetNames(app)).toEqual(names);
  }
  end();
  await build(app);
  expect(allNotes(app)).toEqual(['Ann: Comment = called', 'Bob: Status = Done']);
});

test.each(CASES)('a summary with a line of the person’s (%s): %s', async (userLocale, _what, bar, sentence) => {
  const app = openApp({ rows: champion('Ann'), userLocale });
  await build(app);
  const tab = sheet(app, 'RFM summary');
  tab.insertRows(5, 1);
  type(tab, 5, 0, 'my line');
  const plan = await planRun(app);
  const request = { run: plan.run, step: stepOf(plan, 'summary') };
  const end = bar(app, tab);
  const before = snapshot(tab);
  for (let time = 0; time < 2; time++) {
    expect(await refusal(app, 'runStep', request)).toContain(sentence);
    expect(snapshot(tab)).toBe(before);
  }
  end();
  await build(app);
  expect(
    values(tab)
      .flat()
      .filter((value) => value === 'my line'),
  ).toHaveLength(1);
});

const TEXTS = Array.from({ length: 6 }, (_, index) => [
  `Customer ${index}`,
  `2026-01-${10 + index}`,
  index % 2 === 0 ? `${100 + index},50` : 100 + index,
]);
const KNOWN = 9;

test.each(CASES)('a log whose texts are converted (%s): %s', async (userLocale, what, bar, sentence) => {
  const app = openApp({ rows: TEXTS, userLocale });
  const request = { sheetId: app.log.id, layout: app.settings.layout, currency: null, known: KNOWN };
  const end = what === 'a table with types' ? typedDates(app) : bar(app, app.log);
  const before = snapshot(app.log);
  if (what === 'a sheet with a protected cell') {
    // The cell is one of those that are left alone.
    await get(app, 'convert', request);
    expect(snapshot(app.log)).not.toBe(before);
  } else {
    expect(await refusal(app, 'convert', request)).toContain(sentence);
    expect(snapshot(app.log)).toBe(before);
    end();
    expect(await get(app, 'convert', request)).toMatchObject({ converted: KNOWN, left: 0 });
  }
});

function typedDates({ host, log }: App): () => void {
  const { rows, columns } = log.used();
  return host.levers.makeTable({
    sheetId: log.id,
    area: { row: 0, column: 0, rows, columns },
    columns: [null, 'text', null],
  });
}

test.each(['en', 'ru'] as const)('a log where one of the texts is protected (%s)', async (userLocale) => {
  const app = openApp({ rows: TEXTS, userLocale });
  const request = { sheetId: app.log.id, layout: app.settings.layout, currency: null, known: KNOWN };
  const end = app.host.levers.protect({
    sheetId: app.log.id,
    area: { row: 5, column: 2, rows: 1, columns: 1 },
    owner: 'owner',
  });
  const before = snapshot(app.log);
  expect(await refusal(app, 'convert', request)).toContain(WAYS_OUT[userLocale].protected);
  expect(snapshot(app.log)).toBe(before);
  end();
  expect(await get(app, 'convert', request)).toMatchObject({ converted: KNOWN, left: 0 });
});
