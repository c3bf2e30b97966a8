/** Japanese is read in its own encoding, also where few names stand under English titles; Polish and Czech in ISO 8859-2. */
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../workbench/files/decode-text.ts';
import { encoderOf } from '../support/encoder.ts';

const table = (titles: string, names: readonly string[]): string =>
  [titles, ...names.map((name, at) => `${at + 1},${name},2024-01-1${at},10`), ''].join('\n');

/** What two bytes stand for, turned round. */
function doubleEncoderOf(page: 'shift_jis' | 'euc-jp'): (text: string) => Uint8Array {
  const bytes = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x80; byte++) bytes.set(String.fromCharCode(byte), [byte]);
  const decoder = new TextDecoder(page);
  for (let first = 0xfe; first > 0x80; first--) {
    for (let second = 0x40; second < 0xff; second++) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if ([...letter].length === 1) bytes.set(letter, [first, second]);
    }
  }
  return (text) => Uint8Array.from([...text].flatMap((letter) => bytes.get(letter) ?? []));
}

const ENGLISH = 'Order ID,Customer,Date,Amount';

describe('a small Japanese file', () => {
  it.each([
    [ENGLISH, 'スズキ, トヨタ販売'],
    [ENGLISH, '山田太郎, 鈴木花子'],
    [ENGLISH, '高橋商店, 株式会社アオキ, 伊藤さくら'],
    [ENGLISH, '鈴木花子, はなや, カフェ・ド・パリ'],
    ['注文番号,顧客名,日付,金額', '山田太郎, 小林茂'],
  ])('in Shift_JIS: %s, %s', async (titles, names) => {
    const text = table(titles, names.split(', '));
    expect(await decodeText(doubleEncoderOf('shift_jis')(text))).toEqual({ text, encoding: 'shift_jis' });
  });

  it.each([
    ['注文番号,顧客名,日付,金額', '山田太郎, 鈴木花子, 小林茂'],
    [ENGLISH, 'スズキ, トヨタ販売'],
  ])('in EUC-JP, which has the bytes of Chinese: %s, %s', async (titles, names) => {
    const text = table(titles, names.split(', '));
    expect(await decodeText(doubleEncoderOf('euc-jp')(text))).toEqual({ text, encoding: 'euc-jp' });
  });

  it.each([
    ['windows-1252', 'Hélène, Élève, Été'],
    ['windows-1250', 'Śliwa, Świder, Źrebię'],
    ['windows-1251', 'иванова, петров, ромашкина'],
    ['ibm866', 'ПЕТРОВ, ИВАНОВ, СИДОРОВ'],
  ])('is no other: %s, %s', async (page, names) => {
    const text = table(ENGLISH, names.split(', '));
    expect((await decodeText(encoderOf(page)(text))).text).toBe(text);
  });
});

describe('ISO 8859-2', () => {
  it.each([
    'Ślusarz Wiśniewski, Ćwiek Zieliński',
    'Paweł Wiśniewski, Małgorzata Dąbrowska, Słońce',
    'Lukáš Horáček, Tomáš Dvořák, Petr Beneš',
  ])('is told from windows-1250 by one word: %s', async (names) => {
    const text = table(ENGLISH, names.split(', '));
    expect(await decodeText(encoderOf('iso-8859-2')(text))).toEqual({ text, encoding: 'iso-8859-2' });
  });

  it.each(['Brand®, ©Verlag, Müller', '¡Vamos!, Muñoz, José', '»Kiosk«, Groß, Jörg'])(
    'is not taken for by signs of windows-1252: %s',
    async (names) => {
      const text = table(ENGLISH, names.split(', '));
      expect((await decodeText(encoderOf('windows-1252')(text))).text).toBe(text);
    },
  );
});
