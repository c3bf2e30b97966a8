/** Order logs as people and exports leave them: much of it countable, some of it by no formula. */
import fc from 'fast-check';
import { serial } from '../../app/support/board.ts';
import type { LogRow } from '../../app/support/log.ts';

/**
 * Who is on the team, the last as its head: names that are something else to a criterion, a number or a locale.
 */
export const NAMES = [
  'Ann',
  'b*b',
  'What?',
  '~x',
  '>5',
  'a=b',
  'O"Neil',
  "O'Brien",
  'Иван Ё',
  'x;y',
  '007',
  'true',
  '1/2',
  '7',
  'Head',
];

const managers = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('ANN', 'bob', 'Whats', 'x', 'иван ё', '*', '?', 'Stranger', '', '07', 'TRUE', '50%'),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 7, 0) },
);
const days = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: serial('2026-11-20'), max: serial('2027-01-10') }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 86_399 }).map((second) => serial('2026-12-16') + second / 86_400) },
  { weight: 1, arbitrary: fc.constantFrom(null, '16.12.2026', 'soon', 0, -1, 20_261_216, serial('2052-12-16')) },
);
const amounts = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -1_000_000, max: 9_000_000 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.constantFrom<LogRow[number][]>(null, '1 000', '12,50', '1e5', 'ten', 0, 0.1, 1e15, 1e-7) },
);
const customers = fc.constantFrom<LogRow[number][]>('Acme', 'Beta', 12_346, '=x', '', null);

export const randomLog: fc.Arbitrary<LogRow[]> = fc.array(fc.tuple(customers, days, amounts, managers), {
  minLength: 1,
  maxLength: 80,
});
