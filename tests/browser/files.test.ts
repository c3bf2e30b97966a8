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

const MENUS = {
  en: { menu: 'File', item: 'Open file…', ok: 'OK' },
  ru: { menu: 'Файл', item: 'Открыть файл…', ok: 'ОК' },
};

async function openFile(
  opened: WorkbenchPage,
  name: string,
  content: string | Buffer,
  { menu, item } = MENUS.en,
): Promise<void> {
  const chooser = opened.page.waitForEvent('filechooser');
  await chooseInMenu(opened, menu, item);
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const ORDERS = [
  ['Клиент', 'Дата', 'Сумма'],
  ['Ромашка', '31.03.2026', '100'],
  ['Василёк', '01.04.2026', '250'],
];
const AREA = { row: 0, column: 0, rows: 3, columns: 3 };

/** Letters of the Russian alphabet by their bytes; everything else stands where ASCII has it. */
function cyrillic(encoding: 'windows-1251' | 'koi8-r', text: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const).reverse(),
  );
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 0x3f));
}

/** `顧客名,注文日,合計` and two orders of 山田 and 鈴木. */
const SHIFT_JIS = Buffer.from(
  '8cda8b7196bc2c928d95b693fa2c8d878c760d0a8e5293632c323032362f30352f30332c31323830' +
    '300d0a97e996d82c323032362f30352f32302c313238300d0a',
  'hex',
);

async function workbook(sheets: Readonly<Record<string, readonly (readonly ExcelJS.CellValue[])[]>>): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) made.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return Buffer.from(await made.xlsx.writeBuffer());
}

describe('Open file', () => {
  it('puts the table into a sheet that bears the name of the file', async () => {
    const opened = await openPage.shared();
    await openFile(opened, 'march.csv', 'Customer;Date;Amount\nБета;31.03.2026;1 234,50\nAlpha;2026-03-02;10\n');
    await expect.poll(() => opened.sheetNames()).toEqual(['Orders', 'Raw export', 'march']);
    expect(await opened.display(AREA)).toEqual([
      ['Customer', 'Date', 'Amount'],
      ['Бета', '31.03.2026', '1 234,50'],
      ['Alpha', '2026-03-02', '10'],
    ]);
    await expect.poll(() => opened.page.locator('#status').textContent()).toBe('Opened march.csv: 3 rows');
  });

  it('reads texts in whatever encoding they are', async () => {
    const opened = await openPage.shared('?locale=ru_RU');
    const text = `${ORDERS.map((row) => row.join(';')).join('\r\n')}\r\n`;
    const files: readonly (readonly [string, Buffer])[] = [
      ['utf16', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])],
      ['cp1251', cyrillic('windows-1251', text)],
      ['koi8', cyrillic('koi8-r', text.replaceAll('ё', 'е'))],
    ];
    for (const [name, bytes] of files) {
      await openFile(opened, `${name}.csv`, bytes, MENUS.ru);
      await expect.poll(() => opened.page.locator('#status').textContent()).toBe(`Открыт файл ${name}.csv: строк 3`);
      const letters = name === 'koi8' ? ORDERS.map((row) => row.map((cell) => cell.replaceAll('ё', 'е'))) : ORDERS;
      expect(await opened.display(AREA)).toEqual(letters);
    }
    await openFile(opened, 'jp.csv', SHIFT_JIS, MENUS.ru);
    await expect.poll(() => opened.page.locator('#status').textContent()).toBe('Открыт файл jp.csv: строк 3');
    expect(await opened.display(AREA)).toEqual([
      ['顧客名', '注文日', '合計'],
      ['山田', '2026/05/03', '12800'],
      ['鈴木', '2026/05/20', '1280'],
    ]);
  });

  it('opens all sheets of a workbook that hold anything, and reads the first of them', async () => {
    const opened = await openPage();
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const bytes = await workbook({
      May: [
        ['Customer', 'Date', 'Amount'],
        ['Ann', day('2026-05-03'), 12.5],
        ['Bob', day('2026-05-04'), 20],
      ],
      Empty: [],
      'Price list': [
        ['Product', 'Price'],
        ['Pen', 2],
      ],
    });
    await openFile(opened, 'book.xlsx', bytes);
    await expect.poll(() => opened.page.locator('#status').textContent()).toBe('Opened book.xlsx: 2 sheets, 5 rows');
    expect(await opened.sheetNames()).toEqual(['Orders', 'Raw export', 'May', 'Price list']);
    expect(await opened.display({ ...AREA, rows: 2 })).toEqual([
      ['Customer', 'Date', 'Amount'],
      ['Ann', '2026-05-03', '12.5'],
    ]);
    await opened.page.evaluate(() => salesbook.host.run('showSidebar'));
    await opened.sidebar.getByText('2 of 3 rows used').waitFor();
    expect(await opened.sidebar.locator('#sheet option:checked').textContent()).toBe('May');
  });

  it.each([
    ['en', 'book.xlsx', Buffer.of(80, 75, 3, 4, 0, 0), 'The workbook can’t be read: the file is broken, or no .xlsx.'],
    ['en', 'old.xls', Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'This is a workbook of the old kind (.xls).'],
    ['ru', 'book.xlsx', Buffer.of(80, 75, 3, 4, 0, 0), 'Таблица не читается: файл повреждён, или это не .xlsx.'],
    ['ru', 'nothing.csv', Buffer.from('\n\n'), 'Файл пуст: откройте тот, где заказы.'],
  ] as const)('says in one sentence (%s) why %s can’t be opened', async (language, name, bytes, sentence) => {
    const opened = await openPage.shared(language === 'en' ? '?locale=en_US' : '?locale=ru_RU');
    const before = await opened.sheetNames();
    await openFile(opened, name, bytes, MENUS[language]);
    const dialog = opened.page.getByRole('dialog');
    await dialog.getByText(sentence).waitFor();
    await dialog.getByRole('button', { name: MENUS[language].ok }).click();
    expect(await opened.sheetNames()).toEqual(before);
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
    const dialog = opened.page.getByRole('dialog');
    await dialog.getByText('The file is saved.').waitFor();
    expect(await dialog.getByText('RFM_SUMMARY').isVisible()).toBe(false);
    await dialog.getByText('What was left out').click();
    await dialog.getByText('RFM_SUMMARY').waitFor();
    const workbook = new ExcelJS.Workbook();
    const bytes = await readFile(await saved.path());
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Orders', 'Raw export']);
    const orders = workbook.getWorksheet('Orders');
    expect(orders?.getCell('J2').value).toBe('Champions');
    expect(orders?.getCell('B2').value).toBeInstanceOf(Date);
  });
});
