/** Formulas read any sheet that Sheets lets a person name, however many marks of formulas the name holds. */
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nameFromUniver, univerName } from '../../../workbench/engine/univer-name.ts';
import { inputOf } from '../../app/support/tabs.ts';
import { bookContent } from '../../votes/support/book-content.ts';
import { calculateAgain } from '../../votes/support/second-engine.ts';
import { createNodeEngine } from '../support/workbench.ts';

const NAMES = `[x]
[x]y
a[b
]
a/b!
!
\\
x*y?
@
#REF!
O'Brien
''
1
A1
$A$1
A:A
1:1
R1C1
TRUE
x:y
a;b
a,b
{1}
=1
SUM(
100%
лист 1
Лист[1]
😀
 lead and trail `.split('\n');

const column = (rows: number) => ({ row: 0, column: 0, rows, columns: 1 });

function opened(name: string, locale: string) {
  const engine = createNodeEngine({ locale, timeZone: 'Etc/GMT' });
  onTestFinished(() => engine.dispose());
  const log = engine.active;
  log.rename(name);
  log.write({ row: 0, column: 0, rows: 2, columns: 2 }, [[5, 'x'].map(inputOf), [6, 'y'].map(inputOf)]);
  const prefix = `'${name.replaceAll("'", "''")}'!`;
  const formulas = [
    `=SUM(${prefix}$A:$A)`,
    `=SUMIFS(${prefix}$A:$A;${prefix}$B:$B;"=x")`,
    `=${prefix}A2`,
    `=SUM(${prefix}A2:A)`,
  ];
  const other = engine.insertSheet('Other', 1, 10, 10);
  other.write(
    column(4),
    formulas.map((formula) => [inputOf(formula)]),
  );
  return { engine, log, other, formulas };
}

describe.each(NAMES)('%j', (name) => {
  test('is read by both engines', async () => {
    const { engine, log, other, formulas } = opened(name, 'en_US');
    await engine.settled();
    expect(log.name).toBe(name);
    expect(other.read(column(4)).map(([cell]) => cell?.value)).toEqual([11, 5, 6, 6]);
    expect(other.formulas(column(4)).flat()).toEqual(formulas);
    const again = calculateAgain(bookContent(engine));
    expect([0, 1, 2, 3].map((row) => again.read('Other', row, 0).value)).toEqual([11, 5, 6, 6]);
  });

  test('goes along when the sheet is renamed', async () => {
    const { engine, log, other, formulas } = opened('Orders', 'ru_RU');
    await engine.settled();
    log.rename(name);
    await engine.settled();
    expect(other.read(column(4)).map(([cell]) => cell?.value)).toEqual([11, 5, 6, 6]);
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    const written = other.formulas(column(4)).flat();
    expect(written).toHaveLength(formulas.length);
    for (const formula of written) expect([quoted, `${name}!`].some((prefix) => formula.includes(prefix))).toBe(true);
    log.rename('Orders');
    await engine.settled();
    expect(other.read(column(4)).map(([cell]) => cell?.value)).toEqual([11, 5, 6, 6]);
  });
});

test('a name comes back from the engine as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }), (name) => {
      fc.pre(!name.includes('\u2060'));
      expect(nameFromUniver(univerName(name))).toBe(name);
    }),
    { numRuns: 10_000 },
  );
});
