/** For the tests that mutants are tried on: they import the sources, so nothing is built, and none needs a browser. */
import { defineConfig } from 'vitest/config';

const NEED_A_PAGE = '{conversation,views,group-views,settings-section,workbench,group-workbench}';

export default defineConfig({
  test: {
    include: ['tests/{core,tables,reading,text,sidebar}/**/*.test.ts'],
    exclude: [`tests/sidebar/**/${NEED_A_PAGE}.test.ts`],
    // Constants are not changed (see stryker.config.mjs), so a file need not be read anew for each change.
    isolate: false,
    testTimeout: 600_000,
  },
});
