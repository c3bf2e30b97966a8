/** The built add-on, as a workbench takes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { HostOptions } from '../../../workbench/host/host.ts';

const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));

export const builtAddOn: Pick<HostOptions, 'code' | 'manifest' | 'files'> = {
  code: readFileSync('dist/Code.js', 'utf8'),
  manifest: readFileSync('dist/appsscript.json', 'utf8'),
  files: Object.fromEntries(pages.map((name) => [basename(name, '.html'), readFileSync(`dist/${name}`, 'utf8')])),
};
