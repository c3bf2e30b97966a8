/** What the command itself says is whole where a proposal names nothing. */
import { expect, it } from 'vitest';
import { demoWords } from '../../../workbench/demo/words.ts';

it('says of an empty proposal that it is none of the choices', () => {
  expect(demoWords('en_GB').proposed('')).toBe('Proposed: none of them (--yes takes it).');
  expect(demoWords('ru_RU').proposed('')).toBe('Предлагается: ни одно из них (--yes это примет).');
  expect(demoWords('en_GB').proposed('card, cash')).toBe('Proposed: card, cash (--yes takes it).');
});
