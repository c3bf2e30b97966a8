/** npm run bench -- big [ORDERS …]: what the queries cost in DuckDB, on a million orders and on as many as are asked for. */
import { runTypeScript } from './run-typescript.mjs';

const duckDb = await import('@duckdb/node-api').catch(() => null);
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);

await runTypeScript('bench/big/measure.ts', ({ benchBig }) =>
  benchBig([1_000_000, ...(sizes.length === 0 ? [50_000_000] : sizes)], duckDb, console.log),
);
