/** Measures the built script beside its peers: `npm run bench`, or a part of it: `npm run bench -- rfm blanks`; `big` for the queries, `page` for the page. */
import { runTypeScript } from './run-typescript.mjs';

if (process.argv[2] === 'big') await import('./bench-big.mjs');
else if (process.argv[2] === 'page') await import('./bench-page.mjs');
else {
  const duckDb = await import('@duckdb/node-api').catch(() => null);
  await runTypeScript('bench/main.ts', ({ bench }) => bench(process.argv.slice(2), duckDb, console.log));
}
