/** KPIs over others' orders or a part of the log: what formulas add up of them, and where pay counts something else. */
import { counted, peopleOf } from '../../core/pay/kpi-actuals.ts';
import type { PartField } from '../../core/pay/log-part.ts';
import { firstDayOf, type Month, periodOf } from '../../core/pay/month.ts';
import type { KpiScope, Member, Motivation, PlanLine, Rule, RuleKpi } from '../../core/pay/motivation.ts';
import { monthsOfPeriod } from '../../core/pay/plan-period.ts';
import { planOn } from '../../core/pay/terms-in-force.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import type { ReadingContext } from '../../reading/sheet.ts';
import type { BoardKpi, BoardParts, Difference, NotLive, PlanSpan } from '../../reports/pay/board-input.ts';
import type { LogColumns } from '../../reports/pay/counted-log.ts';
import { wholeColumn } from '../../reports/pay/formula.ts';
import { createLabels, FIELDS, type Labels, watchOf } from './board-labels.ts';
import { createAdder, createLines } from './board-lines.ts';
import { createEyes, formulaRevenue, inCents, type Person, roundingOf, sharedLines } from './board-log.ts';
import type { LoadedActuals } from './pay-log.ts';

/** What the plan of a KPI is for, and what each month has of it. */
export function planSpan(
  { period }: Rule,
  plans: readonly PlanLine[],
  month: Month,
  of: { readonly member: string; readonly kpi: string },
): PlanSpan | undefined {
  if (period === undefined) return undefined;
  const months = monthsOfPeriod(month, period);
  const line = planOn(plans, months, { ...of, day: firstDayOf(month) });
  return { months: months.length, shares: line?.shares ?? null };
}

export interface BoardTeam {
  /** On the board, with the terms of the month. */
  readonly players: readonly Member[];
  readonly heads: readonly Member[];
  readonly motivation: Motivation;
  readonly month: Month;
}

export interface FoundParts {
  readonly parts: BoardParts;
  /** Of the KPIs, and of those whose own line is the sum of some. */
  readonly differences: readonly Difference[];
  /** Names of the latter. */
  readonly bySums: ReadonlySet<string>;
}

/** Whether no row of the log can be of both. */
function areApart(one: KpiScope, other: KpiScope, labels: Labels): boolean {
  return FIELDS.some((field) => {
    const [own, others] = [labels.spellings(one, field), labels.spellings(other, field)];
    if (own === null || others === null) return false;
    const keys = new Set(own.map((text) => spellingKey(tidy(text))));
    return !others.some((text) => keys.has(spellingKey(tidy(text))));
  });
}

/** Those that the own line is made of: of no other KPI, each of the member's own orders, and no row counted twice. */
function kpisOfLine(rule: Rule, labels: Labels): ReadonlySet<RuleKpi> {
  const revenue = rule.kpis.filter(({ measure }) => measure === 'revenue');
  const scopes = revenue.map(({ scope }) => scope ?? null);
  const isSum = scopes.every((scope, index) => {
    if (scope === null || scope.people !== undefined || scope.newCustomers === true) return false;
    return scopes.slice(index + 1).every((other) => other !== null && areApart(scope, other, labels));
  });
  return new Set(isSum ? revenue : []);
}

function summed(all: readonly ReadonlyMap<Month, number>[]): Map<Month, number> {
  const sum = new Map<Month, number>();
  for (const each of all) for (const [month, amount] of each) sum.set(month, (sum.get(month) ?? 0) + amount);
  return sum;
}

function listed(name: string, months: ReadonlyMap<Month, number>, of: { readonly kpi?: string } = {}): Difference[] {
  return [...months]
    .map(([month, amount]): Difference => ({ month, name, ...of, amount: inCents(amount) }))
    .filter(({ amount }) => amount !== 0);
}

interface ScopedKpi {
  readonly position: number;
  readonly member: Member;
  readonly rule: Rule;
  readonly kpi: RuleKpi;
  readonly scope: KpiScope;
  readonly people: readonly Person[];
  readonly isOfLine: boolean;
}

/** All of the players' that count something else than all of their own orders. */
function scopedKpis({ players, motivation: { members, rules } }: BoardTeam, labels: Labels): ScopedKpi[] {
  return players.flatMap((member, position) => {
    const rule = rules.find(({ name }) => name === member.rule);
    if (rule === undefined) return [];
    const ofLine = kpisOfLine(rule, labels);
    return rule.kpis.flatMap((kpi): ScopedKpi[] => {
      const { scope } = kpi;
      if (scope === undefined || kpi.measure === 'own') return [];
      const people = peopleOf(scope, member, members);
      return [{ position, member, rule, kpi, scope, people, isOfLine: ofLine.has(kpi) }];
    });
  });
}

