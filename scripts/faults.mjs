/**
 * Prints how many faults each kind of work survives: `-- --every 50` takes every 50th call, `--only closing` one kind,
 * `--customers 25000` a tab of so many customers instead.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    customers: { type: 'string', default: '0' },
  },
});
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const file = values.customers === '0' ? 'faults.table' : 'many-customers';
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'tests/interruptions/vitest.config.ts', file],
  {
    stdio: 'inherit',
    env: { ...process.env, FAULTS_EVERY: values.every, FAULTS_ONLY: values.only, FAULTS_CUSTOMERS: values.customers },
  },
);
process.exitCode = status ?? 1;
