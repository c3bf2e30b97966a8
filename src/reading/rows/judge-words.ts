/** What words say of the rows: of what kind they are, what became of them, and whether money went back. */
import type { FoundColumns } from '../columns/find-columns.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import { judgeCreditNotes } from './credit-notes.ts';
import { type Documents, judgeDocuments } from './documents.ts';
import { statesOfRows } from './headed-states.ts';
import type { Headings } from './headings.ts';
import { judgeKinds, type KindsRead } from './kinds.ts';
import type { CreditNotes } from './money-back.ts';
import { judgeRemarks, type Remarks } from './remarks.ts';
import { judgeStatuses, type WordsOfColumn } from './statuses.ts';
import { titleOf, type Work } from './work.ts';

export interface WordsRead {
  readonly status: readonly StatusUse[];
  readonly kinds: KindsRead | null;
  /** Told by the words before their numbers. */
  readonly documents: Documents | null;
  readonly credits: CreditNotes | null;
  readonly remarks: Remarks | null;
  /** Of columns whose words nobody knows. */
  readonly strangers: readonly (KindsRead & { readonly column: number })[];
  /** Of all of these, by column: what may have to be asked. */
  readonly words: readonly WordsOfColumn[];
}

/** Each judges the rows that those before it left: a row that is no order has no state. */
export function judgeWords(
  work: Work,
  { chosen, profiles }: FoundColumns,
  headings: Headings,
  readNumber: (cell: unknown) => number | null,
  wentBack: readonly number[],
): WordsRead {
  const { draft, columns, textsOf, answers } = work;
  const kinds = columns.kind === null ? null : judgeKinds(draft, textsOf(columns.kind), answers, '', wentBack);
  const documents = judgeDocuments(work, profiles);
  const credits = judgeCreditNotes(work, profiles);
  const states = statesOfRows(work, headings);
  const status = judgeStatuses(states.work, chosen, states.isDoubted);
  const remarks = judgeRemarks(work, profiles, readNumber, chosen.rentals);
  const taken = new Set(status.map(({ value }) => saidKey(value)));
  const strangers = chosen.strange.map((column) => {
    const texts = textsOf(column);
    const keys = texts.texts.slice(1).map(saidKey);
    // *Ja* of two columns is asked about, and answered, for each.
    const under = keys.some((key) => taken.has(key)) ? `${titleOf(work, column)}: ` : '';
    for (const key of keys) taken.add(key);
    return { column, ...judgeKinds(draft, texts, answers, under) };
  });
  return {
    status,
    kinds,
    documents,
    credits,
    remarks,
    strangers,
    words: [
      { column: states.column, uses: status },
      { column: columns.kind, uses: kinds?.strange ?? [] },
      { column: documents?.column ?? null, uses: documents?.uses ?? [] },
      { column: credits?.column ?? null, uses: credits?.uses ?? [] },
      { column: remarks?.columns[0] ?? null, uses: remarks?.uses ?? [] },
      ...strangers.map(({ column, strange }) => ({ column, uses: strange })),
    ],
  };
}
