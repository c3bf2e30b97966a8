/** Builds the workbench's page into build/site: static files with relative addresses, for any web host. */
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { promptUniver } from './prompt-univer.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const site = path('build/site');

const shared = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  minify: true,
  target: 'es2022',
};

/** Seventy languages' rules of hyphenation, five megabytes, that the engine loads for text documents and never for sheets. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/[a-z]{2,3}-[^/]+\.js$/ }, ({ importer, path: wanted }) =>
      /engine-render[\\/]lib[\\/]es[\\/]index\.js$/.test(importer)
        ? { path: 'no-hyphenation', namespace: 'salesbook' }
        : { path: fileURLToPath(new URL(wanted, pathToFileURL(importer))) },
    );
    onLoad({ filter: /^no-hyphenation$/, namespace: 'salesbook' }, () => ({ contents: 'export default null;' }));
  },
};

/** What languages look like by their three letters, a tenth of a megabyte, asked before hyphenating and never in sheets. */
const withoutLanguageGuess = {
  name: 'without-language-guess',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^franc-min$/ }, () => ({ path: 'no-guess', namespace: 'salesbook-guess' }));
    onLoad({ filter: /.*/, namespace: 'salesbook-guess' }, () => ({ contents: "export const franc = () => 'und';" }));
  },
};

/** Runs inside the sidebar's frame, which has no address of its own to load a script from. */
async function buildShim() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [path('workbench/page/sidebar-shim.ts')],
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

const pages = (await readdir(path('dist')).catch(() => [])).filter((name) => name.endsWith('.html'));

async function copyAddOn() {
  for (const name of ['Code.js', 'appsscript.json', ...pages]) {
    await readFile(path(`dist/${name}`)).catch(() => {
      throw new Error(`dist/${name} is missing: run "npm run build" first.`);
    });
    await cp(path(`dist/${name}`), `${site}/${name}`);
  }
}

await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });
const shim = await buildShim();
await build({
  ...shared,
  entryPoints: { app: path('workbench/page/app.ts') },
  outdir: site,
  format: 'esm',
  splitting: true,
  plugins: [withoutHyphenation, withoutLanguageGuess, promptUniver],
  chunkNames: 'parts/[name]-[hash]',
  define: {
    'process.env.NODE_ENV': '"production"',
    SIDEBAR_SHIM: JSON.stringify(shim),
    ADD_ON_PAGES: JSON.stringify(pages),
  },
  loader: { '.ttf': 'dataurl' },
});
await build({
  ...shared,
  entryPoints: { app: path('workbench/page/app.css') },
  outdir: site,
  assetNames: 'fonts/[name]-[hash]',
  loader: { '.ttf': 'dataurl', '.woff2': 'file' },
});
// A font goes with its licence.
await cp(path('node_modules/@fontsource/arimo/LICENSE'), `${site}/fonts/LICENSE`);
await cp(path('workbench/page/index.html'), `${site}/index.html`);
await copyAddOn();
