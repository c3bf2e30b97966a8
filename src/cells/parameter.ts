/** What a custom function says of its arguments: for each a name, how it is read, and an example. */
import type { CurrencyUse } from '../core/log/problem.ts';
import type { HelpTexts } from '../text/language.ts';
import type { Environment } from './environment.ts';

/** The names that formulas know: one without its help in every language does not compile. */
export type ParameterId = keyof HelpTexts['parameters'];
export type FunctionName = keyof HelpTexts['functions'];

/** One argument as the formula hands it over, and what is known where it stands. */
export interface Given {
  readonly value: unknown;
  /** Its name, for errors. */
  readonly argument: ParameterId;
  readonly environment: Environment;
  /** One of the arguments that are taken row by row is a range. */
  readonly besideRanges: boolean;
  /** The argument `dates` of the same formula, as it was given. */
  readonly dates: unknown;
  /** Of amounts read so far, by their ISO 4217 codes. */
  readonly currencies: Map<string, CurrencyUse>;
}

/** How an argument is read and checked. */
export interface Kind<Value> {
  /** May be left out, and takes its default then. */
  readonly optional: boolean;
  /** @throws AppError where the argument can't be used. */
  read(given: Given): Value;
  /** Of arguments that are taken row by row: how many rows they bring, null where one cell holds for every row. */
  rows?(value: Value): number | null;
  /** Of those: nothing is given back row by row, so that blank rows at the end need not be read. */
  readonly endsWhereFilled?: true;
}

export interface Parameter {
  readonly id: ParameterId;
  readonly kind: Kind<unknown>;
  /** As it would be typed into a formula. */
  readonly example: string;
}

type ValueOf<Each extends Parameter> = Each['kind'] extends Kind<infer Value> ? Value : never;

/** The arguments by name, each read by its kind. */
export type Arguments<Parameters extends readonly Parameter[]> = {
  readonly [Each in Parameters[number] as Each['id']]: ValueOf<Each>;
};
