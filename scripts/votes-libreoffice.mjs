/** Compares results in .xlsx files with those of LibreOffice, on the day they were saved: `-- FILE.xlsx …`. */
import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('tests/votes/libreoffice.ts', ({ compareWithLibreOffice }) =>
  compareWithLibreOffice(process.argv.slice(2), console.log),
);
