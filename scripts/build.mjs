/** Builds what is pushed to Apps Script: the script, the pages of the sidebar, the manifest. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'rolldown/utils';
import { noticesFor } from './notices.mjs';
import { packDictionaries } from './pack-dictionaries.mjs';
import { withTypeScript } from './run-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** Russian stays Russian instead of six bytes a letter. */
const shared = {
  bundle: true,
  charset: 'utf8',
  write: false,
  // The whole notices of all packages are put in front instead.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** esbuild drops comments, but the help of custom functions lies in them: these functions go in as they are. */
async function topLevelFunctions() {
  const written = await readFile(join(root, 'src/entrypoints.js'), 'utf8');
  const help = await Promise.all(
    spoken.map((language) => withTypeScript(join(root, 'src/text', language, 'functions.ts'), (texts) => texts)),
  );
  return `${written}\n${await withTypeScript(join(root, 'src/stubs.ts'), ({ stubs }) => stubs(help))}`;
}

async function buildCode() {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: [join(root, 'src/main.ts')],
    // Apps Script's V8 knows no newer syntax than this.
    target: 'es2019',
    format: 'iife',
    globalName: 'Salesbook',
    plugins: [packDictionaries],
    minify: true,
  });
  // 6 kB smaller than esbuild leaves it, and as fast: docs/decisions/0007-one-script.md.
  const { code, errors } = await minify('Code.js', outputFiles[0].text, { compress: { target: 'es2019' } });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  await writeFile(join(dist, 'Code.js'), `${await noticesFor(root, metafile)}${code}\n${await topLevelFunctions()}`);
}

const PAGES = { sidebar: 'sidebar/main.tsx', motivation: 'sidebar/pay/main.tsx', head: 'sidebar/head/main.tsx' };

const pageFile = (page, language) => `${page}-${language}.html`;

/** A language is a folder of the texts. */
async function languages() {
  const entries = await readdir(join(root, 'src/text'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * One file with styles and script inside: a sidebar may load nothing from outside. The words are those of one language,
 * so that a page neither carries the others nor has to ask first which one the person speaks.
 */
async function buildPage(page, language) {
  const result = await build({
    ...shared,
    entryPoints: [join(root, PAGES[page])],
    alias: { '#words': join(root, 'src/text', language) },
    // A page runs in the browser, not in Apps Script, and Sheets itself needs one of the two latest versions of it.
    target: 'es2022',
    // HtmlService is reported to take `//` and `/*` inside of template literals for comments: a page holds none of these.
    supported: { 'template-literal': false },
    format: 'iife',
    minify: true,
    outdir: dist,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const frame = await readFile(join(root, 'sidebar/index.html'), 'utf8');
  const textOf = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  // A closing tag inside the script would end it.
  const script = ((await noticesFor(root, result.metafile)) + textOf('.js')).replace(/<\/(script)/gi, '<\\/$1');
  const html = frame
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<!-- styles -->', () => `<style>${textOf('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  await writeFile(join(dist, pageFile(page, language)), html);
}

await mkdir(dist, { recursive: true });
const spoken = await languages();
const pages = Object.keys(PAGES).flatMap((page) => spoken.map((language) => [page, language]));
const pushed = ['Code.js', 'appsscript.json', ...pages.map(([page, language]) => pageFile(page, language))];
for (const name of await readdir(dist)) if (!pushed.includes(name)) await rm(join(dist, name), { recursive: true });
await Promise.all([
  buildCode(),
  ...pages.map(([page, language]) => buildPage(page, language)),
  copyFile(join(root, 'appsscript.json'), join(dist, 'appsscript.json')),
]);
