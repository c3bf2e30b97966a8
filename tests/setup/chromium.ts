/** Finds the browser for the tests of the page. */
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../scripts/chromium.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where an installed Chrome is to be used. */
    chromiumPath: string | null;
  }
}

/** Unpacked once before all tests: several first starts at a time would write the same file. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromiumPath', await chromiumPath());
}
