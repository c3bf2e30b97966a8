/** A tab's values as `setValues` takes them. */
import type { Zone } from '../core/time/zone.ts';
import type { TabValue } from '../reports/tab-spec.ts';
import { asTyped } from './as-typed.ts';
import type { Refer } from './sheet-reference.ts';

export type Content = string | number | boolean | Date;

/** A native formula: `;` is understood in every locale. The text is A1 notation and a number, nothing of the user's. */
function linkFormula(sheetId: number, cell: string): string {
  return `=HYPERLINK("#gid=${sheetId}&range=${cell}";"${cell}")`;
}

export function cellContent(value: TabValue | undefined, zone: Zone, refer: Refer): Content {
  if (value === undefined) return '';
  if (typeof value === 'string') return asTyped(value);
  if (typeof value !== 'object') return value;
  if ('day' in value) return new Date(zone.startOf(value.day));
  if ('instant' in value) return new Date(value.instant);
  if ('native' in value) {
    return `=${value.native.map((piece) => (typeof piece === 'string' ? piece : refer(piece))).join('')}`;
  }
  return 'formula' in value ? value.formula : linkFormula(value.sheetId, value.cell);
}
