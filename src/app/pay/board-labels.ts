/** How the log writes the products and types that KPIs count, as formulas compare them. */
import type { PartField } from '../../core/pay/log-part.ts';
import type { KpiScope } from '../../core/pay/motivation.ts';
import { isErrorText, spellingKey, tidy } from '../../core/writing/spelling.ts';
import type { Watch } from '../../reports/pay/board-input.ts';
import { WHOLE_NUMBER } from '../../reports/pay/by-name.ts';
import type { LogColumns } from '../../reports/pay/counted-log.ts';
import { likeText, wholeColumn } from '../../reports/pay/formula.ts';
import type { LoadedActuals } from './pay-log.ts';

/** A label that so many others hold is looked for with one sign more alone. */
const MOST_NEAR = 30;

export const FIELDS = ['products', 'types'] as const satisfies readonly PartField[];

/** Cells that formulas take for a text: numbers with decimals and truth values are written in each locale's own way. */
export function seenText(cell: unknown): string | null {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' && WHOLE_NUMBER.test(String(cell)) ? String(cell) : null;
}

/** A pattern of criteria as a regular expression over small letters. */
function matching(pattern: string): RegExp {
  const source = pattern
    .slice(1)
    .toLowerCase()
    .replace(/~[*?]|[$()*+.?[\\\]^{|}]/g, (sign) => {
      if (sign === '*') return '.*';
      return sign === '?' ? '.' : `\\${sign.slice(-1)}`;
    });
  return new RegExp(`^${source}$`, 's');
}

/** As criteria compare: in any case, and a tilde is any sign. */
export function meets(written: string): (text: string) => boolean {
  const form = matching(`=${likeText(written)}`);
  return (text) => form.test(text);
}

/** The texts of a column, each once whatever its case; as formulas see them, and as they are written. */
function textsIn(rows: LoadedActuals['rows'], column: number): readonly string[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    const text = seenText(row[column]) ?? '';
    if (text !== '' && !found.has(text.toLowerCase())) found.set(text.toLowerCase(), text);
  }
  return [...found.values()];
}

interface Asked {
  readonly column: number | null;
  readonly title: string;
  readonly texts: readonly string[];
}

/** The columns of products and types with what stands in them. */
export function createLabels({ rows, reading, actuals }: LoadedActuals) {
  const { product, customerType } = reading.columns;
  const asked = (column: number | null): Asked => ({
    column,
    title: column === null ? '' : (reading.titles[column] ?? ''),
    texts: column === null ? [] : textsIn(rows, column),
  });
  const fields = { products: asked(product), types: asked(customerType) };
  const known = new Map<string, readonly string[] | null>();
  const spelled = (scope: KpiScope, field: PartField): readonly string[] | null => {
    const keys = actuals.named(scope, field);
    if (keys === null) return null;
    const written = fields[field].texts.filter((text) => keys.has(spellingKey(tidy(text))));
    const there = new Set(written.map((text) => spellingKey(tidy(text))));
    const missing = (scope[field] ?? []).filter((text) => !there.has(spellingKey(text)) && !isErrorText(text));
    const isListed = (text: string) => {
      const names = text
        .split(',')
        .map(tidy)
        .filter((name) => name !== '');
      return names.every((name) => there.has(spellingKey(name)));
    };
    return [...written, ...missing.filter((text) => !isListed(text))];
  };
  /** What a part names in a field: every way in which the log writes it, or what was typed where it holds none yet. */
  const spellings = (scope: KpiScope, field: PartField): readonly string[] | null => {
    const key = JSON.stringify([field, scope[field]]);
    const found = known.has(key) ? (known.get(key) ?? null) : spelled(scope, field);
    known.set(key, found);
    return found;
  };
  return { fields, spellings };
}
export type Labels = ReturnType<typeof createLabels>;

/** The texts that a pattern meets. */
function meeting(pattern: string, texts: readonly string[]): readonly string[] {
  const form = matching(pattern);
  return texts.filter((text) => form.test(text.toLowerCase()));
}

/** Patterns of what is spelled almost as a label, the widest that not too many other texts of the log meet. */
function patternsOf(label: string, texts: readonly string[]): readonly string[] {
  const between = label.split(' ').map(likeText).join('*');
  const inside = [`=*${between}*`];
  const beside = [`=?${between}`, `=${between}?`, `=?${between}?`];
  const count = (patterns: readonly string[]) => patterns.flatMap((pattern) => meeting(pattern, texts)).length;
  return [inside, beside].find((patterns) => count(patterns) <= MOST_NEAR) ?? [];
}

/** What is looked for beside the spellings that KPIs count. */
export function watchOf({ column, title, texts }: Asked, spelled: ReadonlySet<string>, log: LogColumns): Watch[] {
  if (column === null) return [];
  const labels = new Set([...spelled].map((text) => tidy(text).toLowerCase()));
  const patterns = [...new Set([...labels].flatMap((label) => patternsOf(label, texts)))];
  if (patterns.length === 0) return [];
  // Patterns are met by texts alone; a number that is written as one is none of them.
  const known = patterns.flatMap((pattern) => meeting(pattern, texts));
  return [{ column: wholeColumn(log, column), title, patterns, known }];
}
