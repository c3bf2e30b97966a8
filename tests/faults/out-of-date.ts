/** Which entries of the tables no longer fit the project: a slip that can't be put in tells nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { type Fault, withFault } from './fault.ts';

/** What is wrong, a line for each problem, beginning with the slip's name. */
export function outOfDate(faults: readonly Fault[]): readonly string[] {
  const names = new Set<string>();
  return faults.flatMap((fault) => {
    const problems = fault.tests.filter((file) => !existsSync(file)).map((file) => `there is no ${file}`);
    if (names.has(fault.name)) problems.push('another slip has this name');
    names.add(fault.name);
    try {
      withFault(readFileSync(fault.file, 'utf8'), fault);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
    return problems.map((problem) => `${fault.name}: ${problem}`);
  });
}
