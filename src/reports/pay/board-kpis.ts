/** What KPIs over others' orders or a part of the log came to: a line for each, below the managers, without places. */
import type { Texts } from '../../text/language.ts';
import { headingRow } from '../rows.ts';
import type { BoardInput } from './board-input.ts';
import { BEHIND, columnOf, type MemberPlace, PLACES, rowOfKpi } from './board-layout.ts';
import { planOfMember } from './board-members.ts';
import { termOf } from './board-parts.ts';
import { BOARD_COLUMNS, differsOf, putLine } from './board-ranking.ts';
import { cell, native, quoted } from './formula.ts';
import type { Grid } from './grid.ts';

export function putKpis(grid: Grid, input: BoardInput, texts: Texts): void {
  const { members, heads, parts } = input;
  const words = texts.payBoard;
  if (parts.kpis.length === 0) return;
  const titles = { ...words.columns, place: '', member: words.parts, thanks: '' };
  grid.putRow(rowOfKpi(input, 0) - 1, 0, headingRow(BOARD_COLUMNS, titles));
  parts.kpis.forEach(({ member: position, name: kpi, period, terms }, index) => {
    const member = members[position];
    if (member === undefined) return;
    const row = rowOfKpi(input, index);
    const at = (place: MemberPlace) => cell(row, columnOf(place));
    const values: Readonly<Partial<Record<MemberPlace, ReturnType<typeof native> | string>>> = {
      name: member.name,
      kpi,
      plan: native(planOfMember(member, position, { kpi, place: at('kpi'), period }, input)),
      actual: native([`ROUND(${terms.map((term) => termOf(input, term)).join('+')};6)`]),
    };
    grid.put(
      row,
      BEHIND,
      PLACES.map((place) => values[place] ?? ''),
      'muted',
    );
    putLine(
      grid,
      row,
      {
        ...{ place: '', member: words.check.ofKpi(member.name, kpi), thanks: '' },
        plan: native([`IF(${at('plan')}>0;${at('plan')};${quoted(words.noPlan)})`]),
        actual: native([at('actual')]),
      },
      differsOf(input, members.length + heads.length + index),
    );
  });
}
