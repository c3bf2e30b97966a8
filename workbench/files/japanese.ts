/**
 * In which of the Japanese encodings a text is, by its words: in a small table of names under English titles a letter of two bytes is a sign and a plain
 * letter to the detector. *スズキ* is `ƒXƒYƒL` in windows-1252.
 *
 * In Japanese such letters stand in a row, beside no Latin ones, and most begin with a byte that in other code pages is a sign or a capital.
 * EUC-JP has the same bytes as Chinese and Korean encodings: there only what tables are full of, and kana, tell.
 */

/** The first bytes of kana and of the kanji that names are written with. */
const LAST_FREQUENT_LEAD = 0x9f;
const HALF_WIDTH = { first: 0xa1, last: 0xdf };

const JAPANESE = /^[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\u3000-\u303f\u30fb\u30fc\uff01-\uffef]$/u;
/** Two or more of them, which touch no Latin letter. */
const WORDS = /(?<![a-z])[^\0-~]{2,}(?![a-z])/giu;
/** Fewer may stand in any text. */
const ENOUGH = 4;
const MOSTLY = 0.8;

/** In the titles and names of Japanese tables, and two kana. */
const OF_TABLES =
  /注文|受注|顧客|客様|氏名|金額|日付|売上|商品|合計|会社|番号|支払|請求|[\p{sc=Hiragana}\p{sc=Katakana}]{2}/u;

/** How many letters of two bytes there are, and how many of them begin as the frequent ones do. */
function leadsOf(bytes: Uint8Array): { readonly all: number; readonly frequent: number } {
  let [all, frequent] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || (byte >= HALF_WIDTH.first && byte <= HALF_WIDTH.last)) continue;
    all++;
    if (byte <= LAST_FREQUENT_LEAD) frequent++;
    at++;
  }
  return { all, frequent };
}

function isShiftJis(text: string, bytes: Uint8Array): boolean {
  const letters = [...text].filter((letter) => letter > '~');
  const inWords = (text.match(WORDS) ?? []).reduce((sum, word) => sum + [...word].length, 0);
  const { all, frequent } = leadsOf(bytes);
  return letters.length >= ENOUGH && inWords >= letters.length * MOSTLY && frequent * 2 > all;
}

/** Null where the text is in neither, or nothing tells. */
export function japanesePage(bytes: Uint8Array): 'shift_jis' | 'euc-jp' | null {
  const shiftJis = readAs('shift_jis', bytes);
  if (shiftJis !== null && isShiftJis(shiftJis, bytes)) return 'shift_jis';
  const eucJp = readAs('euc-jp', bytes);
  return eucJp !== null && OF_TABLES.test(eucJp) ? 'euc-jp' : null;
}

/** Null where the bytes are none, or stand for other letters. A letter may be cut through at the end of a sample. */
function readAs(page: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(page, { fatal: true }).decode(bytes, { stream: true });
    return [...text].every((letter) => letter <= '~' || JAPANESE.test(letter)) ? text : null;
  } catch {
    // The decoder's only way to say that the bytes are none.
    return null;
  }
}