interface Shown extends ScopedKpi {
  readonly shown: BoardKpi;
}

/** What stands on the board of KPIs over others' orders or a part of the log. */
export function partsInLog(
  loaded: LoadedActuals,
  log: LogColumns,
  context: ReadingContext,
  team: BoardTeam,
): FoundParts {
  const { players, heads, motivation, month } = team;
  const labels = createLabels(loaded);
  const scoped = scopedKpis(team, labels);
  const shared = scoped.length === 0 ? [] : sharedLines(loaded, motivation.members);
  const onBoard = [...players, ...heads];
  const { lines, termsOf } = createLines(motivation.members, shared, onBoard, labels);
  const found: Shown[] = [];
  const notLive: NotLive[] = [];
  /** Those of whose revenue KPIs one is not live: the others are no whole. */
  const broken = new Set<number>();
  for (const each of scoped) {
    const { position, member, rule, kpi, scope, people, isOfLine } = each;
    const isLive = kpi.measure === 'revenue' && scope.newCustomers !== true;
    const terms = isLive ? termsOf(people, scope) : null;
    if (terms !== null) {
      const period = planSpan(rule, motivation.plans, month, { member: member.key, kpi: kpi.name });
      const span = period === undefined ? {} : { period };
      found.push({ ...each, shown: { member: position, name: kpi.name, ...span, terms, isOfLine } });
    } else if (kpi.measure !== 'own') {
      if (kpi.measure === 'revenue') broken.add(position);
      const { actual } = counted(loaded.actuals, kpi.measure, { scope, people }, periodOf(month));
      notLive.push({ member: member.name, kpi: kpi.name, actual });
    }
  }
  const isOfLine = ({ shown }: Shown) => shown.isOfLine && !broken.has(shown.member);
  const adder = createAdder(loaded, log, context, lines, labels);
  const revenueOf = formulaRevenue(loaded, createEyes(loaded, log, context), shared);
  const rounding = roundingOf(loaded, shared);
  /** By month, what pay counts and the formulas don't. */
  const beyondOf = ({ shown: { terms }, scope, people }: Shown): Map<Month, number> => {
    const added = summed(
      terms.map((term) =>
        'member' in term ? revenueOf(onBoard[term.member]?.name ?? '') : adder(term.first, term.count),
      ),
    );
    const dated = people.flatMap(({ key }) => [...(loaded.actuals.managers.get(key)?.months.keys() ?? [])]);
    const tolerance = people.reduce((sum, { name }) => sum + rounding(name), 0);
    const differences = [...new Set([...dated, ...added.keys()])].sort().map((each): [Month, number] => {
      const { actual } = counted(loaded.actuals, 'revenue', { scope, people }, periodOf(each));
      return [each, inCents(actual - (added.get(each) ?? 0))];
    });
    return new Map(differences.filter(([, amount]) => Math.abs(amount) > tolerance));
  };
  const beyond = found.map((each) => ({ each, months: beyondOf(each) }));
  const ofLines = [...new Set(found.filter(isOfLine).map(({ position }) => position))];
  const nameOf = (position: number) => players[position]?.name ?? '';
  const spelled = (field: PartField) => new Set(found.flatMap(({ scope }) => labels.spellings(scope, field) ?? []));
  const columnOf = (field: PartField) => {
    const { column } = labels.fields[field];
    return column === null ? [] : wholeColumn(log, column);
  };
  return {
    parts: {
      columns: { products: columnOf('products'), types: columnOf('types') },
      lines,
      kpis: found.map((each) => ({ ...each.shown, isOfLine: isOfLine(each) })),
      watched: FIELDS.flatMap((field) => watchOf(labels.fields[field], spelled(field), log)),
      notLive,
    },
    differences: [
      ...ofLines.flatMap((position) => {
        const own = beyond.filter(({ each }) => each.position === position && isOfLine(each));
        return listed(nameOf(position), summed(own.map(({ months }) => months)));
      }),
      ...beyond.flatMap(({ each, months }) => listed(each.member.name, months, { kpi: each.kpi.name })),
    ],
    bySums: new Set(ofLines.map(nameOf)),
  };
}
