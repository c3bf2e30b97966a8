/** Builds what is pushed to Apps Script: the script, the pages of the sidebar, the manifest. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** Russian stays Russian instead of six bytes a letter. */
const shared = {
  bundle: true,
  charset: 'utf8',
  write: false,
  legalComments: 'none',
  logLevel: 'warning',
};

/** esbuild drops comments, but the help of custom functions lies in them: the stubs go in as they are. */
async function buildCode() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [join(root, 'src/main.ts')],
    // Apps Script's V8 knows no newer syntax than this.
    target: 'es2019',
    format: 'iife',
    globalName: 'Salesbook',
    minify: true,
    footer: { js: await readFile(join(root, 'src/entrypoints.js'), 'utf8') },
  });
  await writeFile(join(dist, 'Code.js'), outputFiles[0].text);
}

/** One file with styles and script inside: a sidebar may load nothing from outside. */
async function buildPage(name, entryPoint) {
  const result = await build({
    ...shared,
    entryPoints: [join(root, entryPoint)],
    // A page runs in the browser, not in Apps Script, and Sheets itself needs one of the two latest versions of it.
    target: 'es2022',
    format: 'iife',
    minify: true,
    outdir: dist,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const page = await readFile(join(root, 'sidebar/index.html'), 'utf8');
  const textOf = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  // A closing tag inside the script would end it.
  const script = textOf('.js').replace(/<\/(script)/gi, '<\\/$1');
  const html = page
    .replace('<!-- styles -->', () => `<style>${textOf('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  await writeFile(join(dist, name), html);
}

await mkdir(dist, { recursive: true });
const pages = { 'sidebar.html': 'sidebar/main.tsx', 'motivation.html': 'sidebar/pay/main.tsx' };
const pushed = ['Code.js', 'appsscript.json', ...Object.keys(pages)];
for (const name of await readdir(dist)) if (!pushed.includes(name)) await rm(join(dist, name), { recursive: true });
await Promise.all([
  buildCode(),
  ...Object.entries(pages).map(([name, entryPoint]) => buildPage(name, entryPoint)),
  copyFile(join(root, 'appsscript.json'), join(dist, 'appsscript.json')),
]);
