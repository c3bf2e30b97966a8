/** Lints texts as if they lay in the project, in a folder of their own with the project's rules. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Complaint {
  readonly path: string;
  readonly category: string;
  readonly message: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function complaintOf(diagnostic: unknown): Complaint {
  const location = isRecord(diagnostic) ? diagnostic['location'] : null;
  if (!isRecord(diagnostic) || !isRecord(location)) throw new Error('the linter reports in another form than expected');
  return {
    path: String(location['path']),
    category: String(diagnostic['category']),
    message: String(diagnostic['message']),
  };
}

/** What the project's linter says about files with these paths and contents. */
export function lint(files: Readonly<Record<string, string>>): Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'salesbook-lint-'));
  try {
    cpSync('biome.json', join(folder, 'biome.json'));
    cpSync('.lint', join(folder, '.lint'), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const linter = resolve('node_modules/@biomejs/biome/bin/biome');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [linter, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const report: unknown = JSON.parse(stdout || `"${stderr}"`);
    const diagnostics = isRecord(report) ? report['diagnostics'] : null;
    if (!Array.isArray(diagnostics)) throw new Error(`the linter gave no report: ${stderr}`);
    return diagnostics.map(complaintOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
