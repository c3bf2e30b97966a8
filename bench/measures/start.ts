/** The start of a formula, which loads its script anew each time. */
import { runInContext } from 'node:vm';
import { bareContext, readBuilt } from '../bare-script.ts';
import { medianTimes } from '../interleaved.ts';
import { type Line, linesAgainstOthers } from '../line.ts';

const ROUNDS = 81;

/** The engine remembers what it has compiled by its text: a text that is new each time is compiled each time. */
function loader(code: string): () => void {
  let loads = 0;
  return () => {
    loads++;
    runInContext(`/* ${loads} */ ${code}`, bareContext());
  };
}

export function measureStart(): Line[] {
  const what = 'start: the script';
  const contenders = [
    { name: what, run: loader(readBuilt('Code.js')) },
    { name: 'start: an empty script', run: loader('') },
  ];
  return linesAgainstOthers(medianTimes(contenders, ROUNDS), what);
}
