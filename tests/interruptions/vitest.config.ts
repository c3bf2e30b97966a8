/** For the table of faults (`npm run faults`): no part of `npm test`, since it takes hours where no call is left out. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/interruptions/**/*.table.ts'],
    globalSetup: ['tests/setup/build.ts'],
    isolate: false,
    testTimeout: 86_400_000,
    execArgv: ['--max-semi-space-size=64'],
    server: { deps: { external: [/build\/workbench-node/] } },
  },
});
