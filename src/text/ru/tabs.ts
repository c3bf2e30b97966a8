/** Titles and sentences of the tabs. */
import type { ReconciledCounts } from '../../core/customer-base.ts';
import type { ScoreRange } from '../../core/score-ranges.ts';
import { russian } from '../format.ts';
import { cells } from './cells.ts';

const number = (value: number) => russian.number(value, Number.isInteger(value) ? 0 : 2);
const percent = (share: number) => `${russian.number(share * 100, 0)}\u00a0%`;

export const tabs = {
  customers: { title: 'Клиенты', columns: cells.rfm },
  rfmSummary: {
    title: 'Сводка RFM',
    columns: cells.rfmSummary,
    heading: (asOf: number) => `Сегменты клиентов на ${russian.day(asOf)}`,
    mostValuable: (segment: string, customers: number, revenue: number) =>
      `Самый ценный сегмент — «${segment}»: ${percent(customers)} клиентов приносят ${percent(revenue)} выручки.`,
    cutsHeading: 'Границы баллов',
    cutHeading: (position: number) => `Граница ${position}`,
    rangesHeading: 'Какие значения получили балл',
    scoreHeading: (score: number) => `Балл ${score}`,
    metrics: {
      recency: 'Давность, дней',
      frequency: 'Частота, покупок',
      monetary: 'Деньги, за вычетом возвратов',
    },
    scoreRange: (range: ScoreRange | null) => {
      if (range === null) return 'никто';
      return range.low === range.high ? number(range.low) : `${number(range.low)} … ${number(range.high)}`;
    },
    cutsNote:
      'Клиенты с равными значениями всегда получают равные баллы, поэтому какой-то балл может не достаться никому.',
    reconciliationHeading: 'Сходятся ли числа?',
    rowsReconciled: ({ rows, used, blank, header, later, bad }: ReconciledCounts) =>
      `Строк ${rows} = учтено ${used} + пустых ${blank} + заголовок ${header} + позже даты анализа ${later} + не прочитано ${bad}.`,
    amountReconciled: (total: number, scored: number, refundCustomers: number, refunds: number) =>
      `Сумма учтённых строк ${russian.number(total, 2)} = клиенты в сегментах ${russian.number(scored, 2)} + ${russian.count(refundCustomers, 'клиент', 'клиента', 'клиентов')} только с возвратами ${russian.number(refunds, 2)}.`,
  },
};
