import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/setup/build.ts', 'tests/setup/chromium.ts'],
    // Slow machines are slow, not wrong: the longest tests take a minute here, and no limit may tell on a quarter of the speed.
    testTimeout: 600_000,
    hookTimeout: 300_000,
    // On two cores: while one waits for its browser, the others calculate.
    maxWorkers: 3,
    // Thirteen megabytes of spreadsheet engine are loaded and warmed up once a worker, not once a file: a test leaves nothing behind.
    isolate: false,
    // Spreadsheets come and go by the hundred: with more room for what is young, far less of it is collected.
    execArgv: ['--max-semi-space-size=64'],
    // A page answers when it is ready; on a busy machine that may take a while.
    expect: { poll: { timeout: 120_000 } },
    // Thirteen megabytes that need no transforming: read as they are, a test file starts in one second instead of twelve.
    server: { deps: { external: [/build\/workbench-node/] } },
  },
});
