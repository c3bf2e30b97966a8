/** Open ranges: `A2:A` brings a blank row for every row of the sheet below the last one that is filled. */
import { type BareScript, loadBareScript } from '../bare-script.ts';
import { medianTimes } from '../interleaved.ts';
import { type Line, linesAgainstOthers } from '../line.ts';
import { orderRanges } from '../order-log.ts';
import { payRanges } from '../pay-ranges.ts';

const FILLED = 1_000;
const BLANK = 49_000;
const ROUNDS = 51;

async function besideFilledAlone(
  script: BareScript,
  formula: string,
  columns: readonly (readonly unknown[])[],
): Promise<Line[]> {
  const compute = script.custom(formula);
  const blanks = script.range(Array.from({ length: BLANK }, () => ''));
  const open = columns.map((column) => [...column, ...blanks]);
  const what = `${formula}, 1,000 rows and 49,000 blank ones`;
  const contenders = [
    { name: what, run: () => compute(open) },
    { name: `${formula}, 1,000 rows`, run: () => compute(columns) },
  ];
  return linesAgainstOthers(await medianTimes(contenders, ROUNDS), what);
}

export async function measureBlanks(): Promise<Line[]> {
  const script = loadBareScript();
  const { customers, dates, amounts } = orderRanges(script, FILLED);
  const { plans, actuals, bonuses } = payRanges(script, FILLED);
  return [
    ...(await besideFilledAlone(script, 'RFM', [customers, dates, amounts])),
    ...(await besideFilledAlone(script, 'ABCXYZ', [customers, dates, amounts])),
    ...(await besideFilledAlone(script, 'PAYOUT', [plans, actuals, bonuses])),
  ];
}
