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

export function launchChromium(path) {
  return chromium.launch({ args: FLAGS, ...(path === null ? { channel: 'chrome' } : { executablePath: path }) });
}
