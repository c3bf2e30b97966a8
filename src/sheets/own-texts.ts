/** Which texts in a tab are ours: a build is remembered by a short hash of each. */
import { fingerprintOfTexts } from '../core/fingerprint.ts';
import type { TabRow } from '../reports/tab-spec.ts';
import { cellContent } from './cell-content.ts';
import type { Pen } from './write-rows.ts';

/** Two builds of so many texts fit into the metadata of a sheet, which holds 30,000 characters. */
const LIMIT = 2500;
const DIGITS = 5;

/** A text or a formula without what Sheets may change in it; `""` for other content, null for none. */
export type CellText = string | null;

export function cellText(content: unknown): CellText {
  if (content === '') return null;
  return typeof content === 'string' ? content.replace(/[\s;,']/g, '') : '';
}

function hashOf(text: string): string {
  return fingerprintOfTexts([text]).slice(-DIGITS);
}

/** Texts of a row; `""` alone where it holds other content only. */
export function textsOfRow(cells: readonly CellText[]): readonly string[] {
  const filled = cells.filter((text): text is string => text !== null);
  const texts = filled.filter((text) => text !== '');
  return texts.length === 0 ? filled.slice(0, 1) : texts;
}

/** Null where there are too many to remember. */
export function rememberTexts(rows: readonly TabRow[], { zone, refer }: Pen): string | null {
  const hashes = new Set<string>();
  for (const { values } of rows) {
    for (const text of textsOfRow(values.map((value) => cellText(cellContent(value, zone, refer))))) {
      hashes.add(hashOf(text));
      if (hashes.size > LIMIT) return null;
    }
  }
  return [...hashes].join('');
}

/** Whether a text stood in one of the builds; of any text true where one of them was too large to be remembered. */
export function createMemory(builds: readonly (string | null)[]): (text: string) => boolean {
  if (builds.length === 0 || builds.includes(null)) return () => true;
  const hashes = new Set(builds.join('').match(/.{5}/g));
  return (text) => hashes.has(hashOf(text));
}
