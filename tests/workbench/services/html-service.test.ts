import { describe, expect, test } from 'vitest';
import { openHost, runScript } from '../support/host.ts';

describe('HtmlService', () => {
  test('reads a file by name, with or without its ending', async () => {
    const files = { page: '<b>page</b>' };
    const read = (name: string) =>
      runScript(`return HtmlService.createHtmlOutputFromFile('${name}').getContent();`, { files });
    expect([await read('page'), await read('page.html')]).toEqual(['<b>page</b>', '<b>page</b>']);
    await expect(read('other')).rejects.toThrow('No HTML file named other was found.');
    await expect(read('toString')).rejects.toThrow('No HTML file named toString was found.');
  });

  test('fills templates: escaped, raw, with code', async () => {
    const host = await openHost(
      `function greet(name) { return 'Hi ' + name; }
function run() {
  var page = HtmlService.createTemplateFromFile('page');
  page.name = '<b>"Ann" & Bob\\'s</b>';
  page.list = [1, 2];
  return page.evaluate().setTitle('T').getContent();
}`,
      {
        files: {
          page: 'A `$x` "q" \\ <?= name ?>|<?!= name ?>|<? list.forEach(function (i) { ?>[<?= i ?>]<? }); ?>|<?= greet(list.length) ?>\n',
        },
      },
    );
    expect(await host.rpc('run', [])).toBe(
      'A `$x` "q" \\ &#60;b&#62;&#34;Ann&#34; &#38; Bob&#39;s&#60;/b&#62;|<b>"Ann" & Bob\'s</b>|[1][2]|Hi 2\n',
    );
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
