/** npm run big -- --orders 'data/*.parquet' --out report.xlsx: the segments of logs that no sheet can hold, by DuckDB. */
import { readFile } from 'node:fs/promises';
import * as workbench from '../build/workbench-node.mjs';
import { runTypeScript } from './run-typescript.mjs';

const built = (name) => readFile(new URL(`../dist/${name}`, import.meta.url), 'utf8');
const addOn = { code: await built('Code.js'), manifest: await built('appsscript.json'), files: {} };
// Optional: loaded here alone, and missed with a sentence.
const duckDb = await import('@duckdb/node-api').catch(() => null);

await runTypeScript('big/main.ts', ({ runBig }) =>
  runBig(process.argv.slice(2), { duckDb, workbench, addOn }, { line: console.log, problem: console.error }),
);
