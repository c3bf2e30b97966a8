/** A custom function, declared once as data: all that is known of it elsewhere is derived from the declaration. */
import { AppError } from '../core/app-error.ts';
import type { CurrencyUse } from '../core/log/problem.ts';
import { withoutBlankEnd } from './blank-end.ts';
import type { CellValue, Environment, Table } from './environment.ts';
import type { Arguments, FunctionName, Parameter } from './parameter.ts';

interface Declaration<Parameters extends readonly Parameter[]> {
  readonly name: FunctionName;
  /** In the order in which formulas give them. */
  readonly parameters: Parameters;
  /** A call for the documentation, which shows what it gives; `{1, 2; 3, 4}` are two rows of cells. */
  readonly example: string;
  readonly compute: (args: Arguments<Parameters>, environment: Environment) => CellValue | Table;
}

export interface CustomFunction {
  readonly name: FunctionName;
  readonly parameters: readonly Parameter[];
  readonly example: string;
  /** @throws AppError where the arguments can't be used. */
  call(given: readonly unknown[], environment: Environment): CellValue | Table;
}

/** Arguments that are taken row by row bring equally many rows. */
function assertEqualHeights(parameters: readonly Parameter[], values: readonly unknown[]): void {
  const tall = parameters.flatMap(({ id, kind }, index) => {
    const rows = kind.rows?.(values[index]) ?? null;
    return rows === null ? [] : [{ argument: id, rows }];
  });
  const [first] = tall;
  const second = tall.find(({ rows }) => rows !== first?.rows);
  if (first !== undefined && second !== undefined) throw new AppError('column.heights', { first, second });
}

/** All arguments, those columns shorter that may be. */
function withoutBlankRows(parameters: readonly Parameter[], given: readonly unknown[]): readonly unknown[] {
  const places = [...parameters.keys()].filter((index) => parameters[index]?.kind.endsWhereFilled === true);
  const shorter = withoutBlankEnd(places.map((index) => given[index]));
  return parameters.map((_, index) => (places.includes(index) ? shorter[places.indexOf(index)] : given[index]));
}

function readArguments<Parameters extends readonly Parameter[]>(
  parameters: Parameters,
  all: readonly unknown[],
  environment: Environment,
): Arguments<Parameters> {
  const given = withoutBlankRows(parameters, all);
  const currencies = new Map<string, CurrencyUse>();
  const besideRanges = parameters.some(({ kind }, index) => kind.rows !== undefined && Array.isArray(given[index]));
  const dates = given[parameters.findIndex(({ id }) => id === 'dates')];
  const values = parameters.map(({ id, kind }, index) =>
    kind.read({ value: given[index], argument: id, environment, besideRanges, dates, currencies }),
  );
  assertEqualHeights(parameters, values);
  // Amounts of two currencies can't be one calculation.
  if (currencies.size > 1) throw new AppError('currencies.mixed', { currencies: [...currencies.values()] });
  return Object.fromEntries(parameters.map(({ id }, index) => [id, values[index]])) as Arguments<Parameters>;
}

export function defineFunction<const Parameters extends readonly Parameter[]>(
  declaration: Declaration<Parameters>,
): CustomFunction {
  const { parameters, compute } = declaration;
  return {
    ...declaration,
    call: (given, environment) => compute(readArguments(parameters, given, environment), environment),
  };
}
