/** `NamedRange` and the calls of `Spreadsheet` around it. */
import type { NamedArea } from '../engine/engine.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { serviceObject } from './service-object.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** Google's rules: letters, digits, underscores and dots, no digit first, up to 250 characters. */
const NAME = /^[\p{L}_][\p{L}\d_.]{0,249}$/u;

export function rangeByName(context: Context, name: string): Range | null {
  const named = find(context, name);
  return named === undefined ? null : context.file.range(named.sheetId, named.area);
}

export function setNamedRange(context: Context, name: string, range: Range): void {
  if (!NAME.test(name) || /^(true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name)) {
    throw new Error(`The name "${name}" is not valid for a range.`);
  }
  context.state.engine.setNamedArea({ name, ...rangeHandles.of(range) });
}

export function createNamedRange(context: Context, name: string): NamedRange {
  if (find(context, name) === undefined) {
    throw new Error(`The named range "${name}" does not exist.`);
  }
  return namedRange(context, name);
}

export function removeNamedRange(context: Context, name: string): void {
  const named = find(context, name);
  if (named === undefined) {
    throw new Error(`The named range "${name}" does not exist.`);
  }
  context.state.engine.removeNamedArea(named.name);
}

function namedRange(context: Context, startName: string): NamedRange {
  let name = startName;
  const item = (): NamedArea => {
    const named = find(context, name);
    if (named === undefined) {
      throw new Error(`The named range "${name}" does not exist.`);
    }
    return named;
  };
  const self: NamedRange = serviceObject<NamedRange>(context, 'NamedRange', {
    getName: () => item().name,
    getRange: () => context.file.range(item().sheetId, item().area),
    setRange: (range) => {
      setNamedRange(context, item().name, range);
      return self;
    },
    setName: (newName: string) => {
      const { sheetId, area } = item();
      setNamedRange(context, newName, context.file.range(sheetId, area));
      context.state.engine.removeNamedArea(name);
      name = newName;
      return self;
    },
    remove: () => context.state.engine.removeNamedArea(item().name),
  });
  return self;
}

function find(context: Context, name: string): NamedArea | undefined {
  const wanted = name.toLowerCase();
  return context.state.engine.namedAreas().find((named) => named.name.toLowerCase() === wanted);
}
