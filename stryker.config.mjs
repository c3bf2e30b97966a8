/**
 * `npm run test:mutants` changes the pure rooms in one small place after the other and tells which changes no test notices;
 * `npm run test:mutants -- --mutate 'src/core/pay/**'` a part of them. A change that was tried before is not tried again.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  // What tests reach by importing it. The other rooms are judged through the built script: see tests/faults.
  mutate: [
    'src/core/**/*.ts',
    'src/tables/**/*.ts',
    'src/reading/**/*.ts',
    'src/text/*.ts',
    'sidebar/**/*.ts',
    '!sidebar/**/*.d.ts',
  ],
  // Biome takes its settings in a copy of the project for a second set.
  ignorePatterns: ['/dist', '/build', '/site', '/docs', '/biome.json'],
  // Tables of constants are made once, when a file is loaded: each change of them would take a run of all tests.
  ignoreStatic: true,
  disableTypeChecks: false,
  // Stryker would rewrite tsconfig.json with a compiler older than ours; nothing here is compiled.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/trial',
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportTests: false,
    reportMutants: true,
  },
  htmlReporter: { fileName: '.stryker/report.html' },
};
