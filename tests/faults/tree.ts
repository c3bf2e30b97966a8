/** A copy of the project in a temporary folder, where a slip harms nobody. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, withFault } from './fault.ts';

/** Kept out of the copy: what is linked, what is built anew, and what no test reads. */
const LEFT_BEHIND = new Set(['node_modules', '.git', 'dist', 'build', 'site']);

/** What a change of the sources can make stale: the script that builds it, and where it lies. */
const BUILDS = {
  'add-on': { script: 'scripts/build.mjs', output: 'dist' },
  workbench: { script: 'scripts/build-workbench.mjs', output: 'build' },
} as const;

export type Build = keyof typeof BUILDS;
export const ALL_BUILDS: readonly Build[] = ['add-on', 'workbench'];

export interface Tree {
  readonly folder: string;
  /** Builds from the sound sources, and keeps a copy of the result. */
  build(): Promise<void>;
  /** Puts the slip in, builds, calls back, and takes out again both the slip and what was built from it. */
  during<Result>(fault: Fault, builds: readonly Build[], run: () => Promise<Result>): Promise<Result>;
  remove(): void;
}

export function copyTree(root: string): Tree {
  const place = mkdtempSync(join(tmpdir(), 'salesbook-faults-'));
  const folder = join(place, 'tree');
  const sound = join(place, 'sound');
  mkdirSync(folder);
  for (const name of readdirSync(root)) {
    if (!LEFT_BEHIND.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');

  const run = (what: Build): Promise<void> =>
    new Promise((resolve, reject) => {
      const { script } = BUILDS[what];
      execFile(process.execPath, [script], { cwd: folder }, (error, _stdout, stderr) => {
        if (error === null) resolve();
        else reject(new Error(`${script} failed: ${stderr.trim() || error.message}`));
      });
    });
  const copyBuilt = (what: Build, from: string, to: string): void => {
    const { output } = BUILDS[what];
    cpSync(join(from, output), join(to, output), { recursive: true });
  };

  const remove = (): void => rmSync(place, { recursive: true, force: true });
  // Whoever breaks the trial off leaves nothing behind.
  process.once('exit', remove);

  return {
    folder,
    build: async () => {
      for (const what of ALL_BUILDS) {
        await run(what);
        copyBuilt(what, folder, sound);
      }
    },
    during: async (fault, builds, callback) => {
      const file = join(folder, fault.file);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, withFault(text, fault));
      try {
        for (const what of builds) await run(what);
        return await callback();
      } finally {
        writeFileSync(file, text);
        for (const what of builds) copyBuilt(what, sound, folder);
      }
    },
    remove,
  };
}
