/** Reading CSV: encodings, delimiters, and what becomes a number. */
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../workbench/files/csv.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** Enough of cp1251 for Russian letters and the rouble-free signs used here. */
function cp1251(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    throw new Error(`No byte for ${character}.`);
  });
}

async function plain(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const { rows } = await readCsv(bytes);
  return rows.map((row) => row.map((cell) => (cell.kind === 'empty' ? null : 'value' in cell && cell.value)));
}

const RUSSIAN = 'Клиент;Дата;Сумма\nПрораб Иванов;31.12.2025;1 234,56\n';
const RUSSIAN_ROWS = [
  ['Клиент', 'Дата', 'Сумма'],
  ['Прораб Иванов', '31.12.2025', '1 234,56'],
];

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(RUSSIAN), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${RUSSIAN}`), 'utf-8'],
    ['UTF-16, little end first', utf16(RUSSIAN, 'le', true), 'utf-16le'],
    ['UTF-16, big end first', utf16(RUSSIAN, 'be', true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(RUSSIAN, 'le', false), 'utf-16le'],
    ['cp1251', cp1251(RUSSIAN), 'windows-1251'],
  ])('reads %s', async (_, bytes, encoding) => {
    expect(await plain(bytes)).toEqual(RUSSIAN_ROWS);
    expect((await readCsv(bytes)).encoding).toBe(encoding);
  });

  it.each([
    ['windows-1252', 'Kunde;Betrag\nM\xfcller & S\xf6hne KG;1.234,56 \x80\n', ['Müller & Söhne KG', '1.234,56 €']],
    [
      'windows-1250',
      'Customer;Amount\n\xa3\xf3dzki Sklep;99,00 z\xb3\n\xafabka Gda\xf1sk;5,00 z\xb3\n',
      ['Łódzki Sklep', '99,00 zł'],
    ],
    [
      'koi8-r',
      '\xeb\xcc\xc9\xc5\xce\xd4;\xe4\xc1\xd4\xc1;\xf3\xd5\xcd\xcd\xc1\n\xf2\xcf\xcd\xc1\xdb\xcb\xc1;05.01.2024;50,00\n',
      ['Ромашка', '05.01.2024', '50,00'],
    ],
    ['gb18030', 'Customer;Amount\n\xcd\xf5\xd0\xa1\xc3\xf7;50,00\n\xc0\xee\xc0\xd7;30,00\n', ['王小明', '50,00']],
  ])('reads %s', async (_, binary, cells) => {
    const bytes = Uint8Array.from([...binary], (character) => character.charCodeAt(0));
    expect((await plain(bytes))[1]).toEqual(cells);
  });

  it('takes lone accented letters for western text', async () => {
    const bytes = Uint8Array.from([...'Customer,Amount\nCaf\xe9 Zo\xeb,5\n'], (character) => character.charCodeAt(0));
    expect((await plain(bytes))[1]).toEqual(['Café Zoë', 5]);
  });

  it.each([
    ['a zip archive such as .xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2])],
    ['bytes with zeros all over', Uint8Array.from([1, 0, 0, 5, 0, 0, 7, 0, 0, 0])],
  ])('refuses %s', async (_, bytes) => {
    await expect(readCsv(bytes)).rejects.toThrowError(expect.objectContaining({ code: 'not-text' }));
  });
});

describe('delimiters', () => {
  it.each([
    [',', 'a,b,c\n1,2,3'],
    [';', 'a;b;c\n1;2;3'],
    ['\t', 'a\tb\tc\n1\t2\t3'],
    ['|', 'a|b|c\n1|2|3'],
  ])('finds %j', async (delimiter, text) => {
    expect((await readCsv(utf8(text))).delimiter).toBe(delimiter);
    expect(await plain(utf8(text))).toEqual([
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
  });

  it('is not misled by decimal commas or by marks between quotes', async () => {
    expect((await readCsv(utf8('name;sum\na;1,5\nb;2,5'))).delimiter).toBe(';');
    expect(await plain(utf8('"a;b;c",d\n"x ""y""; z",2'))).toEqual([
      ['a;b;c', 'd'],
      ['x "y"; z', 2],
    ]);
  });

  it('believes a first line that says sep=', async () => {
    expect(await plain(utf8('sep=;\r\na,b;c\r\n1;2'))).toEqual([
      ['a,b', 'c'],
      [1, 2],
    ]);
  });
});

describe('cells', () => {
  it('keeps as text what is no plain number', async () => {
    const fields = ['007', '1.234', '12.5', '-3', '1,5', '=1+1', '31.12.2025', '1234567890123456', '', 'TRUE'];
    const [row] = (await readCsv(utf8(`${fields.map((field) => `"${field}"`).join(';')}\n`))).rows;
    expect(row?.map((cell) => cell.kind)).toEqual([
      'text',
      'text',
      'number',
      'number',
      'text',
      'text',
      'text',
      'text',
      'empty',
      'text',
    ]);
  });

  it('keeps the decimals of a column as texts where one of them could be a thousand elsewhere', async () => {
    expect(await plain(utf8('a,b,c\n261.96,5.5,"1,5"\n15.552,7,2.5\n12,8.25,3\n'))).toEqual([
      ['a', 'b', 'c'],
      ['261.96', 5.5, '1,5'],
      ['15.552', 7, '2.5'],
      [12, 8.25, 3],
    ]);
  });

  it('keeps an empty line between rows, drops those at the end, and squares the table', async () => {
    expect(await plain(utf8('a,b\n\n1,2,3\n\n,,\n'))).toEqual([
      ['a', 'b', null],
      [null, null, null],
      [1, 2, 3],
    ]);
  });
});

describe('files that hold no table', () => {
  it.each([
    ['empty', '\n\n', 'empty'],
    ['with a quote that never ends', 'a,b\n"c,d\n', 'open-quote'],
  ])('refuses one %s', async (_, text, code) => {
    await expect(readCsv(utf8(text))).rejects.toThrowError(expect.objectContaining({ code }));
  });
});
