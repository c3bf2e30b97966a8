/** MD5 (RFC 1321) and SHA-256 (FIPS 180-4) over bytes 0–255: the browser's own are asynchronous, scripts are not. */

/** The fractional bits of a positive number, as 32 bits. */
const fraction = (value: number) => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;

const PRIMES = firstPrimes(64);
const SHA_START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const SHA_ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const MD5_START = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
const MD5_ROUNDS = Array.from({ length: 64 }, (_, round) => Math.floor(Math.abs(Math.sin(round + 1)) * 2 ** 32) | 0);
const MD5_SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

export function md5(bytes: readonly number[]): number[] {
  let state = MD5_START;
  for (const block of blocks(bytes, true)) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let round = 0; round < 64; round += 1) {
      const quarter = round >> 4;
      const [mixed, word] = md5Mix(quarter, round, b, c, d);
      const sum = (a + mixed + at(MD5_ROUNDS, round) + at(block, word)) | 0;
      const turned = rotateLeft(sum, MD5_SHIFTS[quarter]?.[round & 3] ?? 0);
      [a, d, c, b] = [d, c, b, (b + turned) | 0];
    }
    state = [a, b, c, d].map((value, index) => (value + at(state, index)) | 0);
  }
  return state.flatMap((word) => [word & 255, (word >> 8) & 255, (word >> 16) & 255, (word >> 24) & 255]);
}

function md5Mix(quarter: number, round: number, b: number, c: number, d: number): [number, number] {
  switch (quarter) {
    case 0:
      return [(b & c) | (~b & d), round];
    case 1:
      return [(d & b) | (~d & c), (5 * round + 1) & 15];
    case 2:
      return [b ^ c ^ d, (3 * round + 5) & 15];
    default:
      return [c ^ (b | ~d), (7 * round) & 15];
  }
}

export function sha256(bytes: readonly number[]): number[] {
  let state = SHA_START;
  for (const block of blocks(bytes, false)) {
    const words = [...block];
    for (let index = 16; index < 64; index += 1) {
      const early = at(words, index - 15);
      const late = at(words, index - 2);
      const low = rotateRight(early, 7) ^ rotateRight(early, 18) ^ (early >>> 3);
      const high = rotateRight(late, 17) ^ rotateRight(late, 19) ^ (late >>> 10);
      words.push((at(words, index - 16) + low + at(words, index - 7) + high) | 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let round = 0; round < 64; round += 1) {
      const sumE = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
      const first = (h + sumE + ((e & f) ^ (~e & g)) + at(SHA_ROUNDS, round) + at(words, round)) | 0;
      const sumA = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
      const second = (sumA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    state = [a, b, c, d, e, f, g, h].map((value, index) => (value + at(state, index)) | 0);
  }
  return state.flatMap((word) => [(word >> 24) & 255, (word >> 16) & 255, (word >> 8) & 255, word & 255]);
}

/** Pads the message and cuts it into blocks of sixteen 32-bit words. */
function blocks(bytes: readonly number[], littleEndian: boolean): number[][] {
  const padded = [...bytes, 0x80];
  while (padded.length % 64 !== 56) {
    padded.push(0);
  }
  const bits = bytes.length * 8;
  const length = [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255);
  const high = Math.floor(bits / 2 ** 32);
  const upper = [24, 16, 8, 0].map((shift) => (high >>> shift) & 255);
  padded.push(...(littleEndian ? [...length.reverse(), ...upper.reverse()] : [...upper, ...length]));
  const result: number[][] = [];
  for (let start = 0; start < padded.length; start += 64) {
    result.push(
      Array.from({ length: 16 }, (_, word) => {
        const four = padded.slice(start + word * 4, start + word * 4 + 4);
        return (littleEndian ? four.reverse() : four).reduce((value, byte) => (value << 8) | byte, 0);
      }),
    );
  }
  return result;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) {
      primes.push(candidate);
    }
  }
  return primes;
}

function at(words: readonly number[], index: number): number {
  return words[index] ?? 0;
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function rotateRight(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}
