/** Sizes and bytes of text, without the globals that Apps Script lacks. */

/** The UTF-8 bytes of a text, 0–255; a lone surrogate becomes the replacement character. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const raw = character.codePointAt(0) ?? 0;
    const point = raw >= 0xd800 && raw <= 0xdfff ? 0xfffd : raw;
    if (point < 0x80) {
      bytes.push(point);
    } else if (point < 0x800) {
      bytes.push(0xc0 | (point >> 6), tail(point));
    } else if (point < 0x10000) {
      bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    } else {
      bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
    }
  }
  return bytes;
}

export function utf8Length(text: string): number {
  return utf8Bytes(text).length;
}

/** Java's bytes, −128 to 127, as Apps Script gives them. */
export function signedBytes(bytes: readonly number[]): number[] {
  return bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
}

export function unsignedBytes(bytes: readonly number[]): number[] {
  return bytes.map((byte) => byte & 255);
}

function tail(point: number): number {
  return 0x80 | (point & 0x3f);
}
