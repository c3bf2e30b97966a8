/** The files that were named: all of one kind, and texts in UTF-8, whatever they were written in. */
import { isUtf8 } from 'node:buffer';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DemoProblem } from '../workbench/demo/demo-problem.ts';
import { reasonOf } from '../workbench/demo/reason-of.ts';
import { encodingOf } from '../workbench/files/decode-text.ts';
import { FileProblem } from '../workbench/files/file-problem.ts';
import type { BigEngine } from './engine.ts';
import { problemOfFile, type Sentences } from './problems.ts';

export interface LogFile {
  /** As it was named. */
  readonly named: string;
  /** What DuckDB reads. */
  readonly path: string;
  /** The first lines of a text file; `''` of another. */
  readonly head: string;
}

export interface LogFiles {
  readonly kind: 'csv' | 'parquet';
  readonly files: readonly LogFile[];
}

const literal = (text: string) => `'${text.replace(/'/g, "''")}'`;

async function matching(engine: BigEngine, pattern: string, words: Sentences): Promise<string[]> {
  const found = await stat(pattern).catch(() => null);
  if (found?.isDirectory() === true) throw new DemoProblem(words.folder(pattern.replace(/\/+$/, '')));
  if (found !== null) return [pattern];
  const rows = await engine.rows(`SELECT file FROM glob(${literal(pattern)}) ORDER BY file`).catch(() => []);
  if (rows.length === 0) throw new DemoProblem(words.noMatch(pattern));
  return rows.map(([file]) => String(file));
}

const isParquet = (path: string) => /\.parquet$/i.test(path);

const HEAD = 256 * 1024;
const MAGIC = 'PAR1';

async function assertParquet(path: string, words: Sentences): Promise<void> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size === 0) throw new DemoProblem(words.empty(path));
    const ends = Buffer.alloc(8);
    await handle.read(ends, 0, 4, 0);
    await handle.read(ends, 4, 4, Math.max(0, size - 4));
    if (ends.toString('latin1') !== MAGIC + MAGIC) throw new DemoProblem(words.parquet(path));
  } finally {
    await handle.close();
  }
}

function bytesOf(path: string): Readable {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 });
  return /\.gz$/i.test(path) ? bytes.pipe(createGunzip()).on('close', () => bytes.destroy()) : bytes;
}

/** Where the last letter of UTF-8 that is whole ends: a piece may be cut within one. */
function wholeEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return end > 0 && (bytes[end - 1] ?? 0) >= 0xc0 ? end - 1 : bytes.length;
}

/** The beginning of the file, and the first piece that is no UTF-8: what tells how the file is written. */
async function evidenceOf(path: string): Promise<{ readonly head: Buffer; readonly odd: Buffer | null }> {
  let head = Buffer.alloc(0);
  let rest = Buffer.alloc(0);
  for await (const piece of bytesOf(path) as AsyncIterable<Buffer>) {
    if (head.length < HEAD) head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)]);
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = wholeEnd(bytes);
    const whole = bytes.subarray(0, end);
    if (!isUtf8(whole) || whole.includes(0)) return { head, odd: whole };
    rest = Buffer.from(bytes.subarray(end));
  }
  return { head, odd: isUtf8(rest) ? null : rest };
}

const textOf = (bytes: Uint8Array, encoding: string) => {
  const decoder = new TextDecoder(encoding);
  // The end may be cut within a letter.
  return decoder.decode(bytes, { stream: true });
};

/** The same text in UTF-8, beside the other temporary files. */
async function rewritten(path: string, encoding: string, to: string): Promise<void> {
  const decoder = new TextDecoder(encoding);
  async function* texts(bytes: AsyncIterable<Buffer>) {
    for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  }
  await pipeline(Readable.from(texts(bytesOf(path))), createWriteStream(to));
}

async function textFile(path: string, folder: string, at: number, words: Sentences): Promise<LogFile> {
  if (/\.xlsx?$/i.test(path)) throw new DemoProblem(words.workbook(path));
  const { head, odd } = await evidenceOf(path);
  if (head.toString('latin1', 0, 4) === MAGIC) throw new DemoProblem(words.noText(path));
  // The piece that is no UTF-8 may lie far behind a beginning of plain letters.
  const encoding = await encodingOf(
    odd === null || head.includes(odd.subarray(0, 64)) ? head : Buffer.concat([head, odd]),
  );
  const text = textOf(head, encoding);
  if (text.includes('\0')) throw new FileProblem('not-text');
  if (text.trim() === '') throw new FileProblem('empty');
  if (odd === null) return { named: path, path, head: text };
  const copy = join(folder, `${at}-${basename(path).replace(/\.gz$/i, '')}`);
  await rewritten(path, encoding, copy);
  return { named: path, path: copy, head: text };
}

/** @throws DemoProblem where there are none, or one of them can't be read. */
export async function logFiles(engine: BigEngine, patterns: readonly string[], words: Sentences): Promise<LogFiles> {
  const paths: string[] = [];
  for (const pattern of patterns) paths.push(...(await matching(engine, pattern, words)));
  const parquet = paths.find(isParquet);
  const csv = paths.find((path) => !isParquet(path));
  if (parquet !== undefined && csv !== undefined) throw new DemoProblem(words.kinds(csv, parquet));
  const files: LogFile[] = [];
  for (const [at, path] of paths.entries()) {
    try {
      if (parquet === undefined) files.push(await textFile(path, engine.folder, at, words));
      else {
        await assertParquet(path, words);
        files.push({ named: path, path, head: '' });
      }
    } catch (problem) {
      if (problem instanceof FileProblem) throw problemOfFile(problem.code, path, words);
      if (problem instanceof DemoProblem) throw problem;
      throw new DemoProblem(words.unreadable(path, reasonOf(problem)));
    }
  }
  return { kind: parquet === undefined ? 'csv' : 'parquet', files };
}

/** Before hours of work, not after them. @throws DemoProblem */
export async function assertWritable(paths: readonly (string | null)[], words: Sentences): Promise<void> {
  for (const path of paths) {
    if (path === null) continue;
    const found = await stat(path).catch(() => null);
    const isFree = found === null || found.isFile();
    const place = found === null ? dirname(path) : path;
    const mayWrite = await access(place, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!isFree || !mayWrite) throw new DemoProblem(words.unwritable(path));
  }
}
