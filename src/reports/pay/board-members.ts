/** The muted block beside the board: a line per member with what the board shows of it, in alphabetical order. */
import { roundRatio } from '../../core/numbers/rounding.ts';
import type { Texts } from '../../text/language.ts';
import type { CellStyle, TabValue } from '../tab-spec.ts';
import type { BoardInput, BoardMember, PlanSpan } from './board-input.ts';
import {
  BEHIND,
  columnOf,
  countableInMonth,
  countableInWeek,
  DAYS,
  DAYS_ROW,
  datedInMonth,
  FIRST_MEMBER,
  logOf,
  type MemberPlace,
  MISSING,
  PLACES,
  RULES,
  range,
  rowOfKpi,
  SHOWN_PLACES,
} from './board-layout.ts';
import { withShared } from './board-shared.ts';
import { overName } from './by-name.ts';
import { countedRows, countedWorth, isBetween, ruleCells, ruleTitles } from './counted-log.ts';
import { cell, equalTo, formula, native, type Pieces } from './formula.ts';
import type { Grid } from './grid.ts';

/** The share of the plan in the month of employment that it is; a literal would hold a decimal sign. */
export function rampShare(ramp: readonly number[], hired: string, first: string = DAYS.first): string {
  const parts = ramp.map((share) => `${Math.round(roundRatio(share) * 1e9)}/1000000000`);
  const month = `(YEAR(${first})-YEAR(${hired}))*12+MONTH(${first})-MONTH(${hired})+1`;
  return `CHOOSE(MIN(MAX(1;${month});${parts.length + 1});${parts.join(';')};1)`;
}

/** The month's part of a plan for a longer period, and the days that its line may bear. */
function ofPeriod({ months, shares }: PlanSpan): {
  dated: (column: Pieces) => Pieces;
  part: string;
} {
  const position = `MOD(MONTH(${DAYS.first})-1;${months})`;
  const first = `(EOMONTH(${DAYS.first};-${position}-1)+1)`;
  const next = `(EOMONTH(${DAYS.first};${months - 1}-${position})+1)`;
  const parts = (shares ?? []).map((share) => `${Math.round(roundRatio(share) * 1e9)}/1000000000`);
  return {
    dated: (column) => isBetween(column, first, next),
    part:
      shares === null
        ? `(${DAYS.last}-${DAYS.first}+1)/(${next}-${first})`
        : `CHOOSE(${position}+1;${parts.join(';')})`,
  };
}

/** The member's share of the month's days. */
function daysOf(index: number): string {
  const at = (place: MemberPlace) => cell(FIRST_MEMBER + index, columnOf(place));
  return `MAX(0;MIN(${DAYS.last};${at('left')})-MAX(${DAYS.first};${at('hired')})+1)`;
}

/** The plan of a member, by position in the block, for the KPI that is named in a cell: the part that pay counts with. */
export function planOfMember(
  member: BoardMember,
  index: number,
  { kpi, place, period }: { readonly kpi: string; readonly place: string; readonly period: PlanSpan | undefined },
  { plan }: BoardInput,
): Pieces {
  const at = (place: MemberPlace) => cell(FIRST_MEMBER + index, columnOf(place));
  const named = { name: member.name, place: at('name'), criterion: at('criterion') };
  const share = member.ramp.length > 0 && member.hired !== null ? rampShare(member.ramp, at('hired')) : '1';
  const longer = period === undefined ? null : ofPeriod(period);
  const dated = longer === null ? datedInMonth(plan.month) : longer.dated(plan.month);
  const first = plan.since === null ? [] : formula`;${plan.since};"="`;
  const ofMonth = longer === null ? '' : `*${longer.part}`;
  const written = overName(named, plan.name, (own) =>
    overName({ name: kpi, place }, plan.kpi, (of) => formula`SUMIFS(${plan.plan};${own};${of};${dated}${first})`),
  );
  return formula`ROUND(${written}${ofMonth}*${share}*${daysOf(index)}/(${DAYS.last}-${DAYS.first}+1);2)`;
}

/** What the KPIs sum to that a member's own line is made of; null where it is all of the revenue, as for most. */
function ofLine(index: number, input: BoardInput, place: 'plan' | 'actual'): Pieces | null {
  const own = input.parts.kpis.flatMap(({ member, isOfLine }, row) =>
    member === index && isOfLine ? [cell(rowOfKpi(input, row), columnOf(place))] : [],
  );
  return own.length === 0 ? null : [`ROUND(${own.join('+')};6)`];
}

