/** All logs that lie here in the open, as sheets with how they are read. */
import { createSample, type SampleSheet } from '../../../sample/sample.ts';
import { asDay, dayFromSerial } from '../../../src/core/time/day.ts';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import type { Answers } from '../../../src/reading/answers.ts';
import type { ReadingContext } from '../../../src/reading/sheet.ts';
import { dayLiteral } from '../../../src/sql/step.ts';
import { type Cells, cellsOf } from '../../reading/support/cells.ts';
import { EXPORTS } from '../../reading/support/exports.ts';
import { FIELD } from '../../reading/support/field.ts';
import { randomDeals } from '../../reading/support/random-deals.ts';
import { type RandomExport, randomExport } from '../../reading/support/random-export.ts';

export interface OpenLog {
  readonly path: string;
  readonly zone: string;
  readonly context: ReadingContext;
  readonly answers: Answers;
  readonly cells: () => Promise<Cells>;
}

/** 2026-11-28 */
const TODAY = asDay(20_785);

interface Given {
  readonly locale?: string;
  readonly zone?: string;
  readonly answers?: Answers;
}

function openLog(
  path: string,
  { locale = 'en_US', zone, answers = {} }: Given = {},
  cells = () => cellsOf(path),
): OpenLog {
  return {
    path,
    zone: zone ?? 'UTC',
    context: {
      locale: localeOf(locale),
      zone: zone === undefined ? UTC : createZone(() => 7_200_000),
      today: TODAY,
    },
    // What nobody has answered is taken as it is proposed.
    answers: { ...answers, takeProposed: true },
    cells,
  };
}

export const SMALL_LOGS: readonly OpenLog[] = [
  ...FIELD.map((each) =>
    openLog(`field/${each.file}`, { ...each, answers: each.answers ?? each.answered?.answers ?? {} }),
  ),
  ...EXPORTS.map((each) => openLog(`exports/${each.file}`, each)),
];

/** Texts alone, as in a file: numbers with the decimal sign of the country. */
function asTexts({ cells, locale }: RandomExport): Cells {
  const { decimalSign } = localeOf(locale);
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimalSign) : cell)),
  );
}

export function randomLogs(count: number): OpenLog[] {
  return Array.from({ length: count }, (_, seed) => {
    const made = (seed % 3 === 0 ? randomDeals : randomExport)(seed);
    return openLog(`random/${seed}`, made, () => Promise.resolve(asTexts(made)));
  });
}

/** As a file of texts holds it: days in digits, numbers with the decimal sign of the country. */
function cellsOfSample({ columns, rows }: SampleSheet, decimal: string): Cells {
  const dates = 1;
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) =>
      row.map((cell, column) => {
        if (cell.kind !== 'number') return cell.kind === 'empty' ? '' : cell.value;
        const day = column === dates ? dayFromSerial(cell.value) : null;
        return day === null ? String(cell.value).replace('.', decimal) : dayLiteral(day).slice(6, -1);
      }),
    ),
  ];
}

function openSample(language: string, sheet: 'orders' | 'raw'): OpenLog {
  const sample = createSample(language);
  const { decimalSign } = localeOf(sample.locale);
  return openLog(`sample/${language}-${sheet}`, sample, async () => cellsOfSample(sample[sheet], decimalSign));
}

export const LONGER_LOGS: readonly OpenLog[] = [
  openLog('cdnow_sample/orders'),
  openLog('rfm_r/orders'),
  openLog('ru_messy/sales_1c_like_cp1251', { locale: 'ru_RU' }),
  openSample('en', 'orders'),
  openSample('ru', 'raw'),
];
