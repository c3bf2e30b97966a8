/** `npm run cells -- [ORDERS …]`: DuckDB beside the functions, cell for cell, on logs of 100,000 and of a million orders, or of as many as are named. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const asked = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const sizes = asked.length === 0 ? ['100000', '1000000'] : asked;
console.log(`Logs of ${sizes.join(' and ')} orders: the larger one takes some minutes`);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/sql/large-logs.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SQL_ORDERS: sizes.join(',') },
});
process.exitCode = status ?? 1;
