/** Runs a program that is written in TypeScript: bundled into a folder of its own, which is gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** `run` is given what the program exports, and gives the exit code. */
export async function runTypeScript(entryPoint, run) {
  const folder = await mkdtemp(join(tmpdir(), 'salesbook-'));
  try {
    const outfile = join(folder, 'main.mjs');
    await build({ entryPoints: [entryPoint], outfile, bundle: true, platform: 'node', format: 'esm' });
    process.exitCode = await run(await import(pathToFileURL(outfile).href));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
