/** Loads modules that are written in TypeScript: bundled into a folder of their own, which is gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Some libraries still ask for what they need with `require`. */
const REQUIRE = { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` };

/** What `use` makes of the module's exports. */
export async function withTypeScript(entryPoint, use) {
  const folder = await mkdtemp(join(tmpdir(), 'salesbook-'));
  try {
    const outfile = join(folder, 'main.mjs');
    await build({ entryPoints: [entryPoint], outfile, bundle: true, platform: 'node', format: 'esm', banner: REQUIRE });
    return await use(await import(pathToFileURL(outfile).href));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program: `run` is given what it exports, and gives the exit code. */
export async function runTypeScript(entryPoint, run) {
  process.exitCode = await withTypeScript(entryPoint, run);
}
