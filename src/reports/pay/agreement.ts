/** The tab *Agreement*: a line for each who is asked whether the month's pay is right. */
import { moneyNumber } from '../../core/pay/money.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { AGREEMENT_LAYOUT, ANSWERS } from '../../tables/pay/agreement.ts';
import type { Texts } from '../../text/language.ts';
import { line } from '../rows.ts';
import type { TabColumn, TabRow, TabSpec } from '../tab-spec.ts';
import { columnOf, FROZEN_ROWS, formPart, formRows } from './form-tab.ts';

const SPARE = 200;

function valuesOf(lines: readonly PayLine[]) {
  return lines.map(({ month, name, income }) => ({ month, name, income: moneyNumber(income) }));
}

/** The words that the column of answers offers. */
function offered({ agreement }: Texts): string[] {
  return ANSWERS.map((answer) => agreement.answers[answer].split('|')[0] ?? '');
}

export function agreementForm(lines: readonly PayLine[], texts: Texts): TabSpec {
  const { title, note } = texts.agreement;
  const form = { layout: AGREEMENT_LAYOUT, lines: valuesOf(lines), spare: SPARE, names: { said: offered(texts) } };
  const { rows, dropdowns, widths } = formPart(form, texts);
  return {
    ...{ key: 'agreement', title, widths, frozenRows: FROZEN_ROWS, keepsColumns: true, dropdowns },
    rows: [line(title, 'title'), line(note), ...rows],
  };
}

/** Lines to be written below those of the tab: `seen` says where its columns stand by now. */
export function agreementRows(lines: readonly PayLine[], texts: Texts, seen: TabContent): TabRow[] {
  return formRows(AGREEMENT_LAYOUT, valuesOf(lines), texts, seen);
}

/** Where a column of the tab stands. */
export function agreementColumn(key: 'income' | 'said', seen: TabContent): TabColumn {
  return columnOf('agreement', AGREEMENT_LAYOUT, key, seen);
}
