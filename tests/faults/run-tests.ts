/** Runs test files of a copy of the project, without the browser, and gives Vitest's report. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './judge.ts';

/** A slip may send a loop round for ever: that is no failed expectation, and must not hold up the rest. */
const LONGEST_RUN = 300_000;

export function runTests(folder: string, files: readonly string[], workers: number): Promise<Report> {
  const reportFile = join(folder, 'report.json');
  rmSync(reportFile, { force: true });
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/faults/vitest.config.ts',
    '--configLoader=runner',
    '--reporter=json',
    `--outputFile=${reportFile}`,
    `--maxWorkers=${workers}`,
    ...files,
  ];
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, timeout: LONGEST_RUN, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error?.killed || !existsSync(reportFile)) {
        reject(new Error(error?.killed ? 'the tests did not end' : `${stderr}\n${stdout}`.trim()));
        return;
      }
      const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
      resolve(report);
    });
  });
}