function memberFormulas(member: BoardMember, index: number, input: BoardInput): Record<MemberPlace, TabValue> {
  const { thanks, members } = input;
  const log = logOf(input);
  const at = (place: MemberPlace) => cell(FIRST_MEMBER + index, columnOf(place));
  const all = (place: MemberPlace) => range(place, members.length);
  const days = daysOf(index);
  const named = { name: member.name, place: at('name'), criterion: at('criterion') };
  const plan = ofLine(index, input, 'plan');
  const sold = (criteria: Pieces) =>
    formula`ROUND(${overName(named, log.manager, (own) => formula`(${countedWorth(log, formula`${criteria};${own}`)})`)};6)`;
  return {
    name: member.name,
    criterion: native(formula`${equalTo(at('name'))}`),
    kpi: member.kpi ?? '',
    hired: member.hired === null ? '' : { day: member.hired },
    left: member.left === null ? '' : { day: member.left },
    plan:
      plan === null && member.kpi === null
        ? 0
        : native(
            plan ??
              planOfMember(member, index, { kpi: member.kpi ?? '', place: at('kpi'), period: member.period }, input),
          ),
    actual: native(ofLine(index, input, 'actual') ?? [at('total')]),
    attainment: native(formula`IF(${at('plan')}>0;ROUND(MAX(0;${at('actual')})/${at('plan')};9);0)`),
    place: native(
      formula`IF((${at('attainment')}>0)*(${MISSING}=0);RANK(${at('attainment')};${all('attainment')});99)`,
    ),
    // The first three by place, then all others by name; who was not here that month and brought nothing is left out.
    order: native(
      formula`IF((${days}>0)+(${at('total')}<>0);MIN(${at('place')};${SHOWN_PLACES + 1})*1000+${index};"")`,
    ),
    shown: native(formula`IFERROR(MATCH(SMALL(${all('order')};${index + 1});${all('order')};0);0)`),
    rows: native(
      overName(named, log.manager, (own) => formula`(${countedRows(log, formula`${countableInMonth(input)};${own}`)})`),
    ),
    thanks:
      thanks === null
        ? ''
        : native(overName(named, thanks.to, (own) => formula`COUNTIFS(${own};${datedInMonth(thanks.date)})`)),
    week: native(withShared(sold(countableInWeek(log)), 'week', at('name'), input)),
    total: native(withShared(sold(countableInMonth(input)), 'worth', at('name'), input)),
  };
}

/** Of a head only what has to be known to say whose rows are not counted. */
const OF_HEADS: readonly MemberPlace[] = ['name', 'criterion', 'rows', 'total'];

function dayFormulas({ holidays }: BoardInput, month: string): TabValue[] {
  const free = holidays === null ? [] : formula`;${holidays}`;
  const workdays = (to: string) => formula`NETWORKDAYS(${DAYS.first};${to}${free})`;
  return [
    formula`EOMONTH(${month};-1)+1`,
    formula`EOMONTH(${month};0)`,
    workdays(DAYS.last),
    formula`IF(TODAY()>${DAYS.first};${workdays(`MIN(${DAYS.last};TODAY()-1)`)};0)`,
    formula`${DAYS.workdays}-${DAYS.complete}`,
  ].map(native);
}

/** Puts the block with its titles, the days of the month, and a line for each member, the heads last. */
export function putMembers(grid: Grid, input: BoardInput, month: string, texts: Texts): void {
  const { behind, columns, check, game } = texts.payBoard;
  const { kpi, hired, left } = texts.forms.columns;
  const { member: name, share: attainment, ...shared } = columns;
  const titles: Readonly<Partial<Record<MemberPlace, string>>> = {
    ...shared,
    name,
    kpi,
    hired,
    left,
    attainment,
    rows: check.columns.rows,
    week: game.live.result,
    total: columns.actual,
  };
  const dated: readonly MemberPlace[] = ['hired', 'left'];
  const styles = PLACES.map((place): CellStyle => (dated.includes(place) ? 'date' : 'muted'));
  grid.put(0, BEHIND, [behind], 'muted');
  grid.put(DAYS_ROW, BEHIND, dayFormulas(input, month), ['date', 'date', 'muted', 'muted', 'muted']);
  grid.put(DAYS_ROW, columnOf('plan'), [input.dated], 'muted');
  grid.put(
    FIRST_MEMBER - 2,
    BEHIND,
    PLACES.map((place) => titles[place] ?? ''),
    'muted',
  );
  const heads = input.heads.map((name): BoardMember => ({ name, kpi: null, hired: null, left: null, ramp: [] }));
  [...input.members, ...heads].forEach((member, index) => {
    const values = memberFormulas(member, index, input);
    const isHead = index >= input.members.length;
    grid.put(
      FIRST_MEMBER + index,
      BEHIND,
      PLACES.map((place) => (isHead && !OF_HEADS.includes(place) ? '' : values[place])),
      styles,
    );
  });
}

/** Puts the lines of criteria that say which rows of the log count. */
export function putRules(grid: Grid, input: BoardInput, texts: Texts): void {
  const log = logOf(input);
  const { rules } = log;
  if (ruleCells(log).length === 0) return;
  grid.put(RULES.row - 2, RULES.column, ruleTitles(rules, texts.payBoard.rules), 'muted');
  ruleCells(log).forEach((cells, index) => {
    grid.put(RULES.row + index, RULES.column, cells, 'muted');
  });
}
