/** What is wrong in the tab *Team* is named with its cell; what is right beside it is still read. */
import { describe, expect, it } from 'vitest';
import { readTeam } from '../../../src/tables/pay/team-table.ts';
import { type Cells, readWith, typed } from './support/cells.ts';

const RULE_NAMES = new Map([['strong', 'Strong']]);
const TEAM = ['Manager', 'Role', 'Hired', 'Left', 'Target income', 'Fixed share', 'Rule', 'Draw', 'Recoverable'];
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('Team', () => {
  const readTeamOf = (rows: Cells, formats: readonly (readonly string[])[] = [], locale = 'en_US') =>
    readWith((source) => readTeam(source, RULE_NAMES), typed([TEAM, ...rows], [[], ...formats]), 'en', locale);
  const ann = ['Ann', '', '', '', 1000, 0.3, 'Strong'];

  it('is read as people type it', () => {
    const { result, faults } = readTeamOf([
      [' ann  Lee', 'Head', '2026-10-05', day('2026-12-31'), '100 000', '30%', 'strong', '$500', true],
      ['', '', '', '', '', '', '', '', ''],
      ['Яна', 'МЕНЕДЖЕР', '', '', 5, '30', 'STRONG', '', 'нет'],
    ]);
    expect(faults).toEqual([]);
    expect(
      result.members.map(({ name, key, isHead, targetIncome, fixedShare, rule, draw, recoverable }) => [
        name,
        key,
        isHead,
        targetIncome,
        fixedShare,
        rule,
        draw,
        recoverable,
      ]),
    ).toEqual([
      ['ann Lee', 'ann lee', true, 100_000, 0.3, 'Strong', 500, true],
      ['Яна', 'яна', false, 5, 0.3, 'Strong', 0, false],
    ]);
    expect(result.members[0]).toMatchObject({ hired: 20_731, left: 20_818, market: null });
  });

  it.each<readonly [string, readonly unknown[], string]>([
    ['no name', ['', '', '', '', 1000, 0.3, 'Strong'], 'A2 empty'],
    ['no income', ['Ann', '', '', '', '', 0.3, 'Strong'], 'E2 empty'],
    ['an income that is no number', ['Ann', '', '', '', 'a lot', 0.3, 'Strong'], 'E2 number'],
    ['an income below zero', ['Ann', '', '', '', -1, 0.3, 'Strong'], 'E2 negative'],
    ['an error', ['Ann', '', '', '', '#N/A', 0.3, 'Strong'], 'E2 error'],
    ['a name that is an error', ['#REF!', '', '', '', 1, 0.3, 'Strong'], 'A2 error'],
    ['a share above 100 %', ['Ann', '', '', '', 1000, '130%', 'Strong'], 'F2 share'],
    ['a share above 100', ['Ann', '', '', '', 1000, 101, 'Strong'], 'F2 share'],
    ['a share below zero', ['Ann', '', '', '', 1000, -0.1, 'Strong'], 'F2 share'],
    ['a rule that does not exist', ['Ann', '', '', '', 1000, 0.3, 'Weak'], 'G2 unknown'],
    ['a role that does not exist', ['Ann', 'king', '', '', 1000, 0.3, 'Strong'], 'B2 unknown'],
    ['a day that does not exist', ['Ann', '', '31.02.2026', '', 1000, 0.3, 'Strong'], 'C2 day'],
    ['a year for a day', ['Ann', '', 2024, '', 1000, 0.3, 'Strong'], 'C2 day'],
    ['left before hired', ['Ann', '', '2026-10-05', '2026-10-04', 1000, 0.3, 'Strong'], 'D2 left'],
    ['neither yes nor no', ['Ann', '', '', '', 1000, 0.3, 'Strong', 10, 'perhaps'], 'I2 unknown'],
  ])('%s', (_, row, fault) => {
    const { result, faults } = readTeamOf([row, ['Bob', '', '', '', 1000, 0.3, 'Strong']]);
    expect(faults).toEqual([fault]);
    expect(result.members.map(({ name }) => name)).toEqual(['Bob']);
  });

  it('a person of one day is no error', () => {
    expect(readTeamOf([['Ann', '', '2026-10-05', '2026-10-05', 1000, 0.3, 'Strong']]).faults).toEqual([]);
  });

  it('somebody twice, whatever the case and spacing; two heads are two people', () => {
    const { result, faults } = readTeamOf([
      ann,
      ['Bob', 'head', '', '', 1, 1, 'Strong'],
      ['Cid', 'head', '', '', 1, 1, 'Strong'],
      ['  ANN ', ...ann.slice(1)],
    ]);
    expect(faults).toEqual(['A5 twice']);
    expect(result.members.map(({ name, isHead }) => [name, isHead])).toEqual([
      ['Ann', false],
      ['Bob', true],
      ['Cid', true],
    ]);
  });

  it('a 30 that the cell shows as 3000 % is refused, one that it shows as 30 is 30 %', () => {
    const row = ['Ann', '', '', '', 1000, 30, 'Strong'];
    expect(readTeamOf([row], [['', '', '', '', '', '0%']]).faults).toEqual(['F2 share']);
    expect(readTeamOf([row], [['', '', '', '', '', '0']]).result.members[0]?.fixedShare).toBe(0.3);
  });

  it('an amount in the words of the locale', () => {
    const income = (locale: string) =>
      readTeamOf([['Ann', '', '', '', '1,500', 0.3, 'Strong']], [], locale).result.members[0]?.targetIncome;
    expect([income('en_US'), income('ru_RU')]).toEqual([1500, 1.5]);
  });

  it('nobody', () => {
    expect(readTeamOf([]).faults).toEqual(['A2 nothing']);
  });

  it('titles that are gone, and nothing else of that tab', () => {
    const { result, faults } = readWith(
      (source) => readTeam(source, RULE_NAMES),
      typed([['x'], ['Manager', 'Income', 'Rule'], ann]),
    );
    expect(faults).toEqual(['A2 titles']);
    expect(result).toEqual({ members: [], names: null });
  });

  it('a column that is not needed may be gone', () => {
    const { result, faults } = readWith(
      (source) => readTeam(source, RULE_NAMES),
      typed([
        ['Правило', 'Доля оклада', 'Целевой доход', 'Менеджер'],
        ['Strong', 0.3, 10, 'Ann'],
      ]),
    );
    expect(faults).toEqual([]);
    expect(result.members[0]).toMatchObject({ name: 'Ann', hired: null, market: null, draw: 0 });
  });
});
