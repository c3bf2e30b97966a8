/** For the tests that slips are tried on: what they look at is built beforehand, and none needs a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.vitest',
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    server: { deps: { external: [/build\/workbench-node/] } },
  },
});
