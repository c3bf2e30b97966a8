/** npm run demo -- --orders FILE.csv --out report.xlsx: the add-on's segments of an order log, without a browser. */
import { readFile } from 'node:fs/promises';
import { runDemo } from '../build/workbench-node.mjs';

const built = (name) => readFile(new URL(`../dist/${name}`, import.meta.url), 'utf8');
const addOn = {
  code: await built('Code.js'),
  manifest: await built('appsscript.json'),
  files: {},
};
process.exitCode = await runDemo(process.argv.slice(2), addOn, { line: console.log, problem: console.error });
