/** Which texts in a tab are ours: a build is remembered by a short hash of each. */
import { fingerprintOfTexts } from '../core/log/fingerprint.ts';
import type { TabRow } from '../reports/tab-spec.ts';
import { cellContent } from './cell-content.ts';
import type { CellContext } from './write-rows.ts';

/** Two builds of so many texts fit into the metadata of a sheet, which holds 30,000 characters. */
const LIMIT = 2500;
const DIGITS = 5;
/** Stands before what is remembered of a build with more texts: those it begins with, and its last row. */
const PART = '*';

/** References, and before them texts in quotes, which only look like some. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|#REF!|[\p{L}\d_.]+!|(?<![\p{L}\d_.$])(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{0,3}\$?\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\d_(.])/gu;

/** A sheet that gets another name, and rows and columns that come or go, change a formula without anybody typing in it. */
function withoutReferences(formula: string): string {
  return formula.replace(REFERENCE, (found) => (found.startsWith('"') ? found : ''));
}

/** A text or a formula without what Sheets may change in it; `""` for other content, null for none. */
export type CellText = string | null;

export function cellText(content: unknown): CellText {
  if (content === '') return null;
  if (typeof content !== 'string') return '';
  return (content.startsWith('=') ? withoutReferences(content) : content).replace(/[\s;,']/g, '');
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

export function rememberTexts(rows: readonly TabRow[], { zone, refer }: CellContext): string {
  const hashes = new Set<string>();
  const textsOf = ({ values }: TabRow) => textsOfRow(values.map((value) => cellText(cellContent(value, zone, refer))));
  for (const row of rows) {
    for (const text of textsOf(row)) hashes.add(hashOf(text));
    if (hashes.size > LIMIT) {
      const last = rows.slice(-1).flatMap(textsOf).map(hashOf);
      return PART + [...hashes].slice(0, LIMIT).join('') + last.join('');
    }
  }
  return [...hashes].join('');
}

export interface Memory {
  /** Whether a text stood in one of the builds; of any text true where one of them was too large to be remembered. */
  readonly isKnown: (text: string) => boolean;
  /** The same of a text in a line that may have been put in at the tab's end. */
  readonly isKnownAtEnd: (text: string) => boolean;
}

/** Null for a build of which nothing is remembered. */
export function createMemory(builds: readonly (string | null)[]): Memory {
  const any = () => true;
  if (builds.length === 0 || builds.includes(null)) return { isKnown: any, isKnownAtEnd: any };
  const texts = builds.map((build) => (build ?? '').replace(PART, ''));
  const hashes = new Set(texts.join('').match(/.{5}/g));
  const isRemembered = (text: string) => hashes.has(hashOf(text));
  const isPart = builds.some((build) => build?.startsWith(PART));
  return { isKnown: isPart ? any : isRemembered, isKnownAtEnd: isRemembered };
}
