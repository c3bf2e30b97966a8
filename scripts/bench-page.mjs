/** npm run bench -- page: how long the built page takes to be ready in a browser, here and over a slower line. */
import { fileURLToPath } from 'node:url';
import { chromiumPath, launchChromium } from './chromium.mjs';
import { serveFolder } from './static-server.mjs';

const VISITS = 5;
const BITS_PER_BYTE = 8;
const LINES = [
  { name: 'this machine', megabits: null },
  { name: '20 Mbit/s, 20 ms', megabits: 20 },
];

/** With an empty cache. Milliseconds until the page can be used, and bytes as they were sent. */
async function visit(browser, address, megabits) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (megabits !== null) {
    const throughput = (megabits * 1e6) / BITS_PER_BYTE;
    const line = { offline: false, latency: 20, downloadThroughput: throughput, uploadThroughput: throughput };
    await session.send('Network.emulateNetworkConditions', line);
  }
  const began = performance.now();
  await page.goto(`${address}?locale=en_US`);
  await page.waitForFunction(() => 'salesbook' in globalThis);
  const time = performance.now() - began;
  await context.close();
  return { time, bytes };
}

const server = await serveFolder(fileURLToPath(new URL('../build/site', import.meta.url)), 0);
const browser = await launchChromium(await chromiumPath());
try {
  for (const { name, megabits } of LINES) {
    const visits = [];
    for (let count = 0; count < VISITS; count++) visits.push(await visit(browser, server.address, megabits));
    const times = visits.map(({ time }) => Math.round(time)).sort((first, second) => first - second);
    console.log(
      `${name}: ready in ${times[Math.floor(VISITS / 2)]} ms (${times.join(', ')}); ${visits.at(-1).bytes} bytes`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
