/** Files in and out of the page, and what it says when they can't be read. */
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type WorkbenchPage, workbenchPages } from './support/workbench-page.ts';

const openPage = workbenchPages();

async function chooseInMenu({ page }: WorkbenchPage, menu: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function openCsv(opened: WorkbenchPage, name: string, content: string | Buffer): Promise<void> {
  const chooser = opened.page.waitForEvent('filechooser');
  await chooseInMenu(opened, 'File', 'Open CSV…');
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
}

describe('Open CSV', () => {
  it('puts the table into a sheet that bears the name of the file', async () => {
    const opened = await openPage();
    await openCsv(opened, 'march.csv', 'Customer;Date;Amount\nБета;31.03.2026;1 234,50\nAlpha;2026-03-02;10\n');
    await expect.poll(() => opened.sheetNames()).toEqual(['Orders', 'Raw export', 'march']);
    expect(await opened.display({ row: 0, column: 0, rows: 3, columns: 3 })).toEqual([
      ['Customer', 'Date', 'Amount'],
      ['Бета', '31.03.2026', '1 234,50'],
      ['Alpha', '2026-03-02', '10'],
    ]);
    await expect.poll(() => opened.page.locator('#status').textContent()).toBe('Opened march.csv: 3 rows');
  });

  it('says in one sentence why a file is no table', async () => {
    const opened = await openPage();
    await openCsv(opened, 'book.xlsx', Buffer.of(80, 75, 3, 4, 0, 0));
    const dialog = opened.page.getByRole('dialog');
    await dialog.getByText('This is not a text file.').waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(await opened.sheetNames()).toEqual(['Orders', 'Raw export']);
  });
});

describe('Download .xlsx', () => {
  it('saves the workbook and says what it could not hold', async () => {
    const opened = await openPage();
    await opened.type(0, 9, '=RFM_SUMMARY(A2:A; B2:B; C2:C)');
    const download = opened.page.waitForEvent('download');
    await chooseInMenu(opened, 'File', 'Download .xlsx');
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('Sample orders.xlsx');
    await opened.page.getByRole('dialog').getByText('RFM_SUMMARY').waitFor();
    const workbook = new ExcelJS.Workbook();
    const bytes = await readFile(await saved.path());
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Orders', 'Raw export']);
    const orders = workbook.getWorksheet('Orders');
    expect(orders?.getCell('J2').value).toBe('Champions');
    expect(orders?.getCell('B2').value).toBeInstanceOf(Date);
  });
});
