/** Runs test files of a copy of the project, without the browser, and gives Vitest's report. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './judge.ts';

/** A slip may send a loop round for ever: that is no failed expectation, and must not hold up the rest. */
const LONGEST_OF_A_FILE = 600_000;

export interface RunOptions {
  readonly workers: number;
  /** End with the first test that fails. */
  readonly hasty?: boolean;
  /** Only tests whose names hold this text. */
  readonly named?: string | undefined;
}

function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export function runTests(folder: string, files: readonly string[], options: RunOptions): Promise<Report> {
  const { workers, hasty = false, named } = options;
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
    ...(hasty ? ['--bail=1'] : []),
    ...(named === undefined ? [] : [`--testNamePattern=${asPattern(named)}`]),
    ...files,
  ];
  return new Promise((resolve, reject) => {
    const limits = { cwd: folder, timeout: files.length * LONGEST_OF_A_FILE, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, limits, (error, stdout, stderr) => {
      if (error?.killed || !existsSync(reportFile)) {
        reject(new Error(error?.killed ? 'the tests did not end' : `${stderr}\n${stdout}`.trim()));
        return;
      }
      const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
      resolve(report);
    });
  });
}
