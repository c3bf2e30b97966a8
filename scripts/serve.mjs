/** Serves the built page at http://localhost:8765, or at the next free port. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server.mjs';

const site = fileURLToPath(new URL('../build/site', import.meta.url));
if (!existsSync(site)) {
  console.error('The page is not built yet: run "npm start".');
  process.exit(1);
}
const { address } = await serveFolder(site, 8765);
console.log(`Salesbook runs at ${address} (stop with Ctrl+C)`);
