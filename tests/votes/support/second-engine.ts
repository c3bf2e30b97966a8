/** A workbook calculated once more, by an engine that shares no line with the one that the tests run on. */
import { addFunction, helpers, Model, registries } from '@odoo/o-spreadsheet';
import { cellName } from '../../../workbench/engine/cell-name.ts';
import type { Cell } from '../../../workbench/engine/engine.ts';
import type { SheetContent } from './book-content.ts';
import { calledFunctions, plainFormula } from './plain-formula.ts';

const { arg, toNumber, toString: toText } = helpers;

/** The two functions that it lacks, each of one line by their definition. */
addFunction('SIGN', {
  description: 'The sign of a number.',
  args: [arg('value (number)', 'The number.')],
  compute(value) {
    return Math.sign(toNumber(oneOf(value), this.locale));
  },
});
addFunction('REPT', {
  description: 'A text, so many times.',
  args: [arg('text (string)', 'The text.'), arg('times (number)', 'How often.')],
  compute(text, times) {
    return toText(oneOf(text)).repeat(toNumber(oneOf(times), this.locale));
  },
});

function oneOf<Value>(given: Value | Value[][] | undefined): Value | undefined {
  return Array.isArray(given) ? given[0]?.[0] : given;
}

export interface SecondEngine {
  /** The result of the cell's formula, or its value. */
  read(sheet: string, row: number, column: number): Cell;
}

/** Names of functions that it does not know. */
export function unknownFunctions(formula: string): string[] {
  return calledFunctions(formula).filter((name) => !registries.functionRegistry.contains(name));
}

/** Its sheets' names hold no apostrophe. */
const renamed = (sheet: string) => sheet.replaceAll("'", '’');

function contentOf({ kind, value }: Cell): string {
  if (kind === 'empty') return '';
  if (kind === 'boolean') return value === true ? 'TRUE' : 'FALSE';
  return kind === 'text' ? `'${value}` : String(value);
}

function cellsOf({ cells, formulas }: SheetContent): Record<string, string> {
  const contents: Record<string, string> = {};
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const formula = formulas[rowIndex]?.[column] ?? '';
      // What only the product's own functions can tell, and what they spilled, is a value to everybody else.
      const isShared = formula !== '' && unknownFunctions(formula).length === 0;
      const content = isShared ? plainFormula(formula, renamed) : contentOf(cell);
      if (content !== '') contents[cellName(rowIndex, column)] = content;
    });
  });
  return contents;
}

/** It tells the console how long it takes. */
function quietly<Result>(compute: () => Result): Result {
  const { debug } = console;
  console.debug = () => {};
  try {
    return compute();
  } finally {
    console.debug = debug;
  }
}

const ERROR_NAMES = new Map([
  ['#REF', '#REF!'],
  ['#ERROR', '#VALUE!'],
]);

export function calculateAgain(book: readonly SheetContent[]): SecondEngine {
  const sheets = book.map((sheet, index) => ({
    id: String(index),
    name: renamed(sheet.name),
    rowNumber: Math.max(1, sheet.rowCount),
    colNumber: Math.max(1, sheet.columnCount),
    cells: cellsOf(sheet),
  }));
  const model = quietly(() => new Model({ sheets }));
  const places = new Map(book.map(({ name }, index) => [name, String(index)]));
  return {
    read: (sheet, row, column) => {
      const sheetId = places.get(sheet);
      if (sheetId === undefined) throw new Error(`no sheet "${sheet}"`);
      const { type, value } = quietly(() => model.getters.getEvaluatedCell({ sheetId, row, col: column }));
      if (value === null || value === '') return { kind: 'empty', value: null };
      if (type === 'error') return { kind: 'error', value: ERROR_NAMES.get(String(value)) ?? String(value) };
      return { kind: type, value };
    },
  };
}
