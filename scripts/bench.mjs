/** Measures the built script beside its peers: `npm run bench`, or a part of it: `npm run bench -- rfm blanks`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = await mkdtemp(join(tmpdir(), 'salesbook-bench-'));
try {
  const outfile = join(folder, 'main.mjs');
  await build({ entryPoints: ['bench/main.ts'], outfile, bundle: true, platform: 'node', format: 'esm' });
  const { bench } = await import(pathToFileURL(outfile).href);
  process.exitCode = bench(process.argv.slice(2), console.log);
} finally {
  await rm(folder, { recursive: true, force: true });
}
