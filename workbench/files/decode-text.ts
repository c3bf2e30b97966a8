/** Finds out how a text file is encoded, and decodes it. */
import { CYRILLIC, cyrillicAfterAll, cyrillicPage } from './cyrillic.ts';
import { FileProblem } from './file-problem.ts';
import { japanesePage } from './japanese.ts';
import { WESTERN, westernPage } from './western.ts';

export interface DecodedText {
  readonly text: string;
  /** As browsers name it, such as `utf-8` or `shift_jis`. */
  readonly encoding: string;
}

export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const encoding = await encodingOf(bytes);
  const decoder = new TextDecoder(encoding);
  // Node 20 takes a whole text in windows-1252 for ISO-8859-1, without the euro sign; in pieces it reads it well.
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  if (text.includes('\0')) throw new FileProblem('not-text');
  return { text, encoding };
}

/** Files that are no text by their first bytes, though all the others may look like letters. */
const SIGNATURES = [
  { signature: [0x50, 0x4b], code: 'not-text' },
  { signature: [0x25, 0x50, 0x44, 0x46], code: 'not-text' },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], code: 'old-workbook' },
] as const;

/** Many programs call a web page, or a workbook as XML, .xls. Tables of our kinds begin with neither. */
const WEB_PAGE = /^\W{0,4}\s*(?:<(?:!doctype|html|head|meta|table|\?xml)\b|mime-version: )/i;

/** By its first signs, in whatever encoding. */
function isWebPage(bytes: Uint8Array): boolean {
  return WEB_PAGE.test(String.fromCharCode(...bytes.subarray(0, 200).filter((byte) => byte !== 0)));
}

/** As browsers name it. @throws FileProblem where it is no text. */
export async function encodingOf(bytes: Uint8Array): Promise<string> {
  if (isWebPage(bytes)) throw new FileProblem('web-page');
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const problem = SIGNATURES.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
  if (problem !== undefined) throw new FileProblem(problem.code);
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : await detected(bytes));
}

/** In UTF-16 the digits, separators and line ends of a table leave a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (odd > length / 20 && even === 0) return 'utf-16le';
  if (even > length / 20 && odd === 0) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The decoder's only way to say that the bytes are not UTF-8.
    return false;
  }
}

/** Enough to tell an encoding by. */
const SAMPLE = 200_000;

/** Names that the detector and the decoder do not share. */
const NAMES: Readonly<Record<string, string>> = {
  CP932: 'shift_jis',
  'EUC-JIS-2004': 'euc-jp',
  Big5HKSCS: 'big5',
  CP949: 'euc-kr',
  CP874: 'windows-874',
  MacCyrillic: 'x-mac-cyrillic',
};

const ALL = [
  ...WESTERN,
  ...['windows-1251', 'koi8-r', 'koi8-u', 'cp866', 'mac-cyrillic', 'windows-1253', 'windows-1255', 'windows-1256'],
  ...['cp932', 'euc-jis-2004', 'gb18030', 'big5hkscs', 'euc-kr', 'cp949', 'cp874'],
];

/** In western text an accented letter stands alone or with one more in a word of plain ones; elsewhere such bytes come in runs. */
function standAlone(bytes: Uint8Array): boolean {
  let letters = 0;
  let neighbours = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (!isHigh(bytes[index])) continue;
    letters++;
    if (isHigh(bytes[index + 1]) && !isPairInWord(bytes, index)) neighbours++;
  }
  return neighbours * 2 < letters;
}

const isHigh = (byte = 0) => byte >= 0x80;
const isPlainLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** Two accented letters within a word, as in Núñez and Größe. */
function isPairInWord(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  return first >= 0xa0 && second >= 0xa0 && !isHigh(bytes[at - 1]) && isPlainLetter(bytes[at + 2]);
}

/** Fetched only for files that need it: the detector knows so many encodings that it is large. */
async function detected(bytes: Uint8Array): Promise<string> {
  const { detect } = await import('jschardet');
  const sample = bytes.subarray(0, SAMPLE);
  const isWestern = standAlone(sample);
  const name = detect(sample, { detectEncodings: isWestern ? [...WESTERN] : ALL }).encoding ?? '';
  const encoding = decoderOf(NAMES[name] ?? name);
  const cyrillic = isWestern ? null : cyrillicAfterAll(sample, encoding);
  if (cyrillic !== null) return cyrillic;
  const japanese = japanesePage(sample);
  if (japanese !== null) return japanese;
  if (CYRILLIC.some((page) => page === encoding)) return cyrillicPage(sample);
  return WESTERN.some((page) => page === encoding) ? westernPage(sample, encoding) : encoding;
}

function decoderOf(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    // An encoding that no decoder knows, or none: western text is the likeliest of all.
    return 'windows-1252';
  }
}
