/** The server of the page: right types, nothing outside its folder, the next port when one is taken. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serveFolder } from '../../scripts/static-server.mjs';

let home: string;
let server: RunningServer;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'salesbook-'));
  mkdirSync(join(home, 'site', 'parts'), { recursive: true });
  writeFileSync(join(home, 'site', 'index.html'), '<p>страница</p>');
  writeFileSync(join(home, 'site', 'parts', 'a b.js'), '1');
  writeFileSync(join(home, 'secret.txt'), 'secret');
  mkdirSync(join(home, 'site-other'));
  writeFileSync(join(home, 'site-other', 'secret.txt'), 'secret');
  server = await serveFolder(join(home, 'site'), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it up first. */
function get(path: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

function getBytes(path: string, accepted: string) {
  const { port } = new URL(server.address);
  const headers = accepted === '' ? {} : { 'accept-encoding': accepted };
  return new Promise<{ coding: string | undefined; length: string | undefined; bytes: Buffer }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { 'content-encoding': coding, 'content-length': length } = response.headers;
        resolve({ coding, length, bytes: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the static server', () => {
  it('serves files with their types', async () => {
    expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>страница</p>' });
    expect(await get('/?locale=ru_RU')).toMatchObject({ status: 200 });
    expect(await get('/parts/a%20b.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/parts/..%2f..%2fsecret.txt',
    '/..%2fsite-other/secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%00',
    '/%zz',
    '/parts',
    '/nothing.js',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('compresses for who accepts %s', async (accepted, coding, plain) => {
    const answer = await getBytes('/', accepted);
    expect(answer.coding).toBe(coding);
    expect(plain(answer.bytes).toString()).toBe('<p>страница</p>');
    expect(Number(answer.length)).toBe(answer.bytes.length);
  });

  it.each(['', 'identity', 'br;q=0, gzip;q=0.0'])('sends the file as it is for who accepts %j', async (accepted) => {
    const answer = await getBytes('/', accepted);
    expect([answer.coding, answer.bytes.toString()]).toEqual([undefined, '<p>страница</p>']);
  });

  it('compresses again what has changed', async () => {
    const file = join(home, 'site', 'changing.js');
    writeFileSync(file, 'before();');
    await getBytes('/changing.js', 'br');
    writeFileSync(file, 'afterwards();');
    expect(brotliDecompressSync((await getBytes('/changing.js', 'br')).bytes).toString()).toBe('afterwards();');
  });

  it('answers no other method', async () => {
    expect(await get('/', 'POST')).toMatchObject({ status: 405 });
  });

  it('takes the next port when one is taken', async () => {
    const taken = Number(new URL(server.address).port);
    const second = await serveFolder(join(home, 'site'), taken);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
