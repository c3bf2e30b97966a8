import { expect, it } from 'vitest';
import { createMemory } from '../../../workbench/host/memory.ts';

const counted = () => {
  const remember = createMemory<string>();
  const made: string[] = [];
  const give = (key: string) =>
    remember(key, () => {
      made.push(key);
      return `of ${key}`;
    });
  return { give, made };
};

it('makes the same only once', () => {
  const { give, made } = counted();
  expect([give('a'), give('b'), give('a')]).toEqual(['of a', 'of b', 'of a']);
  expect(made).toEqual(['a', 'b']);
});

it('forgets what was wanted longest ago', () => {
  const { give, made } = counted();
  for (let key = 0; key < 20; key++) give(`${key}`);
  give('0');
  give('20');
  give('0');
  expect(made).toHaveLength(21);
  give('1');
  expect(made.slice(21)).toEqual(['1']);
});
