/** Whatever bytes a file holds, it is a table or a problem that is named; and a table that was written well comes back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../../workbench/files/csv.ts';
import { FileProblem } from '../../../workbench/files/file-problem.ts';
import { hostileText, MANY } from '../../core/support/hostile-texts.ts';

const separators = fc.constantFrom(',', ';', '\t', '\n', '\r\n', '"', '""', '\ufeff', '');
const text = fc
  .array(fc.tuple(hostileText, separators), { maxLength: 6 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const bytes = fc.oneof(
  { weight: 4, arbitrary: text.map((all) => new TextEncoder().encode(all)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
);

it('any bytes', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(bytes, async (file) => {
      tried++;
      try {
        const { rows } = await readCsv(file);
        for (const cell of rows.flat()) if (cell.kind === 'number') expect(Number.isFinite(cell.value)).toBe(true);
      } catch (problem) {
        expect(problem).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: MANY },
  );
  process.stdout.write(`${tried} hostile cases: CSV files\n`);
});
