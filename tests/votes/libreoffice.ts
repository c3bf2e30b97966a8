/** Has LibreOffice calculate .xlsx files once more, and says where it comes to other results. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differencesOf, resultsIn, withoutResults } from './support/xlsx-results.ts';

const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

function findProgram(): string | null {
  return PROGRAMS.find((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

/** As .xlsx again, not as CSV: there a text of digits and a number are one. */
function calculate(program: string, file: string, folder: string): string {
  // A profile of its own: an instance that somebody has open would take the call, and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, 'out');
  const { status, stderr } = spawnSync(
    program,
    [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
  return join(out, 'book.xlsx');
}

/** Gives the exit code: 0 where all agree, 1 where they don't, 2 where nothing could be compared. */
export async function compareWithLibreOffice(
  files: readonly string[],
  say: (line: string) => void,
  program = findProgram(),
): Promise<number> {
  if (files.length === 0) {
    say('Name the .xlsx files: npm run votes -- --folder DIR saves some.');
    return 2;
  }
  if (program === null) {
    say('LibreOffice is not installed here (no soffice on the path): nothing was compared.');
    return 2;
  }
  let disputed = 0;
  for (const file of files) {
    const folder = mkdtempSync(join(tmpdir(), 'salesbook-votes-'));
    try {
      const bytes = readFileSync(file);
      const bare = join(folder, 'book.xlsx');
      writeFileSync(bare, await withoutResults(bytes));
      const expected = await resultsIn(bytes);
      const lines = differencesOf(expected, await resultsIn(readFileSync(calculate(program, bare, folder))));
      for (const line of lines) say(line);
      say(`${file}: ${expected.size - lines.length} of ${expected.size} formula cells agree.`);
      disputed += lines.length;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return disputed === 0 ? 0 : 1;
}
