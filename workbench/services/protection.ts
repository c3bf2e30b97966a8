/**
 * `Protection`, as a record kept with the sheet: whoever runs a script may edit everything, and the names of editors
 * need a scope the add-on does not ask for, so nothing is ever refused because of one.
 */
import type { Area, EngineSheet } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { memberName } from './enumeration.ts';
import { rangeHandles } from './handles.ts';
import { serviceObject } from './service-object.ts';
import { liveSheet, wholeSheet } from './sheet-access.ts';
import { SPREADSHEET_ENUMERATIONS } from './spreadsheet-enumerations.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

interface ProtectionItem {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  readonly area: Area;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Area[];
}

const FIELD = 'protections';

export function protectSheet(context: Context, sheetId: number): Protection {
  const sheet = liveSheet(context, sheetId);
  const known = itemsOf(sheet).find((item) => item.type === 'SHEET');
  return known === undefined
    ? add(context, sheet, 'SHEET', wholeSheet(sheet))
    : createProtection(context, sheetId, known.id);
}

export function protectRange(context: Context, sheetId: number, area: Area): Protection {
  return add(context, liveSheet(context, sheetId), 'RANGE', area);
}

export function protectionsOfSheet(context: Context, sheetId: number, type: ProtectionType): Protection[] {
  const name = memberName(SPREADSHEET_ENUMERATIONS.ProtectionType, type);
  if (name === null) {
    throw new Error('Invalid argument: type');
  }
  return itemsOf(liveSheet(context, sheetId))
    .filter((item) => item.type === name)
    .map((item) => createProtection(context, sheetId, item.id));
}

export function protectionsOfSpreadsheet(context: Context, type: ProtectionType): Protection[] {
  return context.state.engine.sheets().flatMap((sheet) => protectionsOfSheet(context, sheet.id, type));
}

function add(context: Context, sheet: EngineSheet, type: 'RANGE' | 'SHEET', area: Area): Protection {
  const items = itemsOf(sheet);
  const id = items.reduce((highest, item) => Math.max(highest, item.id), 0) + 1;
  setItems(sheet, [...items, { id, type, area, description: '', warningOnly: false, unprotected: [] }]);
  return createProtection(context, sheet.id, id);
}

function createProtection(context: Context, sheetId: number, id: number): Protection {
  const live = () => liveSheet(context, sheetId);
  const item = () => {
    const found = itemsOf(live()).find((candidate) => candidate.id === id);
    if (found === undefined) {
      throw new Error('The protection no longer exists.');
    }
    return found;
  };
  const change = (patch: Partial<ProtectionItem>) => {
    const changed = { ...item(), ...patch };
    setItems(
      live(),
      itemsOf(live()).map((candidate) => (candidate.id === id ? changed : candidate)),
    );
    return protection;
  };
  const protection: Protection = serviceObject<Protection>(context, 'Protection', {
    getProtectionType: () => SPREADSHEET_ENUMERATIONS.ProtectionType[item().type],
    getRange: () => context.file.range(sheetId, item().area),
    getDescription: () => item().description,
    setDescription: (description: string) => change({ description: String(description) }),
    isWarningOnly: () => item().warningOnly,
    setWarningOnly: (warningOnly: boolean) => change({ warningOnly }),
    canEdit: () => true,
    getUnprotectedRanges: () => item().unprotected.map((area) => context.file.range(sheetId, area)),
    setUnprotectedRanges: (ranges) => change({ unprotected: ranges.map((range) => rangeHandles.of(range).area) }),
    remove: () => {
      item();
      setItems(
        live(),
        itemsOf(live()).filter((candidate) => candidate.id !== id),
      );
    },
  });
  return protection;
}

function itemsOf(sheet: EngineSheet): readonly ProtectionItem[] {
  const items = sheet.custom()[FIELD];
  return Array.isArray(items) ? items.filter(isItem) : [];
}

function setItems(sheet: EngineSheet, items: readonly ProtectionItem[]): void {
  sheet.setCustom({ ...sheet.custom(), [FIELD]: items });
}

function isItem(value: unknown): value is ProtectionItem {
  return typeof value === 'object' && value !== null && 'id' in value && 'area' in value && 'type' in value;
}
