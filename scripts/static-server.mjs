/** Serves a folder of static files on this machine only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

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
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
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
