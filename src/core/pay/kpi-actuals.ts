/** What a KPI of somebody came to, by its scope: the member's own orders, or those of others, all or a part of them. */
import { sumOf } from '../numbers/summation.ts';
import { spellingKey } from '../writing/spelling.ts';
import type { LogActuals } from './actuals.ts';
import type { Period } from './month.ts';
import type { CountedMeasure, KpiScope, Member } from './motivation.ts';
import type { KpiInput, PersonActual } from './pay-kpi.ts';

export type Counted = Pick<KpiInput, 'actual' | 'orders' | 'people'> & { readonly actual: number };

interface Person {
  readonly key: string;
  readonly name: string;
}

/** Whose orders a scope counts; the member's own where it names nobody. */
export function peopleOf(scope: KpiScope | undefined, member: Person, members: readonly Member[]): readonly Person[] {
  const { people } = scope ?? {};
  if (people === undefined) return [member];
  if (people === 'team') return members.filter(({ isHead }) => !isHead);
  return people.map((name) => ({ key: spellingKey(name), name }));
}

/** With what each of several people brought, so that anybody can add it up. */
export function counted(
  actuals: LogActuals,
  measure: CountedMeasure,
  { scope, people }: { readonly scope: KpiScope | undefined; readonly people: readonly Person[] },
  period: Period,
): Counted {
  const facts = people.map(({ key }) => actuals.between(key, period, partOfLog(scope)));
  const orders = measure === 'revenue' ? sumOf(facts.map((each) => each.orders)) : null;
  const actual = sumOf(facts.map((each) => each[measure]));
  if (scope?.people === undefined) return { actual, orders };
  const each = people.map(({ name }, index): PersonActual => ({ name, actual: facts[index]?.[measure] ?? 0 }));
  return { actual, orders, people: each };
}

function partOfLog({ products, types, newCustomers }: KpiScope = {}) {
  if (products === undefined && types === undefined && newCustomers !== true) return undefined;
  return {
    ...(products === undefined ? {} : { products }),
    ...(types === undefined ? {} : { types }),
    ...(newCustomers === true ? { newCustomers } : {}),
  };
}

/** The same people and rows by today's log, for what was counted before. */
export function countedAgain(
  actuals: LogActuals,
  { measure, scope, people }: Pick<KpiInput, 'measure' | 'scope' | 'people'>,
  member: Person,
  period: Period,
): Counted | null {
  if (measure === 'own') return null;
  const named = people?.map(({ name }) => ({ key: spellingKey(name), name })) ?? [member];
  return counted(actuals, measure, { scope, people: named }, period);
}
