/** Has two engines vote on more random logs than the tests take time for: `npm run votes -- --logs 200 --seed 7`; `--folder DIR` saves the files with every tab. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    logs: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const { logs, seed, folder } = values;
console.log(`${logs} random logs in each language, seed ${seed}`);
const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/votes/votes.test.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    VOTES_LOGS: logs,
    VOTES_SEED: seed,
    ...(folder === undefined ? {} : { VOTES_FOLDER: folder }),
  },
});
process.exitCode = status ?? 1;
