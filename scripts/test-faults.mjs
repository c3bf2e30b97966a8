/** Puts one slip at a time into a copy of the project and demands that a test fails: `--only NAME`, `--shard 1/2`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const folder = await mkdtemp(join(tmpdir(), 'salesbook-test-faults-'));
try {
  const outfile = join(folder, 'main.mjs');
  await build({ entryPoints: ['tests/faults/main.ts'], outfile, bundle: true, platform: 'node', format: 'esm' });
  const { tryFaults } = await import(pathToFileURL(outfile).href);
  process.exitCode = await tryFaults(process.argv.slice(2), console.log);
} finally {
  await rm(folder, { recursive: true, force: true });
}
