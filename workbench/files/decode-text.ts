/** Finds out how a text file is encoded: UTF-8, UTF-16, or one of the two single-byte Windows encodings still met. */
import { FileProblem } from './file-problem.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new FileProblem('not-text');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x50 && second === 0x4b) throw new FileProblem('not-text');
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : singleByteEncoding(bytes));
}

/** In UTF-16 the digits, separators and line ends of a table leave a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
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

/** Cyrillic words are runs of high letters; in western text such a letter mostly stands alone among plain ones. */
function singleByteEncoding(bytes: Uint8Array): Encoding {
  let letters = 0;
  let neighbours = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (!isHighLetter(bytes[index])) continue;
    letters++;
    if (isHighLetter(bytes[index + 1])) neighbours++;
  }
  return neighbours * 2 >= letters ? 'windows-1251' : 'windows-1252';
}

function isHighLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xc0;
}
