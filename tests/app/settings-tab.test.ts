/** The tab Settings in an open file: made when asked for, followed by all tabs, and never written over by a run. */
import { describe, expect, test } from 'vitest';
import { type App, ask, get, openApp, refusal } from './support/app.ts';
import { LAST_DAY } from './support/log.ts';
import { allNotes } from './support/notes.ts';
import { build, carryOut, interrupted, planRun, stepOf } from './support/run.ts';
import { SMALL_LAYOUT, SMALL_LOG, SMALL_TITLES } from './support/small-log.ts';
import { cellAt, note, sheet, sheetNames, snapshot, type, type Value, values } from './support/tabs.ts';

function opened(locale = 'en_US'): App {
  const app = openApp({ rows: SMALL_LOG, titles: SMALL_TITLES, locale, userLocale: locale.slice(0, 2) });
  const settings = { ...app.settings, layout: SMALL_LAYOUT, abcXyz: true };
  return { ...app, settings };
}

function tabs(app: App): string[] {
  return app.host.engine.sheets().map(snapshot);
}

/** Types into a cell of the tab by its name. */
function set(app: App, cell: string, value: Value, name = 'Settings'): void {
  type(sheet(app, name), Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65, value);
}

interface State {
  readonly tab: { readonly name: string; readonly url: string } | null;
  readonly problems: readonly { readonly sentence: string; readonly cell: string; readonly url: string }[];
}

async function stateOf(app: App): Promise<State> {
  const { settingsTab } = (await get(app, 'start')) as { readonly settingsTab: State };
  return settingsTab;
}

/** Customers and their segments, by name. */
function segments(app: App, name = 'Customers'): Record<string, Value> {
  const rows = values(sheet(app, name)).slice(1);
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[1] ?? null]));
}

describe.each([
  ['en_US', 'Settings', ['Segment code', 'Segment'], 'Champions', 'Customers'],
  ['ru_RU', 'Настройки', ['Код сегмента', 'Сегмент'], 'Чемпионы', 'Клиенты'],
])('in %s', (locale, name, titles, champions, customers) => {
  test('the tab is made once, only when asked for, and holds the defaults', async () => {
    const app = opened(locale);
    await build(app);
    expect(sheetNames(app)).not.toContain(name);
    expect(await stateOf(app)).toMatchObject({ tab: null, problems: [] });
    const built = tabs(app);
    const tab = await get(app, 'createSettings');
    expect(tab).toMatchObject({ name });
    expect(app.host.engine.active.name).toBe(name);
    const made = sheet(app, name);
    expect(values(made)[4]?.slice(0, 2)).toEqual(titles);
    expect(values(made)[5]?.slice(0, 4)).toEqual(['champions', champions, '332 333', '54 55']);
    expect(await stateOf(app)).toMatchObject({ tab, problems: [] });
    set(app, 'B6', 'VIP', name);
    const edited = tabs(app);
    expect(await get(app, 'createSettings')).toEqual(tab);
    expect(tabs(app).join() === edited.join()).toBe(true);
    expect(await stateOf(app)).toMatchObject({ segments: { names: { champions: 'VIP' } } });
    set(app, 'B6', champions, name);
    await build(app);
    const settled = snapshot(sheet(app, name));
    expect(edited.includes(settled.replace(JSON.stringify(champions), '"VIP"'))).toBe(true);
    expect(
      tabs(app)
        .filter((tab) => tab !== settled)
        .join() === built.join(),
    ).toBe(true);
  });

  test('a name, codes and holidays that were typed are followed', async () => {
    const app = opened(locale);
    await get(app, 'createSettings');
    set(app, 'B6', 'VIP', name);
    // What 132 and 332 333 are typed as: Bob moves up.
    set(app, 'C6', '132 332 333', name);
    set(app, 'C13', '131 133', name);
    set(app, 'G6', LAST_DAY, name);
    await build(app);
    expect(segments(app, customers)).toMatchObject({ Ann: 'VIP', Bob: 'VIP' });
    set(app, 'G7', 'soon', name);
    expect((await stateOf(app)).problems.map(({ cell }) => cell)).toEqual([`'${name}'!G7`]);
  });
});

