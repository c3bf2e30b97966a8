/** Rows that several share, beside the sales board: a line for each text and each whom it names, added up by share. */
import type { Texts } from '../../text/language.ts';
import { overName } from '../pay/by-name.ts';
import { countable, countedRows, countedWorth, isBetween } from '../pay/counted-log.ts';
import { cell, formula, native, type Pieces } from '../pay/formula.ts';
import type { Grid } from '../pay/grid.ts';
import type { TabValue } from '../tab-spec.ts';
import { blockColumn, countedLog, sharedAt } from './board-blocks.ts';
import { dealsFrom } from './board-deals.ts';
import type { SalesBoardInput } from './board-input.ts';
import { daysOf, FIRST_PERSON, HEADING_ROW, type MonthBack, type Places } from './board-places.ts';
import { countsIn, FIXED, MONTHS, type SharedCount } from './shared-columns.ts';

export type { SharedCount };

function columnOf(
  of: (typeof FIXED)[number] | readonly [SharedCount, MonthBack],
  input: SalesBoardInput,
  places: Places,
) {
  const first = sharedAt(input, places);
  if (typeof of === 'string') return first + FIXED.indexOf(of);
  const [wanted, back] = of;
  const all = countsIn(input);
  const same = (one: SharedCount) =>
    typeof one === 'object' && typeof wanted === 'object' ? one.stage === wanted.stage : one === wanted;
  return first + FIXED.length + back * all.length + all.findIndex(same);
}

/** With what somebody whose name stands in the cell has of shared rows: money by share, orders and deals by part. */
export function withShared(
  sum: Pieces,
  count: SharedCount,
  back: MonthBack,
  name: string,
  input: SalesBoardInput,
  places: Places,
): Pieces {
  const { length } = input.found.shared;
  if (length === 0) return sum;
  const range = (of: Parameters<typeof columnOf>[0]) => blockColumn(columnOf(of, input, places), length);
  const own = range(count === 'worth' ? 'share' : 'part');
  return formula`${sum}+SUMPRODUCT((${range('name')}=${name})*${own}*${range([count, back])})`;
}

/** The shared rows that are counted in full, as a part of a sum. */
export function sharedRows(input: SalesBoardInput, places: Places): Pieces {
  const { length } = input.found.shared;
  return length === 0 ? [] : formula`-SUM(${blockColumn(columnOf('rows', input, places), length)})`;
}

/** What somebody has of shared rows dated from one day until before another. */
export function sharedWorth(
  name: string,
  from: string,
  before: string,
  input: SalesBoardInput,
  places: Places,
): Pieces {
  const log = countedLog(input, places);
  const at = (of: 'text' | 'share', index: number) => cell(FIRST_PERSON + index, columnOf(of, input, places));
  return input.found.shared.flatMap((line, index): Pieces => {
    if (line.name !== name) return [];
    const named = { name: line.text, place: at('text', index) };
    const worth = overName(
      named,
      log.manager,
      (own) => formula`(${countedWorth(log, formula`${countable(log, from, before)};${own}`)})`,
    );
    return formula`+${at('share', index)}*${worth}`;
  });
}

/** The first line of a text counts its rows; the others of the same text refer to it. */
export function putShared(grid: Grid, input: SalesBoardInput, places: Places, texts: Texts): void {
  const { found, counts } = input;
  if (found.shared.length === 0) return;
  const { title, name, share } = texts.payBoard.shared;
  const log = countedLog(input, places);
  const days = daysOf(places);
  grid.put(HEADING_ROW, sharedAt(input, places), [title, name, share], 'muted');
  const counted = (count: SharedCount, back: MonthBack, own: Pieces): Pieces => {
    const inMonth = formula`${countable(log, days.first(back), days.next(back))};${own}`;
    if (count === 'worth') return countedWorth(log, inMonth);
    if (count === 'purchases') return countedRows(log, formula`${inMonth};${log.amount};">0"`);
    if (counts.of !== 'deals') throw new Error('typed counts name one manager a line');
    if (count === 'before') return formula`COUNTIFS(${own};${counts.date};">0";${counts.date};"<"&${days.next(back)})`;
    const dated = isBetween(counts.date, days.first(back), days.next(back));
    return dealsFrom(formula`${own};${dated}`, count.stage + 1, input, counts, places);
  };
  found.shared.forEach((line, row) => {
    const first = found.shared.findIndex(({ text }) => text === line.text);
    const at = (of: Parameters<typeof columnOf>[0], index = row) =>
      cell(FIRST_PERSON + index, columnOf(of, input, places));
    const named = { name: line.text, place: at('text') };
    const sum = (count: (own: Pieces) => Pieces): TabValue =>
      native(overName(named, log.manager, (own) => formula`(${count(own)})`));
    const isFirst = first === row;
    const inMonth = countable(log, days.first(0), days.next(0));
    const rows = isFirst && line.isWhole ? sum((own) => countedRows(log, formula`${inMonth};${own}`)) : 0;
    const sums = MONTHS.flatMap((back) =>
      countsIn(input).map((count) =>
        isFirst ? sum((own) => counted(count, back, own)) : native([at([count, back], first)]),
      ),
    );
    grid.put(
      FIRST_PERSON + row,
      sharedAt(input, places),
      [line.text, line.name, line.share, line.part, rows, ...sums],
      'muted',
    );
  });
}
