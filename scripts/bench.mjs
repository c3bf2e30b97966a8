/** Measures the built script beside its peers: `npm run bench`, or a part of it: `npm run bench -- rfm blanks`. */
import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('bench/main.ts', ({ bench }) => bench(process.argv.slice(2), console.log));
