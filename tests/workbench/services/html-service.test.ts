import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

const SHOW = (page: string) => `SpreadsheetApp.getUi().showSidebar(${page});`;

async function shownPage(body: string, files: Readonly<Record<string, string>>): Promise<string> {
  const host = await openHost(`function run() {${body}}`, { files });
  let html = '';
  host.on((event) => {
    if (event.type === 'sidebar') html = event.sidebar.html;
  });
  await host.rpc('run', []);
  return html;
}

describe('HtmlService', () => {
  test('reads a file by name, with or without its ending', async () => {
    const files = { page: '<b>page</b>' };
    const read = (name: string) => shownPage(SHOW(`HtmlService.createHtmlOutputFromFile('${name}')`), files);
    expect([await read('page'), await read('page.html')]).toEqual(['<b>page</b>', '<b>page</b>']);
    await expect(read('other')).rejects.toThrow('No HTML file named other was found.');
    await expect(read('toString')).rejects.toThrow('No HTML file named toString was found.');
  });

  test('fills templates with what stands between their code', async () => {
    const page = 'A `$x` "q" \\ <? list.forEach(function () { ?>[i]<? }); ?>\n';
    const body = `var page = HtmlService.createTemplateFromFile('page'); page.list = [1, 2]; ${SHOW('page.evaluate()')}`;
    expect(await shownPage(body, { page })).toBe('A `$x` "q" \\ [i][i]\n');
  });

  test.each(['<?= name ?>', '<?!= name ?>'])('refuses to print: %s', async (page) => {
    await expect(
      runScript("HtmlService.createTemplateFromFile('page').evaluate();", { files: { page } }),
    ).rejects.toThrow('A scriptlet that prints is not in the workbench');
  });

  test('runs a template’s code in the same execution: what it hands over stays', async () => {
    const host = await openHost(
      `var shared = 1;
function share(value) { shared = value; }
function run() {
  var taken = null;
  var page = HtmlService.createTemplateFromFile('page');
  page.take = function (value) { taken = value; };
  page.evaluate();
  return [taken.add(2), shared];
}`,
      { files: { page: '<? var base = 40; take({ add: function (n) { return base + n; } }); share(7); ?>' } },
    );
    expect(await host.rpc('run', [])).toEqual([42, 7]);
  });

  test('shows only what it made', async () => {
    await expect(runScript("SpreadsheetApp.getUi().showSidebar('<p></p>');")).rejects.toThrow(
      'a HtmlOutput is expected',
    );
  });
});
