/** What stands below the orders is none: where formulas can't tell, the board says by how much pay differs. */
import { expect, it } from 'vitest';
import { buildBoard, cellsOf, WORDS } from '../support/board.ts';
import type { LogRow } from '../support/log.ts';
import { OCTOBER, openPay } from './support/pay-app.ts';

it.each([
  ['en', ['Supplier', 'Date', 'Amount', 'Manager'], 'In pay beyond the board'],
  ['ru', ['Поставщик', 'Дата', 'Сумма', 'Менеджер'], 'В выплатах сверх доски'],
] as const)('rows of a table below, with a manager of the team: %s', async (language, titles, words) => {
  const rows: LogRow[] = [
    ['Acme', OCTOBER, 200_000, 'Anna'],
    ['Dan', OCTOBER + 3, 250_000, 'Boris'],
    [...titles],
    ['Paper', OCTOBER + 4, 50_000, 'Anna'],
  ];
  const app = await openPay({ language, rows });
  await buildBoard(app, '2026-10');
  const board = cellsOf(app, WORDS[language].board);
  const at = board.findIndex((row) => row.some((cell) => String(cell).startsWith(words)));
  const said = board.slice(at).find((row) => row.includes('Anna') && row.includes(-50_000));
  expect(at).toBeGreaterThan(0);
  expect(said?.filter((cell) => cell !== null)).toEqual(['Anna', -50_000]);
});
