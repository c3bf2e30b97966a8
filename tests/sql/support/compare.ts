/** Lays what DuckDB gives beside what the functions give, cell by cell. */
import type { Queries } from '../../../src/sql/queries.ts';
import type { Duck, Value } from './duck.ts';
import type { Tables } from './expected.ts';

export type FunctionName = keyof Tables;

export const FUNCTIONS: readonly FunctionName[] = ['RFM', 'RFM_SUMMARY', 'ABCXYZ', 'RFM_MOVEMENT', 'COHORTS'];

const blankToNull = (rows: Value[][]) => rows.map((row) => row.map((value) => (value === '' ? null : value)));

/** The second column tells customers apart whose names do not: functions have none. */
const withoutIds = (rows: Value[][]) => rows.map(([customer = null, , ...rest]) => [customer, ...rest]);

/** A row for each cohort: the first day, customers, then the periods of both measures. */
function pivoted(rows: Value[][]): Value[][] {
  const periods = Math.max(0, ...rows.map(([, , since]) => Number(since) + 1));
  const cohorts = new Map<Value, { head: Value[]; shares: Value[]; revenues: Value[] }>();
  for (const [cohort = null, customers = null, since, share = null, revenue = null] of rows) {
    const known = cohorts.get(cohort) ?? {
      head: [cohort, customers],
      shares: new Array<Value>(periods).fill(null),
      revenues: new Array<Value>(periods).fill(null),
    };
    cohorts.set(cohort, known);
    known.shares[Number(since)] = share;
    known.revenues[Number(since)] = revenue;
  }
  return [...cohorts.values()].map(({ head, shares, revenues }) => [...head, ...shares, ...revenues]);
}

export async function resultsOf(duck: Duck, { results: queries }: Queries): Promise<Tables> {
  const rows = async (sql: string | null) => (sql === null ? [] : blankToNull(await duck.rows(sql)));
  return {
    RFM: withoutIds(await rows(queries.rfm)),
    RFM_SUMMARY: await rows(queries.summary),
    ABCXYZ: withoutIds(await rows(queries.groups)),
    RFM_MOVEMENT: await rows(queries.movement),
    COHORTS: pivoted(await rows(queries.cohorts)),
  };
}

export function cellsIn(rows: readonly (readonly Value[])[]): number {
  return rows.reduce((sum, { length }) => sum + length, 0);
}
