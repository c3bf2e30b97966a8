/** Tabs as a script reads them back, and what is read out of them. */

import type { FormFaultCode } from '../../../../src/core/pay/form-fault.ts';
import { UTC } from '../../../../src/core/time/zone.ts';
import { columnLetters } from '../../../../src/core/writing/a1.ts';
import { localeOf } from '../../../../src/core/writing/locale.ts';
import type { TabSpec, TabValue } from '../../../../src/reports/tab-spec.ts';
import type { TabContent } from '../../../../src/tables/kept-columns.ts';
import type { FormSource } from '../../../../src/tables/pay/form-fields.ts';
import { type Language, textsIn } from '../../../../src/text/language.ts';

export type Cells = readonly (readonly unknown[])[];

function cellOf(value: TabValue | undefined): unknown {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  if ('day' in value) return new Date(UTC.startOf(value.day));
  throw new Error(`no cell of a form: ${JSON.stringify(value)}`);
}

/** Values as `getValues` gives them: a block as wide as the tab. */
export function contentOf(tab: TabSpec): TabContent {
  const columns = tab.widths.map((_, column) => column);
  return {
    name: tab.title,
    computed: [],
    values: tab.rows.map(({ values }) => columns.map((column) => cellOf(values[column]))),
    formulas: [],
    formats: tab.rows.map(({ styles }) => columns.map((column) => (styles[column] === 'percent' ? '0.0%' : 'General'))),
  };
}

export function typed(values: Cells, formats: readonly (readonly string[])[] = []): TabContent {
  return { name: 'Tab', computed: [], values, formulas: [], formats };
}

export interface Read<Result> {
  readonly result: Result;
  /** `C4 unknown`, or `C4 uncounted 2026-10` where only that month needs the line, in the order in which they were told. */
  readonly faults: readonly string[];
}

/** What a reader makes of a tab. */
export function readWith<Result>(
  read: (source: FormSource) => Result,
  content: TabContent,
  language: Language = 'en',
  localeName = language === 'ru' ? 'ru_RU' : 'en_US',
): Read<Result> {
  const faults: string[] = [];
  const result = read({
    content,
    texts: textsIn(language),
    locale: localeOf(localeName),
    zone: UTC,
    report: ({ row, column }, fault, month) => {
      const told = [`${columnLetters(column)}${row + 1}`, said(fault.code), ...(month === undefined ? [] : [month])];
      faults.push(told.join(' '));
    },
  });
  return { result, faults };
}

const said = (code: FormFaultCode): string => code;
