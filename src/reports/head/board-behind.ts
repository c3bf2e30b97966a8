/** The muted block beside the sales board: what each line leans on, this month and in the three before. */
import { firstDayOf } from '../../core/pay/month.ts';
import type { Texts } from '../../text/language.ts';
import { rampShare } from '../pay/board-members.ts';
import { overName } from '../pay/by-name.ts';
import {
  type CountedLog,
  countable,
  countedRows,
  countedWorth,
  isBetween,
  ruleCells,
  ruleTitles,
} from '../pay/counted-log.ts';
import { cell, equalTo, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import type { Grid } from '../pay/grid.ts';
import type { TabValue } from '../tab-spec.ts';
import { blockColumn, countedAt, countedLog, differencesAt, peopleIn } from './board-blocks.ts';
import { cellEqualTo, dealsFrom, putWords } from './board-deals.ts';
import type { SalesBoardInput, SalesBoardPerson } from './board-input.ts';
import {
  ALL_ROW,
  daysOf,
  FIRST_PERSON,
  HEADING_ROW,
  MONTH_ROW,
  MONTHS_BACK,
  type MonthBack,
  type Places,
} from './board-places.ts';
import { putPicture, putRanks } from './board-ranks.ts';
import { putShared, type SharedCount, withShared } from './board-shared.ts';

const THIS_AND_BEFORE: readonly MonthBack[] = [0, ...MONTHS_BACK];

function planOf(person: SalesBoardPerson, row: number, input: SalesBoardInput, places: Places): Pieces {
  const days = daysOf(places);
  const at = (place: Parameters<Places['behind']>[0]) => cell(row, places.behind(place));
  const employed = `MAX(0;MIN(${days.last};${at('left')})-MAX(${days.first(0)};${at('hired')})+1)/(${days.last}-${days.first(0)}+1)`;
  const share =
    person.ramp.length > 0 && person.hired !== null ? rampShare(person.ramp, at('hired'), days.first(0)) : '1';
  if (person.planCell !== null) return formula`ROUND(SUM(${person.planCell})*${employed};2)`;
  if (input.plan === null || person.kpi === null) return ['0'];
  const { plan } = input;
  const inMonth = isBetween(plan.month, days.first(0), days.next(0));
  const written = overName(
    { name: person.name, place: at('name'), criterion: at('criterion') },
    plan.name,
    (own) => formula`SUMIFS(${plan.plan};${own};${plan.kpi};${equalTo(at('kpi'))};${inMonth})`,
  );
  return formula`ROUND(${written}*${share}*${employed};2)`;
}

function putPerson(grid: Grid, row: number, person: SalesBoardPerson, input: SalesBoardInput, places: Places): void {
  const { counts, counted, stages, purchasesAreCounted } = input;
  const log = countedLog(input, places);
  const days = daysOf(places);
  const put = (column: number, value: TabValue) => grid.put(row, column, [value], 'muted');
  const putDay = (column: number, day: SalesBoardPerson['hired']) => {
    if (day !== null) grid.put(row, column, [{ day }], 'date');
  };
  const at = (place: Parameters<Places['behind']>[0]) => cell(row, places.behind(place));
  const named = { name: person.name, place: at('name'), criterion: at('criterion') };
  put(places.behind('name'), person.name);
  put(places.behind('criterion'), native(formula`${equalTo(at('name'))}`));
  put(places.behind('kpi'), person.kpi ?? '');
  putDay(places.behind('hired'), person.hired);
  putDay(places.behind('left'), person.left);
  put(places.behind('plan'), native(planOf(person, row, input, places)));

  const first = countedAt(input, places);
  const block = (offset: number): Pieces => [blockColumn(first + offset, counted.months.length)];
  const ofCounted = (offset: number, back: MonthBack) =>
    overName(named, block(1), (own) => formula`SUMIFS(${block(offset)};${own};${block(0)};${days.first(back)})`);
  put(places.behind('counted'), native(ofCounted(2, 0)));
  put(places.behind('first'), native(ofCounted(3, 0)));

  const inLog = (count: (log: CountedLog, criteria: Pieces) => Pieces, back: MonthBack, more: Pieces) => {
    const inMonth = countable(log, days.first(back), days.next(back));
    return overName(named, log.manager, (own) => formula`(${count(log, formula`${inMonth}${more};${own}`)})`);
  };
  put(places.behind('rows'), native(inLog(countedRows, 0, [])));
  for (const back of THIS_AND_BEFORE) {
    const shared = (sum: Pieces, count: SharedCount) => withShared(sum, count, back, at('name'), input, places);
    put(places.revenue(back), native(formula`ROUND(${shared(inLog(countedWorth, back, []), 'worth')};6)`));
    const purchases = purchasesAreCounted
      ? ofCounted(2, back)
      : shared(inLog(countedRows, back, formula`;${log.amount};">0"`), 'purchases');
    put(places.purchases(back), native(purchases));
    const dated = isBetween(counts.date, days.first(back), days.next(back));
    stages.forEach((stage, index) => {
      const sum = overName(named, counts.manager, (own) =>
        counts.of === 'activity'
          ? formula`SUMIFS(${counts.count};${own};${counts.stage};${cellEqualTo(stage)};${dated})`
          : dealsFrom(formula`${own};${dated}`, index + 1, input, counts, places),
      );
      put(places.stageCount(back, index), native(counts.of === 'deals' ? shared(sum, { stage: index }) : sum));
    });
    if (back === 0) continue;
    // A log that had not begun says nothing of the month.
    const before = overName(
      named,
      counts.manager,
      (own) => formula`COUNTIFS(${own};${counts.date};">0";${counts.date};"<"&${days.next(back)})`,
    );
    put(places.began(back), native(formula`SIGN(${counts.of === 'deals' ? shared(before, 'before') : before})`));
  }
}

function putAll(grid: Grid, input: SalesBoardInput, places: Places): void {
  const sum = (column: number) => native([`SUM(${peopleIn(input, column)})`]);
  const put = (column: number, value: TabValue) => grid.put(ALL_ROW, column, [value], 'muted');
  for (const place of ['rows', 'plan', 'counted', 'first'] as const) {
    put(places.behind(place), sum(places.behind(place)));
  }
  for (const back of THIS_AND_BEFORE) {
    put(places.revenue(back), native([`ROUND(SUM(${peopleIn(input, places.revenue(back))});6)`]));
    put(places.purchases(back), sum(places.purchases(back)));
    input.stages.forEach((_, stage) => {
      put(places.stageCount(back, stage), sum(places.stageCount(back, stage)));
    });
    if (back !== 0) put(places.began(back), native([`SIGN(SUM(${peopleIn(input, places.began(back))}))`]));
  }
}

function putDays(grid: Grid, { holidays, isRunning, month }: SalesBoardInput, places: Places): void {
  const days = daysOf(places);
  const monthCell = cell(MONTH_ROW, 1);
  const free = holidays === null ? [] : formula`;${holidays}`;
  const workdays = (to: string) => formula`NETWORKDAYS(${days.first(0)};${to}${free})`;
  const values = [
    ...THIS_AND_BEFORE.map((back) => formula`EOMONTH(${monthCell};${-1 - back})+1`),
    formula`EOMONTH(${monthCell};0)`,
    workdays(days.last),
    formula`IF(TODAY()>${days.first(0)};${workdays(`MIN(${days.last};TODAY()-1)`)};0)`,
    formula`${days.workdays}-${days.complete}`,
  ];
  grid.put(
    MONTH_ROW,
    places.firstBehind,
    values.map(native),
    values.map((_, index) => (index < 5 ? 'date' : 'muted')),
  );
  grid.put(MONTH_ROW, 1, [isRunning ? native(['EOMONTH(TODAY();-1)+1']) : { day: firstDayOf(month) }], 'month');
}

function putTitles(grid: Grid, { stages }: SalesBoardInput, places: Places, texts: Texts): void {
  const { columns, expected, ratio, colour, reds } = texts.headTabs.board;
  const put = (column: number, title: TabValue) => grid.put(HEADING_ROW, column, [title], 'muted');
  put(places.behind('name'), columns.name);
  put(places.behind('plan'), columns.plan);
  put(places.behind('reds'), reds);
  for (const back of THIS_AND_BEFORE) {
    const ago = back === 0 ? '' : ` −${back}`;
    put(places.revenue(back), columns.actual + ago);
    put(places.purchases(back), columns.purchases + ago);
    stages.forEach((stage, index) => {
      put(places.stageCount(back, index), native(formula`${stage}&${quoted(ago)}`));
    });
  }
  places.judged.forEach((judged, index) => {
    const title = cell(HEADING_ROW, places.light(judged));
    const titles = [expected, ratio, colour].map((word) => native([`${title}&${quoted(` · ${word}`)}`]));
    for (const [group, column] of [places.expected, places.ratio, places.colour].entries()) {
      put(column(index), titles[group] ?? '');
    }
    put(places.text(index), native([title]));
  });
}

/** Titles, days, a line for everybody and for all together; then the rules of the log, and what Salesbook has counted. */
export function putBehind(grid: Grid, input: SalesBoardInput, places: Places, texts: Texts): void {
  const words = texts.headTabs.board;
  grid.put(0, places.firstBehind, [words.behind], 'muted');
  putDays(grid, input, places);
  putTitles(grid, input, places, texts);
  putAll(grid, input, places);
  putPicture(grid, input, places, texts);
  putRanks(grid, input, places);
  putWords(grid, input, places, texts);
  putShared(grid, input, places, texts);
  input.people.forEach((person, index) => {
    putPerson(grid, FIRST_PERSON + index, person, input, places);
  });
  const log = countedLog(input, places);
  if (ruleCells(log).length > 0) {
    grid.put(HEADING_ROW, places.rules, ruleTitles(log.rules, texts.payBoard.rules), 'muted');
    ruleCells(log).forEach((cells, index) => {
      grid.put(FIRST_PERSON + index, places.rules, cells, 'muted');
    });
  }
  const first = countedAt(input, places);
  grid.put(HEADING_ROW, first, [words.counted(texts.format.day(input.counted.on))], 'muted');
  input.counted.months.forEach(({ month, name, purchases, first: firsts }, index) => {
    const values = [{ day: firstDayOf(month) }, name, purchases, firsts];
    grid.put(FIRST_PERSON + index, first, values, ['month', 'muted', 'muted', 'muted']);
  });
  const differing = differencesAt(input, places);
  if (input.differences.length > 0) grid.put(HEADING_ROW, differing, [texts.payBoard.check.behindDifferences], 'muted');
  input.differences.forEach(({ month, name, amount }, index) => {
    grid.put(FIRST_PERSON + index, differing, [{ day: firstDayOf(month) }, name, amount], ['month', 'muted', 'muted']);
  });
}
