/** PAYOUT over columns: exact fractions beside floats. */
import { loadBareScript } from '../bare-script.ts';
import { medianTimes } from '../interleaved.ts';
import { type Line, linesAgainstOthers } from '../line.ts';
import { payRanges } from '../pay-ranges.ts';
import { floatPayout } from '../peers/float-payout.ts';

const ROWS = 10_000;
const ROUNDS = 31;

export async function measurePayout(): Promise<Line[]> {
  const script = loadBareScript();
  const compute = script.custom('PAYOUT');
  const { plans, actuals, bonuses } = payRanges(script, ROWS);
  const what = 'PAYOUT, 10,000 rows';
  const contenders = [
    { name: what, run: () => compute([plans, actuals, bonuses]) },
    { name: 'plain floats', run: () => floatPayout(plans, actuals, bonuses) },
  ];
  return linesAgainstOthers(await medianTimes(contenders, ROUNDS), what);
}
