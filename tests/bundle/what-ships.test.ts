/** The files that are pushed: their size, the manifest, and a script whose top level touches no service. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/text/language.ts';
import { LANGUAGES, PAGES } from '../house/support/languages.ts';
import { CODE, loadScript, STUBS } from './support/script.ts';

const KILOBYTE = 1000;
/** The comment in front of a script, with the notices of what is bundled. */
const NOTICES = /\/\*!\n[\s\S]*?\n\*\//;

describe('the files', () => {
  it('are the script, the manifest and three pages in each language', () => {
    expect(PAGES).toHaveLength(3 * LANGUAGES.length);
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json', ...PAGES]);
  });

  it.each([['dist/Code.js', 1130], ...PAGES.map((page) => [`dist/${page}`, 160] as const)] as const)(
    '%s takes at most %d kB',
    (path, kilobytes) => {
      expect(statSync(path).size).toBeLessThanOrEqual(kilobytes * KILOBYTE);
      expect(statSync(path).size).toBeGreaterThan(KILOBYTE);
    },
  );

  it('hold Russian as Russian, not as escapes', () => {
    expect(CODE).toContain('Чемпионы');
    expect(CODE).not.toMatch(/\\u04[0-9a-f]{2}/i);
  });

  it('hold no newer syntax than Apps Script knows', async () => {
    const [known, newest] = await Promise.all(['es2019', 'esnext'].map((target) => transform(CODE, { target })));
    expect(known?.code === newest?.code).toBe(true);
  });

  it.each(PAGES)('the page %s loads nothing from outside', (page) => {
    const html = readFileSync(`dist/${page}`, 'utf8').replace(NOTICES, '');
    const addresses = Array.from(html.matchAll(/https?:\/\/[^\s"'`)<]+/g), ([address]) => address);
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]*\s(src|href)=/i);
    expect(html).not.toContain('@import');
  });
});

describe('the notices of what is bundled', () => {
  async function bundledIn(entry: string, language: string): Promise<string[]> {
    const { metafile } = await build({
      entryPoints: [entry],
      alias: { '#words': resolve('src/text', language) },
      bundle: true,
      write: false,
      outdir: 'dist',
      metafile: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    const names = Object.keys(metafile.inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    return [...new Set(names)];
  }

  it.each([
    ['Code.js', 'src/main.ts', ['make-plural']],
    ['sidebar-en.html', 'sidebar/main.tsx', ['make-plural', 'preact']],
    ['sidebar-ru.html', 'sidebar/main.tsx', ['make-plural', 'preact']],
    ['motivation-en.html', 'sidebar/pay/main.tsx', ['make-plural', 'preact']],
    ['head-en.html', 'sidebar/head/main.tsx', ['make-plural', 'preact']],
  ])('stand in front of %s, each whole', async (file, entry, known) => {
    const language = /-(\w+)\.html$/.exec(file)?.[1] ?? 'en';
    const bundled = await bundledIn(entry, language);
    expect(bundled).toEqual(expect.arrayContaining(known));
    const [notices = ''] = NOTICES.exec(readFileSync(`dist/${file}`, 'utf8')) ?? [];
    expect(notices).toContain('The Salesbook authors');
    for (const name of bundled) {
      const licence = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
      expect(notices, name).toContain(`${name}\n\n${licence}`);
    }
  });

  it('the licence of the product names who holds it', () => {
    expect(readFileSync('LICENSE', 'utf8')).toContain('Copyright 2026 The Salesbook authors');
  });
});

describe('a page', () => {
  const pageOf = (page: string) => readFileSync(`dist/${page}`, 'utf8');
  const languageIn = (page: string) => /-(\w+)\.html$/.exec(page)?.[1];

  it.each(PAGES)('%s says which language it is in', (page) => {
    expect(/<html lang="(.*?)">/.exec(pageOf(page))?.[1]).toBe(languageIn(page));
  });

  it.each(PAGES)('%s carries the words of its own language alone', async (page) => {
    const greetings = LANGUAGES.map(async (language) => {
      const { page: words } = await import(`../../src/text/${language}/page.ts`);
      return pageOf(page).includes(words.opening) ? [language] : [];
    });
    expect((await Promise.all(greetings)).flat()).toEqual([languageIn(page)]);
  });

  it.each(PAGES)('%s holds no template literal, in which HtmlService would look for comments', async (page) => {
    const script = /<script>([\s\S]*)<\/script>/.exec(pageOf(page))?.[1] ?? '';
    const withAndWithout = (code: string) =>
      Promise.all([true, false].map((known) => transform(code, { supported: { 'template-literal': known } })));
    const [known, lowered] = await withAndWithout(script);
    expect(script.length).toBeGreaterThan(KILOBYTE);
    expect(known?.code === lowered?.code).toBe(true);
    const [one, other] = await withAndWithout(`${script};f(\`https://\${a}\`)`);
    expect(one?.code === other?.code).toBe(false);
  });

  it.each(PAGES)('%s does not carry what cells and tabs say', (page) => {
    for (const { payBoard, payClosing } of [textsIn('en'), textsIn('ru')]) {
      for (const words of [payBoard.seeBelow, payClosing.visible]) {
        expect([CODE.includes(words), pageOf(page).includes(words)]).toEqual([true, false]);
      }
    }
  });
});

describe('the manifest', () => {
  const manifest: unknown = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

  it('asks for V8 and exactly two scopes', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8' });
    expect(manifest).toHaveProperty('oauthScopes', [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('logs nothing: what goes wrong may quote cells, and nothing of a file is sent anywhere', () => {
    expect(manifest).toHaveProperty('exceptionLogging', 'NONE');
  });

  it('needs no library and no advanced service', () => {
    expect(manifest).toHaveProperty('dependencies', {});
  });
});

describe('the top level of the script', () => {
  const SERVICES = [
    'SpreadsheetApp',
    'HtmlService',
    'Utilities',
    'Session',
    'CacheService',
    'PropertiesService',
    'LockService',
    'ScriptApp',
    'UrlFetchApp',
    'Logger',
    'console',
    'Charts',
    'LanguageApp',
    'google',
  ];

  /** Stand-ins that note whatever is done to them. */
  function touchyServices(touched: string[]): Record<string, unknown> {
    const touchy = (name: string): unknown => {
      const note = (): never => {
        touched.push(name);
        throw new Error(`${name} touched`);
      };
      return new Proxy(() => undefined, {
        get: note,
        set: note,
        has: note,
        apply: note,
        construct: note,
        ownKeys: note,
      });
    };
    return Object.fromEntries(SERVICES.map((name) => [name, touchy(name)]));
  }

  it('touches no service: a forbidden call there would kill the menu too', () => {
    const touched: string[] = [];
    loadScript(touchyServices(touched));
    expect(touched).toEqual([]);
  });

  it('would be caught if it did', () => {
    const touched: string[] = [];
    expect(() => loadScript(touchyServices(touched), 'const ui = SpreadsheetApp.getUi();')).toThrow();
    expect(touched).toEqual(['SpreadsheetApp']);
  });

  it('declares the product and its entry points, nothing else', () => {
    const before = String(loadScript({}, '').evaluate('Object.getOwnPropertyNames(globalThis).join(" ")')).split(' ');
    const after = String(loadScript().evaluate('Object.getOwnPropertyNames(globalThis).join(" ")')).split(' ');
    const declared = after.filter((name) => !before.includes(name));
    const stubs = Array.from(STUBS.matchAll(/^function (\w+)/gm), ([, name]) => name);
    expect(declared.sort()).toEqual(['Salesbook', ...stubs].sort());
  });

  it('in mode NONE the menu asks nothing of any service but the menu itself', () => {
    const calls: string[] = [];
    const menu = {
      addItem: (_caption: string, name: string) => {
        calls.push(name);
        return menu;
      },
      addToUi: () => calls.push('addToUi'),
    };
    const touched: string[] = [];
    const services = { ...touchyServices(touched), SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) } };
    loadScript(services).call('onOpen', { authMode: 'NONE' });
    expect(touched).toEqual([]);
    expect(calls).toEqual(['showSidebar', 'showMotivation', 'showHeadTools', 'useFunctions', 'addToUi']);
  });
});
