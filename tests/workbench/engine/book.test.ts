/** The workbook: its sheets, names, selection and what it tells its listeners. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Area, Engine, EngineSheet } from '../../../workbench/engine/engine.ts';
import { createNodeEngine } from '../support/workbench.ts';
import { area, formula, number } from './cells.ts';

describe('the workbook', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createNodeEngine();
  });
  afterEach(() => engine.dispose());
  const names = () => engine.sheets().map((sheet) => sheet.name);

  it('inserts, renames, moves, hides and deletes sheets, whose ids stay', () => {
    const second = engine.insertSheet('Second', 1, 50, 4);
    const third = engine.insertSheet('Third', 1, 60, 5);
    expect(names()).toEqual(['Sheet1', 'Third', 'Second']);
    expect(third).toMatchObject({ index: 1, rowCount: 60, columnCount: 5 });
    third.rename('First of all');
    third.move(0);
    expect(names()).toEqual(['First of all', 'Sheet1', 'Second']);
    expect(engine.sheet(third.id)?.name).toBe('First of all');
    second.setHidden(true);
    expect(second.hidden).toBe(true);
    second.setHidden(false);
    expect(second.hidden).toBe(false);
    engine.deleteSheet(third.id);
    expect(names()).toEqual(['Sheet1', 'Second']);
    expect(engine.sheet(third.id)).toBeNull();
    expect(() => third.name).toThrow('no longer exists');
    expect(engine.insertSheet('Fourth', 2, 10, 10).id).not.toBe(third.id);
  });

  it.each<[string, (sheet: EngineSheet) => void]>([
    ['rows come', (sheet) => sheet.insertRows(5, 20)],
    ['rows go', (sheet) => sheet.deleteRows(5, 20)],
    ['columns come', (sheet) => sheet.insertColumns(5, 2)],
    ['columns go', (sheet) => sheet.deleteColumns(5, 2)],
  ])('leaves the selection where it is when %s by a script', (_, change) => {
    engine.select(area(2, 1, 3, 2));
    change(engine.active);
    expect(engine.selection()).toEqual(area(2, 1, 3, 2));
  });

  it('knows the active sheet and the selection', () => {
    const second = engine.insertSheet('Second', 1, 50, 4);
    engine.activate(0);
    expect(engine.active.name).toBe('Sheet1');
    engine.activate(second.id);
    engine.select(area(2, 1, 3, 2));
    expect(engine.active.name).toBe('Second');
    expect(engine.selection()).toEqual(area(2, 1, 3, 2));
  });

  it('names areas, which move with their cells', async () => {
    engine.active.write(area(0, 0, 1, 2), [[number(2), formula('=SUM(Amounts)*10')]]);
    engine.setNamedArea({ name: 'Amounts', sheetId: 0, area: area(0, 0, 5, 1) });
    await engine.settled();
    expect(engine.active.read(area(0, 1))).toEqual([[{ kind: 'number', value: 20 }]]);
    engine.active.insertRows(0, 2);
    expect(engine.namedAreas()).toEqual([{ name: 'Amounts', sheetId: 0, area: area(2, 0, 5, 1) }]);
    engine.setNamedArea({ name: 'Amounts', sheetId: 0, area: area(0, 0) });
    expect(engine.namedAreas()).toEqual([{ name: 'Amounts', sheetId: 0, area: area(0, 0) }]);
  });

  it('keeps data of the services, locale and time zone', () => {
    engine.setCustom({ version: 1 });
    engine.setLocale('ru_RU');
    engine.setTimeZone('Europe/Moscow');
    expect(engine.custom()).toEqual({ version: 1 });
    expect(engine).toMatchObject({ locale: 'ru_RU', timeZone: 'Europe/Moscow' });
    engine.active.write(area(0, 0), [[number(1.5)]]);
    expect(engine.active.display(area(0, 0))).toEqual([['1,5']]);
  });

  it('tells what was written, and not what was only calculated', async () => {
    const told: (readonly [number, Area])[] = [];
    const stop = engine.onChange((sheetId, changed) => told.push([sheetId, changed]));
    engine.active.write(area(3, 1, 1, 2), [[number(1), formula('=B4+1')]]);
    engine.active.setStyle(area(3, 1), { bold: true });
    await engine.settled();
    expect(told).toEqual([[0, area(3, 1, 1, 2)]]);
    stop();
    engine.active.write(area(0, 0), [[number(1)]]);
    expect(told).toHaveLength(1);
  });
});
