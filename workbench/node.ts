/** Everything of the workbench that runs in Node: bundled to `build/workbench-node.mjs`. */
export { createNodeEngine, type NodeEngineOptions } from './engine/node.ts';
export { createHost, type WorkbenchHost } from './host/create-host.ts';
