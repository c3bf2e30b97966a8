/** Puts one slip at a time into a copy of the project and demands that a test fails: `--only NAME`, `--shard 1/2`. */
import { runTypeScript } from './run-typescript.mjs';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

await runTypeScript('tests/faults/main.ts', ({ tryFaults }) => tryFaults(process.argv.slice(2), console.log));
