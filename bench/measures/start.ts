/** The start of a formula, which loads its script anew each time. */
import { runInContext } from 'node:vm';
import { bareContext, loadBareScript, readBuilt } from '../bare-script.ts';
import { medianTimes } from '../interleaved.ts';
import { type Line, linesAgainstOthers } from '../line.ts';
import { orderRanges } from '../order-log.ts';

const ROUNDS = 81;
const FIRST_CALLS = 21;

/** The engine remembers what it has compiled by its text: a text that is new each time is compiled each time. */
function loader(code: string): () => void {
  let loads = 0;
  return () => {
    loads++;
    runInContext(`/* ${loads} */ ${code}`, bareContext());
  };
}

export async function measureStart(): Promise<Line[]> {
  const what = 'start: the script';
  const contenders = [
    { name: what, run: loader(readBuilt('Code.js')) },
    { name: 'start: an empty script', run: loader('') },
  ];
  return [...linesAgainstOthers(await medianTimes(contenders, ROUNDS), what), ...(await measureFirstCall())];
}

/** A first call where nothing is compiled: what a cell takes, beside the same call in a realm that made it often. */
async function measureFirstCall(): Promise<Line[]> {
  const what = 'RFM, 10,000 rows, a first call';
  const warm = loadBareScript();
  const ranges = orderRanges(warm, 10_000);
  const args = [ranges.customers, ranges.dates, ranges.amounts];
  const often = warm.custom('RFM');
  const times = await medianTimes(
    [
      { name: what, run: () => loadBareScript(String(Math.random())).custom('RFM')(args) },
      { name: 'RFM, 10,000 rows', run: () => often(args) },
    ],
    FIRST_CALLS,
  );
  return linesAgainstOthers(times, what);
}
