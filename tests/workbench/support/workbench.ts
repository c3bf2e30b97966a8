/** The workbench as built for Node: what tests run is what ships. */
import { pathToFileURL } from 'node:url';
import type * as Workbench from '../../../workbench/node.ts';

const bundle = pathToFileURL('build/workbench-node.mjs').href;
const workbench: typeof Workbench = await import(/* @vite-ignore */ bundle);

export const {
  createHost,
  createNodeEngine,
  createSample,
  leftOutSentence,
  openTable,
  readCsv,
  runDemo,
  writeSample,
  writeSheet,
  writeXlsx,
} = workbench;

export type { SampleSheet } from '../../../sample/sample.ts';
