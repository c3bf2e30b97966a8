/** What clasp would push: the built files and nothing else. Asked offline. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES } from './support/languages.ts';

const FILES = ['Code.js', 'appsscript.json', ...PAGES];

it('clasp pushes exactly the script, the manifest and the sidebar’s pages', () => {
  const status: unknown = JSON.parse(
    execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], { encoding: 'utf8' }),
  );
  expect(status).toHaveProperty('filesToPush', expect.any(Array));
  expect(status).toEqual({
    filesToPush: expect.arrayContaining(FILES.map((name) => `dist/${name}`)),
    untrackedFiles: [],
  });
  expect(status).toHaveProperty('filesToPush.length', FILES.length);
});

it('no script project of anyone’s is named in the repository', () => {
  expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toEqual({
    scriptId: expect.stringMatching(/^replace-with-/),
    rootDir: 'dist',
  });
});
