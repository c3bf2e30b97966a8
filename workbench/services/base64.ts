/** Base64 over bytes 0–255, plain and safe for addresses. */

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function encodeBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const rest = bytes.length - at;
    const block = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += digit(block >> 18) + digit(block >> 12);
    text += (rest > 1 ? digit(block >> 6) : '=') + (rest > 2 ? digit(block) : '=');
  }
  return text;
}

export function decodeBase64(text: string): number[] {
  const bytes: number[] = [];
  let block = 0;
  let bits = 0;
  for (const sign of text.replace(/=+$/, '')) {
    const value = PLAIN.indexOf(sign);
    if (value < 0) {
      throw new Error('Could not decode string.');
    }
    block = (block << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((block >> bits) & 255);
      block &= (1 << bits) - 1;
    }
  }
  return bytes;
}

export function toWebSafe(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}

export function fromWebSafe(text: string): string {
  return text.replaceAll('-', '+').replaceAll('_', '/');
}

function digit(bits: number): string {
  return PLAIN.charAt(bits & 63);
}
