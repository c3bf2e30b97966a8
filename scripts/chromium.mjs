/** The browser for the tests of the page and for the pictures: Chromium from a package on Linux, an installed Chrome elsewhere. */
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--no-first-run',
];

/** Unpacks the browser where it comes as a package. Null where an installed Chrome is to be used. */
export function chromiumPath() {
  return process.platform === 'linux' ? chromiumPackage.executablePath() : Promise.resolve(null);
}

/**
 * For pages that live for seconds: to optimize their functions, and to do so and to free memory on further threads, costs a
 * quarter of a processor's time more than it saves (docs: CONTRIBUTING.md). Pages do the same, only at another speed.
 */
export const SHORT_LIVED = ['--js-flags=--no-opt --single-threaded'];

/** @param more Flags beside those that every start has. */
export function launchChromium(path, more = []) {
  const browser = path === null ? { channel: 'chrome' } : { executablePath: path };
  return chromium.launch({ args: [...FLAGS, ...more], ...browser });
}
