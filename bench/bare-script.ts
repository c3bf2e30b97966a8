/** A script of `dist/` in a bare engine, and cells as values of its realm: what a formula meets, and nothing else. */
import { readFileSync } from 'node:fs';
import vm, { type Context, runInContext } from 'node:vm';

/** A range of one column, as a formula hands it over. */
export type Range<Cell> = readonly (readonly [Cell])[];

type Call = (args: readonly unknown[]) => unknown;

export interface BareScript {
  /** The custom function of that name, looked up once. */
  custom(name: string): Call;
  range<Cell>(cells: Iterable<Cell>): Range<Cell>;
  /** Days after 1 January 2024 as dates, midnight by the clocks of this machine. */
  dateRange(days: Iterable<number>): Range<Date>;
}

/**
 * A realm of its own with a global object like any other. Those that Node makes by default ask back at each look-up of
 * `Array` or `Math`: that alone made RFM of 1,000 rows take four times as long. Before Node 20.18 there are only those.
 */
export function bareContext(): Context {
  return vm.createContext(vm.constants?.DONT_CONTEXTIFY);
}

function evaluated<Value>(context: Context, expression: string): Value {
  return runInContext(expression, context) as Value;
}

export function readBuilt(name: string): string {
  return readFileSync(`dist/${name}`, 'utf8');
}

/** `mark`: a text that is new is compiled anew, where the engine would remember what it compiled. */
export function loadBareScript(mark = ''): BareScript {
  const context = bareContext();
  runInContext(`${readBuilt('Code.js')}\n// ${mark}`, context, { filename: 'Code.js' });
  const range = evaluated<BareScript['range']>(context, '(cells) => Array.from(cells, (cell) => [cell])');
  const date = evaluated<(day: number) => Date>(context, '(day) => new Date(2024, 0, 1 + day)');
  return {
    custom: (name) => evaluated<Call>(context, `(args) => ${name}(...args)`),
    range,
    dateRange: (days) => range(Array.from(days, date)),
  };
}
