/** A copy of what the product is built from, in a folder of its own, to be changed and to be compiled and built there. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const FILES = ['src', 'sample', 'sidebar', 'scripts', 'appsscript.json', 'tsconfig.base.json', 'tsconfig.json'];

export interface SourcesCopy {
  readonly folder: string;
  /** Writes `after` for `before`, which must stand in the file exactly once. Gives what takes it back. */
  replace(path: string, before: string, after: string): () => void;
  /** What the compiler complains of; empty where it is content. */
  compile(): string;
  /** Fills `dist` as `npm run build` does. */
  build(): void;
  /** The files that the project lacks or has otherwise. */
  changed(): string[];
  remove(): void;
}

function filesBelow(folder: string): string[] {
  return FILES.flatMap((path) =>
    statSync(join(folder, path)).isDirectory()
      ? readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
          .map((name) => join(path, name))
          .filter((name) => statSync(join(folder, name)).isFile())
      : [path],
  );
}

export function copySources(): SourcesCopy {
  const folder = mkdtempSync(join(tmpdir(), 'salesbook-sources-'));
  for (const path of FILES) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return {
    folder,
    replace(path, before, after) {
      const text = readFileSync(join(folder, path), 'utf8');
      const parts = text.split(before);
      if (parts.length !== 2) throw new Error(`${path} holds ${parts.length - 1} times: ${before}`);
      writeFileSync(join(folder, path), parts.join(after));
      return () => writeFileSync(join(folder, path), text);
    },
    compile() {
      const { status, stdout, stderr } = run(
        resolve('node_modules/typescript/bin/tsc'),
        // One that knows all files, as in `npm run check`: several each go through what they share.
        ...['--checkers', '1', '-p', '.'],
      );
      if (status !== 0 && stdout === '') throw new Error(`the compiler did not run: ${stderr}`);
      return stdout;
    },
    build() {
      const { status, stderr } = run('scripts/build.mjs');
      if (status !== 0) throw new Error(stderr);
    },
    changed() {
      const own = new Map(filesBelow('.').map((path) => [path, readFileSync(path, 'utf8')]));
      return filesBelow(folder)
        .filter((path) => own.get(path) !== readFileSync(join(folder, path), 'utf8'))
        .sort();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
