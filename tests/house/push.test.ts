/** What clasp would push: it takes all that lies in the folder which its settings name, so nothing else may lie there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES } from './support/languages.ts';

it('clasp pushes exactly the script, the manifest and the sidebar’s pages', () => {
  const { rootDir } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
  expect(rootDir).toBe('dist');
  // Nothing that lies there is kept back either.
  expect(existsSync('.claspignore')).toBe(false);
  const found = readdirSync(rootDir, { recursive: true, encoding: 'utf8' }).sort();
  expect(found).toEqual(['Code.js', 'appsscript.json', ...PAGES].sort());
});

it('no script project of anyone’s is named in the repository', () => {
  expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toEqual({
    scriptId: expect.stringMatching(/^replace-with-/),
    rootDir: 'dist',
  });
});