describe('what the user decided', () => {
  async function decided(): Promise<App> {
    const app = opened();
    await get(app, 'createSettings');
    set(app, 'B6', 'VIP');
    set(app, 'E6', 'Invite them.');
    set(app, 'B24', 'Drop them.');
    set(app, 'B30', 0.4);
    set(app, 'B34', 'year');
    set(app, 'H6', 'New!');
    set(app, 'I6', 'Sing');
    return app;
  }

  test('stands in the summary, the matrix, the lists and their dropdowns', async () => {
    const app = await decided();
    await build(app);
    const summary = values(sheet(app, 'RFM summary'));
    expect(summary[1]?.[0]).toContain('VIP');
    const titlesOfSegments = summary.find((row) => row[0] === 'Segment') ?? [];
    expect(summary.find((row) => row[0] === 'VIP')?.[titlesOfSegments.indexOf('Advice')]).toBe('Invite them.');
    const matrix = values(sheet(app, 'Matrix'));
    expect(matrix.find((row) => row[0] === 'CX')?.[5]).toBe('Drop them.');
    expect(matrix.flat()).toContain('A 40% of revenue');
    expect(matrix.flat()).toContain('VIP');
    const list = sheet(app, 'Call list – VIP');
    expect(values(list)[0]?.[0]).toMatch(/^VIP: 1 customer/);
    expect(values(list)[1]?.[0]).toBe('Invite them.');
    const titles = values(list)[2] ?? [];
    const choices = ['Status', 'Next step'].map((title) => {
      const rule = list.validations(cellAt(3, titles.indexOf(title)))[0]?.[0];
      return JSON.stringify(rule);
    });
    expect(choices[0]).toContain('New!');
    expect(choices[1]).toContain('Sing');
  });

  test('outlives refreshes, a new name of the tab, and moved rows and columns', async () => {
    const app = await decided();
    const tab = sheet(app, 'Settings');
    tab.rename('My rules');
    tab.insertRows(4, 2);
    tab.insertColumns(1, 1);
    const before = snapshot(tab);
    await build(app);
    await build(app);
    expect(snapshot(tab)).toBe(before);
    expect(sheetNames(app)).not.toContain('Settings');
    expect(segments(app)).toMatchObject({ Ann: 'VIP' });
    expect((await stateOf(app)).tab).toMatchObject({ name: 'My rules' });
  });

  test('keeps notes beside their customers and lists under their names', async () => {
    const app = opened();
    await build(app);
    note(sheet(app, 'Call list – Champions'), 'Ann', 'Comment', 'called');
    await get(app, 'createSettings');
    set(app, 'B6', 'VIP');
    set(app, 'C6', '332');
    set(app, 'C13', '131 132 133 333');
    await build(app);
    expect(sheetNames(app)).not.toContain('Call list – VIP');
    expect(allNotes(app).filter((kept) => kept.includes('Comment'))).toEqual(['Ann: Comment = called']);
    expect(values(sheet(app, "Call list – Can't lose")).flat()).toContain('called');
  });

  test('gives way to the defaults where they are restored', async () => {
    const fresh = opened();
    await get(fresh, 'createSettings');
    const app = await decided();
    const tab = sheet(app, 'Settings');
    tab.insertRows(4, 2);
    tab.insertColumns(1, 1);
    await get(app, 'restoreSettings');
    const holding = (cells: Value[][]) =>
      cells.map((row) =>
        row
          .map((value) => value ?? '')
          .join('|')
          .replace(/\|+$/, ''),
      );
    const wanted = holding(values(sheet(fresh, 'Settings')));
    expect(holding(values(tab)).slice(0, wanted.length)).toEqual(wanted);
    expect(holding(values(tab)).slice(wanted.length).join('')).toBe('');
    expect((await stateOf(app)).problems).toEqual([]);
    await build(app);
    expect(segments(app)).toMatchObject({ Ann: 'Champions' });
  });
});

describe('a tab that can’t be used', () => {
  test('stops the run before anything is written, with every cell in a sentence', async () => {
    const app = opened();
    await build(app);
    await get(app, 'createSettings');
    set(app, 'C6', '333');
    set(app, 'B30', 'a lot');
    const before = tabs(app);
    expect(await ask(app, 'planRun', app.settings)).toEqual({
      error:
        'Nothing was built: correct the tab Settings first.\n' +
        'C5: no segment has the codes 332: add each to one.\n' +
        'B30: cuts are numbers above 0 and ascending, those of A and B up to 100%.',
    });
    expect(tabs(app).join() === before.join()).toBe(true);
    expect(await interrupted(app)).toBeNull();
    const { tab, problems } = await stateOf(app);
    expect(problems.map(({ cell, url }) => [cell, url])).toEqual([
      ["'Settings'!C5", `${tab?.url}&range=C5`],
      ["'Settings'!B30", `${tab?.url}&range=B30`],
    ]);
  });

  test.each([
    ['edited', 'B6', 'VIP'],
    ['spoilt', 'C6', '333'],
  ])('nor a tab that was %s while tabs were being built', async (_how, cell, value) => {
    const app = opened();
    await get(app, 'createSettings');
    const plan = await planRun(app);
    await get(app, 'runStep', { run: plan.run, step: stepOf(plan, 'customers') });
    set(app, cell, value);
    const before = tabs(app);
    expect(await ask(app, 'runStep', { run: plan.run, step: 1 })).toEqual({
      error: 'The tab Settings changed while the tabs were being built: start again to use what stands there now.',
    });
    expect(tabs(app).join() === before.join()).toBe(true);
    expect(await interrupted(app)).toBeNull();
  });

  test('but making it in between, with the defaults, stops nothing', async () => {
    const app = opened();
    const plan = await planRun(app);
    await get(app, 'runStep', { run: plan.run, step: 0 });
    await get(app, 'createSettings');
    await carryOut(app, { ...plan, next: 1 });
    expect(sheetNames(app)).toContain('Data problems');
  });

  test('of a newer version is neither used nor written over', async () => {
    const app = opened();
    await get(app, 'createSettings');
    set(app, 'B36', 2);
    const before = tabs(app);
    for (const method of ['start', 'restoreSettings']) expect(await refusal(app, method)).toContain('newer version');
    expect(await refusal(app, 'planRun', app.settings)).toContain('newer version');
    expect(tabs(app).join() === before.join()).toBe(true);
  });
});
