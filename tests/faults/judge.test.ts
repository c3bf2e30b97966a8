/** The trial of slips can itself fail: what counts as caught, and when the table is out of date. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Fault, withFault } from './fault.ts';
import { judge, type Report, redTests } from './judge.ts';
import { chosen } from './options.ts';
import { outOfDate } from './out-of-date.ts';
import { FAULTS } from './tables.ts';

type Outcome = readonly [status: string, message?: string];

function report(outcomes: readonly Outcome[], fileStatus = 'passed', message = ''): Report {
  const assertionResults = outcomes.map(([status, failure], index) => ({
    fullName: `test ${index}`,
    status,
    failureMessages: failure === undefined ? [] : [failure],
  }));
  return { testResults: [{ name: 'some.test.ts', status: fileStatus, message, assertionResults }] };
}

describe('a slip', () => {
  it.each([
    ['AssertionError: expected 1 to be 2'],
    ['Error: promise resolved "1" instead of rejecting'],
    ["Error: expected [Function] to throw error including 'x' but got 'y'"],
    ['Error: Property failed after 1 tests'],
  ])('is caught by a failed expectation: %s', (message) => {
    expect(judge(report([['passed'], ['failed', 'TypeError: x'], ['failed', message]], 'failed'))).toEqual({
      kind: 'caught',
      by: 'test 2',
    });
  });

  it('survives where all tests pass', () => {
    expect(judge(report([['passed'], ['skipped']]))).toEqual({ kind: 'survived' });
  });

  it.each([
    ['a test that breaks', report([['failed', 'TypeError: x is not a function']], 'failed'), 'x is not a function'],
    ['a test that takes too long', report([['failed', 'Error: Test timed out in 5000ms.']], 'failed'), 'timed out'],
    ['a file that can’t be read', report([], 'failed', 'SyntaxError: no'), 'SyntaxError'],
    ['tests that are all skipped', report([['skipped']]), 'no test was executed'],
    ['no file at all', { testResults: [] }, 'no test was executed'],
  ])('is not caught by %s', (_name, result, why) => {
    expect(judge(result)).toEqual({ kind: 'broken', why: expect.stringContaining(why) });
  });
});

describe('with nothing changed', () => {
  it('every file is green and has a test', () => {
    expect(redTests(report([['passed'], ['skipped']]))).toEqual([]);
    expect(redTests(report([['passed'], ['failed', 'x']], 'failed'))).toEqual(['test 1']);
    expect(redTests(report([['skipped']]))).toHaveLength(1);
    expect(redTests(report([], 'failed', 'SyntaxError'))).toEqual(['some.test.ts: SyntaxError']);
  });
});

describe('the text of a slip', () => {
  const fault = { file: 'some.ts', from: 'a < b', to: 'a <= $&' };

  it('is replaced as it is', () => {
    expect(withFault('if (a < b) {', fault)).toBe('if (a <= $&) {');
  });

  it('must stand in the file exactly once, and change something', () => {
    expect(() => withFault('if (a <= b) {', fault)).toThrow('0 times');
    expect(() => withFault('a < b, a < b', fault)).toThrow('2 times');
    expect(() => withFault('a < b', { ...fault, to: fault.from })).toThrow('stay as it is');
  });
});

describe('the choice of slips', () => {
  const faults = ['one', 'two', 'three'].map((name): Fault => ({ name, file: 'x.ts', from: '', to: '', tests: [] }));
  const names = (args: readonly string[]) => chosen(faults, args).map(({ name }) => name);

  it('is all, some by name, or a part', () => {
    expect(names([])).toEqual(['one', 'two', 'three']);
    expect(names(['--only', 'tw'])).toEqual(['two']);
    expect([names(['--shard', '1/2']), names(['--shard', '2/2'])]).toEqual([['one', 'three'], ['two']]);
    for (const shard of ['0/2', '3/2', 'half']) expect(() => names(['--shard', shard])).toThrow('--shard');
  });
});

describe('the tables', () => {
  it('fit the files as they are', () => {
    expect(outOfDate(FAULTS)).toEqual([]);
  });

  it('stay few: each slip costs a build, and the pure rooms have their mutants', () => {
    expect(FAULTS.length).toBeLessThanOrEqual(60);
  });

  it('are out of date where a file, its text or a test is gone, or a name comes twice', () => {
    const fault: Fault = { name: 'x', file: 'package.json', from: '"type": "module"', to: '', tests: [] };
    expect(outOfDate([fault])).toEqual([]);
    expect(outOfDate([fault, fault])).toEqual(['x: another slip has this name']);
    expect(outOfDate([{ ...fault, from: 'nowhere' }])).toEqual([
      'x: package.json holds the text 0 times, not once: nowhere',
    ]);
    expect(outOfDate([{ ...fault, file: 'gone.ts' }])).toEqual([expect.stringContaining('gone.ts')]);
    expect(outOfDate([{ ...fault, tests: ['tests/gone.test.ts'] }])).toEqual(['x: there is no tests/gone.test.ts']);
  });

  it('try every test file to which the page of differences holds the workbench', () => {
    const page = readFileSync('docs/differences.md', 'utf8');
    const named = [...page.matchAll(/^\|.*\| `([\w/-]+\.test\.ts)` \|/gm)].map(([, file]) => `tests/workbench/${file}`);
    const tried = new Set(FAULTS.flatMap(({ tests }) => tests));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((file) => !tried.has(file))).toEqual([]);
  });
});
