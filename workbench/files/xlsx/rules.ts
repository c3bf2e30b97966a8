/** Conditional formats in ExcelJS's words. */
import type { CellIsOperators, ConditionalFormattingRule, Cvfo, Worksheet } from 'exceljs';
import { cellName } from '../../engine/cell-name.ts';
import type { ConditionalRule } from '../../engine/engine.ts';
import { areaName } from './address.ts';
import type { LeftOut } from './left-out.ts';
import { argb, excelRuleStyle } from './style.ts';

/** Operators in the words of the spreadsheet's own services. */
const COMPARISONS: Readonly<Record<string, CellIsOperators>> = {
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_BETWEEN: 'between',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
};

/** The same as formulas about the area's first cell, where ExcelJS knows no comparison. */
const FORMULAS: Readonly<Record<string, (cell: string, value: string, other: string) => string>> = {
  NUMBER_NOT_BETWEEN: (cell, low, high) => `AND(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}))`,
  NUMBER_NOT_EQUAL_TO: (cell, value) => `${cell}<>${value}`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, value) => `AND(ISNUMBER(${cell}),${cell}>=${value})`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, value) => `AND(ISNUMBER(${cell}),${cell}<=${value})`,
  TEXT_EQUAL_TO: (cell, value) => `${cell}=${value}`,
  TEXT_CONTAINS: (cell, value) => `ISNUMBER(SEARCH(${value},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, value) => `ISERROR(SEARCH(${value},${cell}))`,
  TEXT_STARTS_WITH: (cell, value) => `LEFT(${cell},LEN(${value}))=${value}`,
  TEXT_ENDS_WITH: (cell, value) => `RIGHT(${cell},LEN(${value}))=${value}`,
  CELL_EMPTY: (cell) => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(${cell})>0`,
};

export function addRules(
  worksheet: Worksheet,
  rules: readonly ConditionalRule[],
  toExcel: (formula: string) => string | null,
): readonly LeftOut[] {
  const leftOut: LeftOut[] = [];
  rules.forEach((rule, index) => {
    const [first] = rule.areas;
    if (first === undefined) return;
    const converted = excelRule(rule.rule, cellName(first.row, first.column), index + 1, toExcel);
    if (converted === null) leftOut.push({ kind: 'rule', sheet: worksheet.name, type: typeOf(rule.rule) });
    else worksheet.addConditionalFormatting({ ref: rule.areas.map(areaName).join(' '), rules: [converted] });
  });
  return leftOut;
}

function excelRule(
  rule: ConditionalRule['rule'],
  cell: string,
  priority: number,
  toExcel: (formula: string) => string | null,
): ConditionalFormattingRule | null {
  if (rule.type === 'scale') {
    const cfvo = rule.points.map(
      (point): Cvfo => ({
        type: point.at === 'number' ? 'num' : point.at,
        ...(point.value === undefined ? {} : { value: point.value }),
      }),
    );
    return { type: 'colorScale', priority, cfvo, color: rule.points.map((point) => ({ argb: argb(point.color) })) };
  }
  const style = excelRuleStyle(rule.style);
  if (rule.type === 'formula') {
    const formula = toExcel(rule.formula);
    return formula === null ? null : { type: 'expression', priority, formulae: [formula], style };
  }
  const operator = COMPARISONS[rule.operator];
  const values = rule.values.map(literal);
  if (operator) return { type: 'cellIs', priority, operator, formulae: values, style };
  const formula = FORMULAS[rule.operator];
  return formula
    ? { type: 'expression', priority, formulae: [formula(cell, values[0] ?? '""', values[1] ?? '""')], style }
    : null;
}

export function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

function typeOf(rule: ConditionalRule['rule']): string {
  return rule.type === 'compare' ? rule.operator : rule.type === 'formula' ? rule.formula : rule.type;
}
