/** Bundles the workbench for Node into `build/workbench-node.mjs`: Univer's packages cannot be imported unbundled. */
import { build } from 'esbuild';
import { promptUniver } from './prompt-univer.mjs';

const REQUIRE = [
  "import { createRequire as workbenchCreateRequire } from 'node:module';",
  'const require = workbenchCreateRequire(import.meta.url);',
].join('\n');

await build({
  entryPoints: ['workbench/node.ts'],
  outfile: 'build/workbench-node.mjs',
  bundle: true,
  inject: ['workbench/engine/message-channel.ts'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  banner: { js: REQUIRE },
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['exceljs', 'jszip'],
  plugins: [promptUniver],
  logLevel: 'warning',
});
