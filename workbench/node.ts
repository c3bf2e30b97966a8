/** Everything of the workbench that runs in Node: bundled to `build/workbench-node.mjs`. */

export { createSample, type Sample, type SampleSheet } from '../sample/sample.ts';
export { type DemoAddOn, type DemoOutput, runDemo } from './demo/demo.ts';
export { createNodeEngine, type NodeEngineOptions } from './engine/node.ts';
export { type CsvTable, readCsv } from './files/csv.ts';
export { FileProblem } from './files/file-problem.ts';
export { openTable } from './files/open-table.ts';
export { type LeftOut, leftOutSentence } from './files/xlsx/left-out.ts';
export { writeXlsx, type XlsxFile } from './files/xlsx/write-xlsx.ts';
export { createHost, type WorkbenchHost } from './host/create-host.ts';
export { writeSample, writeSheet } from './sample/write-sample.ts';
