/** Has two engines vote on more random logs than the tests take time for: `-- --logs 200 --seed 7`; `--folder DIR` saves files. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    logs: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    folder: { type: 'string' },
  },
});
const { logs, seed, folder } = values;
console.log(`${logs} random logs in each language, seed ${seed}`);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const saved = folder === undefined ? {} : { VOTES_FOLDER: resolve(folder) };
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/votes/votes.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, VOTES_LOGS: logs, VOTES_SEED: seed, ...saved },
});
process.exitCode = status ?? 1;
