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

function plain(bytes: Uint8Array): readonly (readonly unknown[])[] {
  return readCsv(bytes).rows.map((row) =>
    row.map((cell) => (cell.kind === 'empty' ? null : 'value' in cell && cell.value)),
  );
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
  ])('reads %s', (_, bytes, encoding) => {
    expect(plain(bytes)).toEqual(RUSSIAN_ROWS);
    expect(readCsv(bytes).encoding).toBe(encoding);
  });

  it('takes lone accented letters for western text', () => {
    const bytes = Uint8Array.from([...'Customer,Amount\nCaf\xe9 Zo\xeb,5\n'], (character) => character.charCodeAt(0));
    expect(plain(bytes)[1]).toEqual(['Café Zoë', 5]);
  });

  it.each([
    ['a zip archive such as .xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2])],
    ['bytes with zeros all over', Uint8Array.from([1, 0, 0, 5, 0, 0, 7, 0, 0, 0])],
  ])('refuses %s', (_, bytes) => {
    expect(() => readCsv(bytes)).toThrowError(expect.objectContaining({ code: 'not-text' }));
  });
});

describe('delimiters', () => {
  it.each([
    [',', 'a,b,c\n1,2,3'],
    [';', 'a;b;c\n1;2;3'],
    ['\t', 'a\tb\tc\n1\t2\t3'],
  ])('finds %j', (delimiter, text) => {
    expect(readCsv(utf8(text)).delimiter).toBe(delimiter);
    expect(plain(utf8(text))).toEqual([
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
  });

  it('is not misled by decimal commas or by marks between quotes', () => {
    expect(readCsv(utf8('name;sum\na;1,5\nb;2,5')).delimiter).toBe(';');
    expect(plain(utf8('"a;b;c",d\n"x ""y""; z",2'))).toEqual([
      ['a;b;c', 'd'],
      ['x "y"; z', 2],
    ]);
  });

  it('believes a first line that says sep=', () => {
    expect(plain(utf8('sep=;\r\na,b;c\r\n1;2'))).toEqual([
      ['a,b', 'c'],
      [1, 2],
    ]);
  });
});

describe('cells', () => {
  it('keeps as text what is no plain number', () => {
    const fields = ['007', '1.234', '12.5', '-3', '1,5', '=1+1', '31.12.2025', '1234567890123456', '', 'TRUE'];
    const [row] = readCsv(utf8(`${fields.map((field) => `"${field}"`).join(';')}\n`)).rows;
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

  it('keeps an empty line between rows, drops those at the end, and squares the table', () => {
    expect(plain(utf8('a,b\n\n1,2,3\n\n,,\n'))).toEqual([
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
  ])('refuses one %s', (_, text, code) => {
    expect(() => readCsv(utf8(text))).toThrowError(expect.objectContaining({ code }));
  });
});
