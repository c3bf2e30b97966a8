/** A short text that changes when the log changes: FNV-1a over its columns, twice, 64 bits in all. */
import type { OrderLog } from './order-log.ts';

const PRIME = 0x0100_0193;
const SEEDS = [0x811c_9dc5, 0x1234_5678] as const;

function mix(hash: number, word: number): number {
  let mixed = hash;
  for (let shift = 0; shift < 32; shift += 8) mixed = Math.imul(mixed ^ ((word >>> shift) & 0xff), PRIME);
  return mixed;
}

function hashText(seed: number, text: string): number {
  let hash = mix(seed, text.length);
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}

function hashLog(log: OrderLog, seed: number): number {
  const columns = [log.row, log.spelling, log.day, log.order ?? new Int32Array(0)];
  const amounts = log.amount.slice();
  const words = new Int32Array(amounts.buffer);
  let hash = mix(seed, log.counts.rows);
  for (const column of [...columns, words]) for (const word of column) hash = mix(hash, word);
  for (const { customer, text } of log.spellings) hash = hashText(mix(hash, customer), text);
  for (const key of log.keys ?? []) hash = hashText(hash, key);
  for (const problem of log.problems) hash = hashText(mix(hash, problem.row), problem.value);
  return hash >>> 0;
}

/** Two logs with one fingerprint hold the same rows. */
export function fingerprintOf(log: OrderLog): string {
  return SEEDS.map((seed) => hashLog(log, seed).toString(16).padStart(8, '0')).join('');
}

/** Two lists with one fingerprint hold the same texts in the same order. */
export function fingerprintOfTexts(texts: readonly string[]): string {
  const hash = (seed: number) => texts.reduce(hashText, mix(seed, texts.length)) >>> 0;
  return SEEDS.map((seed) => hash(seed).toString(16).padStart(8, '0')).join('');
}
