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

  test('shows only what it made', async () => {
    await expect(runScript("SpreadsheetApp.getUi().showSidebar('<p></p>');")).rejects.toThrow(
      'a HtmlOutput is expected',
    );
  });
});
