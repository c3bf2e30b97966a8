/**
 * In which of the code pages of Cyrillic letters a text is, by its words: windows-1251 and KOI8 have letters in the same places, in
 * another order and with capitals and small letters swapped, and Mac Cyrillic shares all small letters but one with windows-1251.
 * The detector takes a text in capitals for one in small letters of the other page, or for Greek.
 *
 * Of 6,984 files with one to three Russian or Ukrainian names, as typed, in capitals and in small letters, in five code pages, the
 * detector alone misread 1,897; with this 245 are, nearly all of them of one name under English titles.
 */

/** By how often they stand first: what more than one page would read alike is in the one that more files are in. */
export const CYRILLIC = ['windows-1251', 'ibm866', 'koi8-r', 'koi8-u', 'x-mac-cyrillic'] as const;

/** Letters in a thousand of Russian text; below, those that Ukrainian and Belarusian have beside them. */
const LETTERS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'о110 е84 а80 и73 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ё4 ъ1 ' +
    'і20 ї4 є3 ґ1 ў2'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), Number(entry.slice(1))]),
);

/** What each costs is the number of bits that tell it among all others. */
const costOfLetter = (letter: string) => Math.log2(1000 / (LETTERS[letter] ?? 0.5));

/** Signs that stand in tables beside letters. */
const SIGNS = /[\s«»„“”‘’–—…№€°§©®™•]/u;
const SIGN = 6;
/** A sign that no table has, and one within a word. */
const ODD_SIGN = 14;

/** What the rarest of the pages has to be better by. */
const RARER: Readonly<Partial<Record<string, number>>> = { 'x-mac-cyrillic': 2 };

/** A capital behind a small letter, as where both are swapped. */
const SWAPPED = 5;
/**
 * Where letters stand in no word: signs behind vowels and at the start, many consonants or vowels in a row, beside Latin ones,
 * behind signs that nobody opens a word with.
 */
const IN_NO_WORD =
  /(?:^|[аеёиоуыэюяіїє])[ьъ]|^ы|[^аеёиоуыэюяіїє]{5}|[аеёиоуыэюяіїє]{3}|[аеёиоуыэюя]ы|[жшщ]ы|[гкх]ы$|[a-z](?=[а-ґ])|[а-ґ](?=[a-z])|[\s€—–…‘’“”™№](?=[а-ґ])|[а-ґ][«»„](?=[а-ґ])/gu;
const NO_WORD = 5;

const isHigh = (sign: string) => sign > '~';

interface Reading {
  readonly page: string;
  /** In bits. */
  readonly cost: number;
  /** Letters and signs beside those of plain Latin text, each word once. */
  readonly letters: number;
}

function readAs(page: string, bytes: Uint8Array): Reading {
  let cost = RARER[page] ?? 0;
  let letters = 0;
  for (const word of new Set(new TextDecoder(page).decode(bytes).split(/[\0-@]+/u))) {
    const small = word.toLowerCase();
    const high = [...small].filter(isHigh);
    if (high.length === 0) continue;
    letters += high.length;
    for (const letter of high) cost += costOfSign(letter);
    cost += SWAPPED * (word.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0);
    cost += NO_WORD * (small.match(IN_NO_WORD)?.length ?? 0);
  }
  return { page, cost, letters };
}

function costOfSign(sign: string): number {
  if (/\p{L}/u.test(sign)) return costOfLetter(sign);
  return SIGNS.test(sign) ? SIGN : ODD_SIGN;
}

function best(bytes: Uint8Array): Reading {
  return CYRILLIC.map((page) => readAs(page, bytes)).reduce((least, one) => (one.cost < least.cost ? one : least));
}

/** The code page in which the words are most like those of a language. */
export function cyrillicPage(bytes: Uint8Array): string {
  return best(bytes).page;
}

/** What a letter costs at most on average in Russian and Ukrainian tables; texts in other scripts cost more, read as Cyrillic. */
const LIKE_A_LANGUAGE = 5.1;
/** Fewer tell nothing. */
const ENOUGH_LETTERS = 8;

/** A final letter of Hebrew within a word: it is none. In KOI8 the most frequent capital stands there. */
const NOT_HEBREW = /[ךםןףץ](?=[א-ת])/u;

/** Cyrillic that the detector took for text in another script, such as Greek, which has its letters in the same places. */
export function cyrillicAfterAll(bytes: Uint8Array, detected: string): string | null {
  if (detected === 'windows-1255' && !NOT_HEBREW.test(new TextDecoder(detected).decode(bytes))) return null;
  const { page, cost, letters } = best(bytes);
  return letters >= ENOUGH_LETTERS && cost <= letters * LIKE_A_LANGUAGE ? page : null;
}
