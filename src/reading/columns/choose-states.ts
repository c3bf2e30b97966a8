/** What says of a row whether it counts: its kind, its state, marks and days of what was called off. */

import type { ReadingContext, Sheet } from '../sheet.ts';
import { chooseKind } from './choose-kind.ts';
import { chooseStatus } from './choose-status.ts';
import { findDayMarks, findHandOverMarks, type MarkColumn } from './marks.ts';
import type { Profiles } from './profile.ts';
import type { NameSource } from './roles.ts';
import type { SaidColumns } from './said-columns.ts';

export interface StatesChoice {
  readonly kind: number | null;
  readonly status: number | null;
  /** Only the words of the status say that it is one: all of them are asked about. */
  readonly statusByWords: boolean;
  readonly marks: readonly MarkColumn[];
  readonly otherStatuses: readonly number[];
}

/**
 * @param bare The profiles without what titles of marks say.
 * @param tellsRefunds Whether what was refunded stands in a column of its own.
 */
export function chooseStates(
  sheet: Sheet,
  { profiles, bare }: { readonly profiles: Profiles; readonly bare: Profiles },
  marks: readonly MarkColumn[],
  { tellsRefunds, customer }: { readonly tellsRefunds: boolean; readonly customer: () => NameSource },
  said: SaidColumns,
  context: ReadingContext,
): StatesChoice {
  const kind = said.orChosen('kind', chooseKind(sheet, profiles, context));
  const { status, byWords, others } = chooseStatus(sheet, bare, marks, { kind, customer }, context);
  // Where nothing else tells what became of the rows, the days on which they were refunded do.
  const dayMarks = findDayMarks(sheet, profiles);
  // A bill that is not paid yet is a sale where rows say what they are.
  const telling = dayMarks.filter(({ marked }) => marked !== 'counts' || kind === null);
  const isUntold = status === null && !tellsRefunds;
  const dayMark = isUntold ? (telling.find(({ marked }) => marked === 'counts') ?? telling[0]) : undefined;
  // An order that was called off may be paid all the same.
  const offDays = status === null ? [] : dayMarks.filter(({ marked }) => marked === 'cancelled');
  const chosen = said.orChosen('status', status ?? dayMark?.column ?? null);
  const handedOver = chosen === null ? [] : findHandOverMarks(sheet, bare, context);
  return {
    kind: kind === chosen ? null : kind,
    status: chosen,
    statusByWords: byWords && chosen === status && !said.has('status'),
    marks: said.of('status')?.length === 0 ? [] : [...marks, ...(dayMark === undefined ? offDays : [dayMark])],
    otherStatuses: [...others, ...handedOver.filter((column) => !others.includes(column))].filter(
      (column) => column !== chosen && column !== kind,
    ),
  };
}
