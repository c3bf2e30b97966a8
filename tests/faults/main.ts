/** Tries each slip of the tables on the tests that are to catch it. */
import type { Fault } from './fault.ts';
import { judge, redTests, type Verdict } from './judge.ts';
import { chosen } from './options.ts';
import { outOfDate } from './out-of-date.ts';
import { runTests } from './run-tests.ts';
import { FAULTS } from './tables.ts';
import { type Build, copyTree, type Tree } from './tree.ts';

const WORKERS = 2;

const IMPORT_SOURCES = /^tests\/sheets\//;

/** Tests that import the sources need nothing built. */
function buildsFor({ file, tests }: Fault): readonly Build[] {
  if (tests.every((test) => IMPORT_SOURCES.test(test))) return [];
  return file.startsWith('workbench/') ? ['workbench'] : ['add-on'];
}

async function tried(tree: Tree, fault: Fault): Promise<Verdict> {
  const trial = async (): Promise<Verdict> => {
    const options = { workers: 1, named: fault.named };
    const first = judge(await runTests(tree.folder, fault.tests, { ...options, hasty: true }));
    // The first test that fails may just break where a later one would tell what is wrong.
    return first.kind === 'broken' ? judge(await runTests(tree.folder, fault.tests, options)) : first;
  };
  try {
    return await tree.during(fault, buildsFor(fault), trial);
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  }
}

function line(fault: Fault, verdict: Verdict): string {
  switch (verdict.kind) {
    case 'caught':
      return `caught    ${fault.name}  (${verdict.by})`;
    case 'survived':
      return `SURVIVED  ${fault.name}  (${fault.file}; ${fault.tests.join(', ')} stay green)`;
    case 'broken':
      return `BROKEN    ${fault.name}  (${verdict.why})`;
  }
}

/** Gives the exit code; `say` takes the lines for whoever watches. */
export async function tryFaults(args: readonly string[], say: (line: string) => void): Promise<number> {
  const faults = chosen(FAULTS, args);
  const stale = outOfDate(faults);
  for (const problem of stale) say(`OUT OF DATE  ${problem}`);
  if (faults.length === 0) say('No slip of the tables is meant.');
  if (stale.length > 0 || faults.length === 0) return 1;

  const trees = Array.from({ length: Math.min(WORKERS, faults.length) }, () => copyTree(process.cwd()));
  try {
    await Promise.all(trees.map((tree) => tree.build()));
    const files = [...new Set(faults.flatMap(({ tests }) => tests))];
    const red = trees[0] === undefined ? [] : redTests(await runTests(trees[0].folder, files, { workers: WORKERS }));
    for (const test of red) say(`RED WITH NOTHING CHANGED  ${test}`);
    if (red.length > 0) return 1;
    say(`${files.length} test files are green with nothing changed.`);

    const waiting = [...faults];
    const verdicts: Verdict[] = [];
    const work = async (tree: Tree): Promise<void> => {
      for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
        const verdict = await tried(tree, fault);
        verdicts.push(verdict);
        say(line(fault, verdict));
      }
    };
    await Promise.all(trees.map(work));
    const count = (kind: Verdict['kind']) => verdicts.filter((verdict) => verdict.kind === kind).length;
    say(`${faults.length} slips: ${count('caught')} caught, ${count('survived')} survived, ${count('broken')} broken.`);
    return count('caught') === faults.length ? 0 : 1;
  } finally {
    for (const tree of trees) tree.remove();
  }
}
