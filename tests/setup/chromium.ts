/** Finds a browser for the tests of the page: the Chromium that comes as a package on Linux, an installed Chrome elsewhere. */
import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where an installed Chrome is to be used. */
    chromiumPath: string | null;
  }
}

/** Unpacked once before all tests: several first starts at a time would write the same file. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromiumPath', process.platform === 'linux' ? await chromium.executablePath() : null);
}
