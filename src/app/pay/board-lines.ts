/** Lines of parts of the log that stand beside the board, and what they sum to by month, as formulas see the rows. */
import type { Month } from '../../core/pay/month.ts';
import type { KpiScope } from '../../core/pay/motivation.ts';
import type { ReadingContext } from '../../reading/sheet.ts';
import type { PartLine, PartTerm, SharedLine } from '../../reports/pay/board-input.ts';
import type { LogColumns } from '../../reports/pay/counted-log.ts';
import { FIELDS, type Labels, meets, seenText } from './board-labels.ts';
import { createEyes, type Person, seenSums } from './board-log.ts';
import type { LoadedActuals } from './pay-log.ts';

/** As many lines as stand beside the board: each is a formula over the whole log. */
const MOST_LINES = 300;
/** Lines of parts for the people of KPIs: those of one person and one part are there once. */
export function createLines(
  people: readonly Person[],
  shared: readonly SharedLine[],
  onBoard: readonly Person[],
  labels: Labels,
) {
  const lines: PartLine[] = [];
  const known = new Map<string, PartTerm>();
  const own = ({ key, name }: Person, scope: KpiScope): PartLine[] => {
    const named = people.find((one) => one.key === key)?.name ?? name;
    const texts = [
      { text: named, share: 1 },
      ...shared.filter((line) => line.name === named).map(({ text, share }) => ({ text, share })),
    ];
    const [products, types] = FIELDS.map((field) => labels.spellings(scope, field) ?? [null]);
    return texts.flatMap((text) =>
      (products ?? []).flatMap((product) => (types ?? []).map((type) => ({ ...text, products: product, types: type }))),
    );
  };
  const termFor = (person: Person, scope: KpiScope): PartTerm => {
    const member = onBoard.findIndex(({ key }) => key === person.key);
    const isWhole = FIELDS.every((field) => scope[field] === undefined);
    if (isWhole && member >= 0) return { member };
    const key = JSON.stringify([person.key, scope.products ?? null, scope.types ?? null]);
    const added = known.get(key) ?? { first: lines.length, count: 0 };
    if (known.has(key)) return added;
    const more = own(person, scope);
    lines.push(...more);
    const term = { ...added, count: more.length };
    known.set(key, term);
    return term;
  };
  return {
    lines,
    /** Null where there would be too many lines. */
    termsOf(persons: readonly Person[], scope: KpiScope): readonly PartTerm[] | null {
      const fresh = persons.reduce((sum, person) => sum + own(person, scope).length, 0);
      if (lines.length + fresh > MOST_LINES) return null;
      return persons.map((person) => termFor(person, scope)).filter((term) => 'member' in term || term.count > 0);
    },
  };
}

/** By month what the formulas add up of a KPI. */
export function createAdder(
  loaded: LoadedActuals,
  log: LogColumns,
  context: ReadingContext,
  lines: readonly PartLine[],
  labels: Labels,
) {
  const see = createEyes(loaded, log, context);
  const known = new Map<string, (key: string) => ReadonlyMap<Month, number>>();
  const cellAt = (row: number, column: number | null) => seenText(loaded.rows[row]?.[column ?? -1])?.toLowerCase();
  const ofRows = ({ products, types }: PartLine) => {
    const key = JSON.stringify([products, types]);
    const tests = FIELDS.flatMap((field) => {
      const wanted = field === 'products' ? products : types;
      return wanted === null ? [] : [{ column: labels.fields[field].column, holds: meets(wanted) }];
    });
    const sums =
      known.get(key) ??
      seenSums(loaded.rows, see, (row) => {
        const isOf = tests.every(({ column, holds }) => holds(cellAt(row, column) ?? ''));
        return isOf ? (seenText(loaded.managers[row])?.toLowerCase() ?? null) : null;
      });
    known.set(key, sums);
    return sums;
  };
  return (first: number, count: number): ReadonlyMap<Month, number> => {
    const all = new Map<Month, number>();
    for (const line of lines.slice(first, first + count)) {
      for (const [month, worth] of ofRows(line)(line.text.toLowerCase()))
        all.set(month, (all.get(month) ?? 0) + worth * line.share);
    }
    return all;
  };
}
