/** Serves a folder of static files on this machine only. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What pays to be compressed, and is text. */
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.map', '.svg']);
/** Of the levels of brotli up to eleven: seven megabytes take a third of a second, and become a quarter. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** By path and coding, for all servers of a process: a browser test opens one a file, and each would spend 0.4 s of a processor. */
const kept = new Map();

/** Compresses each file once, for as long as it stays the same. */
function compressed(path, { mtimeMs, size }, coding) {
  const key = `${coding} ${path}`;
  const state = `${mtimeMs} ${size}`;
  const known = kept.get(key);
  if (known?.state === state) return known.bytes;
  const bytes = readFile(path).then((content) => (coding === 'br' ? brotli(content, BROTLI) : gzipped(content)));
  bytes.catch(() => kept.delete(key));
  kept.set(key, { state, bytes });
  return bytes;
}

/** Brotli where the browser takes it, else gzip; null where it takes neither or the file is no text. */
function codingFor(path, accepted = '') {
  if (!COMPRESSED.has(extname(path))) return null;
  const codings = accepted.split(',').filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each));
  const names = codings.map((each) => each.split(';')[0].trim());
  return ['br', 'gzip'].find((coding) => names.includes(coding)) ?? null;
}

/**
 * Starts on the given port, or on the next free one up to `attempts` further; port 0 takes any.
 * @param {string} folder
 * @param {number} port
 * @param {number} attempts
 */
export function serveFolder(folder, port, attempts = 20) {
  const root = resolve(folder);
  return new Promise((started, failed) => {
    const server = createServer((request, response) => {
      answer(root, request, response).catch((error) => {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(`The file can't be read: ${error.code ?? 'unknown error'}.`);
      });
    });
    const listen = (candidate) => server.listen(candidate, '127.0.0.1');
    let last = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || last >= port + attempts) return failed(error);
      last += 1;
      listen(last);
    });
    server.on('listening', () => {
      const { port: taken } = server.address();
      const close = () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      started({ address: `http://localhost:${taken}/`, close });
    });
    listen(port);
  });
}

async function answer(root, request, response) {
  const plain = (status, text) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET and HEAD.');
  const path = fileFor(root, request.url ?? '/');
  const found = path === null ? null : await stat(path).catch(nothingThere);
  if (path === null || !found?.isFile()) return plain(404, 'Not found.');
  const coding = codingFor(path, request.headers['accept-encoding']);
  const body = coding === null ? null : await compressed(path, found, coding);
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': body?.length ?? found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(coding === null ? {} : { 'content-encoding': coding }),
  });
  if (request.method === 'HEAD') return response.end();
  if (body !== null) return response.end(body);
  createReadStream(path)
    .on('error', (error) => response.destroy(error))
    .pipe(response);
}

/** Null for an address that leads out of the folder or can't be decoded. */
function fileFor(root, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(`http://localhost${address}`).pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
  if (path.includes('\0')) return null;
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) ? file : null;
}

function nothingThere(error) {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
