/** Formulas of Sheets into those of the engine and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewrite } from '../../../../workbench/engine/formula/from-engine.ts';
import { usesDecimalComma } from '../../../../workbench/engine/formula/locale.ts';
import { FormulaParseError, nameSheets, toEngine } from '../../../../workbench/engine/formula/to-engine.ts';
import { joinTokens, tokenize } from '../../../../workbench/engine/formula/tokens.ts';
import { nameFromUniver } from '../../../../workbench/engine/univer-name.ts';

const sizes: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  Orders: { rows: 500, columns: 8 },
  'O\'Brien\'s "x"; y': { rows: 70, columns: 3 },
};
const setting = (decimalComma: boolean) => ({
  decimalComma,
  sheet: (name: string | null) => {
    const found = Object.keys(sizes).find((one) => one.toLowerCase() === name?.toLowerCase());
    const size = found === undefined ? null : sizes[found];
    return name === null ? { name: 'Own', rows: 1000, columns: 26 } : size ? { name: found ?? '', ...size } : null;
  },
});
const english = setting(false);
const russian = setting(true);

describe('into the engine', () => {
  it.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['={1,2;3,4}', '={1,2;3,4}'],
    ['={SUM(1;2),3;4,5}', '={SUM(1,2),3;4,5}'],
    ['="a;b"&"c,""d;"', '="a;b"&"c,""d;"'],
    ['=RFM(A2:A; B2:B; C2:C)', '=RFM(A2:A1000, B2:B1000, C2:C1000)'],
    ['=SUM($A$2:$A)', '=SUM($A$2:$A$1000)'],
    ['=SUM(A1:A)', '=SUM(A:A)'],
    ['=SUM(A:A2)', '=SUM(A2:A1000)'],
    ['=SUM(A:C)', '=SUM(A:C)'],
    ['=SUM(2:3)', '=SUM(2:3)'],
    ['=SUM(B2:2)', '=SUM(B2:Z2)'],
    ['=SUM(Orders!C2:D)', '=SUM(Orders!C2:D500)'],
    ["=SUM('O''Brien''s \"x\"; y'!A2:A;1)", "=SUM('O''Brien''s \"x\"; y'!A2:A70,1)"],
    ['=SUM(Nowhere!A2:A)', '=SUM(Nowhere!A2:A)'],
    ['=LOG10(A1)+A1', '=LOG10(A1)+A1'],
    ['=IF(A1>=1.5;#N/A;-2%)', '=IF(A1>=1.5,#N/A,-2%)'],
    ['=A1:INDEX(B:B;3)', '=A1:INDEX(B:B,3)'],
    ['=Amounts_2026*2', '=Amounts_2026*2'],
  ])('%s becomes %s where the decimal sign is a point', (written, engine) => {
    expect(toEngine(written, english)).toBe(engine);
  });

  it.each([
    ['=SUM(1,5;2)', '=SUM(1.5,2)'],
    ['={1\\2,5;3\\4}', '={1,2.5;3,4}'],
    ['=ЕСЛИ(A1>0,5;"1,5";Лист1!B2)', '=ЕСЛИ(A1>0.5,"1,5",Лист1!B2)'],
    ['=SUM(A2:A;B2:B)', '=SUM(A2:A1000,B2:B1000)'],
  ])('%s becomes %s where it is a comma', (written, engine) => {
    expect(toEngine(written, russian)).toBe(engine);
  });

  it.each(['=SUM(A1,B1)', '={1,5,2}', '=SUM(A1;B1', '=A1)', '="open', '={1;2)'])(
    '%s is refused in ru_RU',
    (written) => {
      expect(() => toEngine(written, russian)).toThrow(FormulaParseError);
    },
  );

  it('writes the names of sheets as the sheets bear them', () => {
    expect(nameSheets('=SUM(ORDERS!A2:A)+\'orders\'!B1&"ORDERS!A1"', english)).toBe(
      '=SUM(Orders!A2:A)+\'Orders\'!B1&"ORDERS!A1"',
    );
    expect(nameSheets('=Other!A1', english)).toBe('=Other!A1');
  });

  it('knows the locales with a decimal comma', () => {
    expect(['en_US', 'en_GB', 'ja_JP', 'es_MX', 'he_IL'].map(usesDecimalComma)).not.toContain(true);
    expect(['ru_RU', 'de_DE', 'fr_FR', 'es_ES', 'pt_BR', 'uk_UA'].map(usesDecimalComma)).not.toContain(false);
  });
});

describe('back to what was written', () => {
  it.each([
    ['=SUM(A2:A; B1)', '=SUM(A4:A1002, B3)', '=SUM(A4:A; B3)'],
    ['=SUM(A1:A)', '=SUM(A:A)', '=SUM(A1:A)'],
    ['=SUM(Orders!A2:A)', "=SUM('New name'!A2:A500)", "=SUM('New name'!A2:A)"],
    ['=SUM(A2:A;B2)', '=SUM(#REF!,B2)', '=SUM(#REF!;B2)'],
    ['=SUM(B2:2)', '=SUM(C2:AA2)', '=SUM(C2:2)'],
  ])('%s, now %s, reads %s', (written, current, expected) => {
    expect(rewrite(written, toEngine(written, english), current, false)).toBe(expected);
  });

  it('uses the marks of the locale for a formula that only the engine knows', () => {
    expect(rewrite('=1', '=1', '=SUM(A1,{1,2.5;3,4})', true)).toBe('=SUM(A1;{1\\2,5;3\\4})');
    expect(rewrite('=1', '=1', '=SUM(A1,2.5)', false)).toBe('=SUM(A1,2.5)');
  });
});

describe('whatever the formula', () => {
  const string = fc.string().map((value) => `"${value.replaceAll('"', '""')}"`);
  const quotedName = fc
    .string({ minLength: 1 })
    .filter((name) => !/[\r\n]/.test(name))
    .map((name) => `'${name.replaceAll("'", "''")}'!B7`);
  const atom = fc.oneof(
    string,
    quotedName,
    fc.constantFrom('A1', '$B$2', 'A2:C', 'A:A', '2:2', 'Orders!A2:A', 'TRUE', 'name_1', '#N/A', '17'),
    fc.integer({ min: 0, max: 9999 }).map((value) => `${value}`),
  );
  const { formula } = fc.letrec<{ formula: string; call: string }>((tie) => ({
    call: fc
      .tuple(fc.constantFrom('SUM', 'RFM', 'IF', 'ЕСЛИ'), fc.array(tie('formula'), { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join('; ')})`),
    formula: fc.oneof(
      { depthSize: 'small' },
      atom,
      tie('call'),
      fc.tuple(atom, atom).map((pair) => pair.join('+')),
    ),
  }));

  it('no character is lost in tokens', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (written, decimalComma) => {
        expect(joinTokens(tokenize(`=${written}`, decimalComma))).toBe(`=${written}`);
      }),
    );
  });

  it('what was written comes back, and strings and quoted names stay what they are', () => {
    fc.assert(
      fc.property(formula, fc.boolean(), (body, decimalComma) => {
        const written = `=${body}`;
        const engine = toEngine(written, setting(decimalComma));
        expect(rewrite(written, engine, engine, decimalComma)).toBe(written);
        const kept = (from: string, comma: boolean) =>
          tokenize(from, comma)
            .map((token) => (token.kind === 'string' ? token.text : (/^'(?:[^']|'')*'/.exec(token.text)?.[0] ?? '')))
            .filter((quoted) => quoted !== '');
        // The engine's marks stand in a sheet's name as their twins.
        expect(kept(engine, false).map(nameFromUniver)).toEqual(kept(written, decimalComma));
      }),
    );
  });

  it('no argument separator of Sheets and no open range is left', () => {
    fc.assert(
      fc.property(formula, fc.boolean(), (body, decimalComma) => {
        const tokens = tokenize(toEngine(`=${body}`, setting(decimalComma)), false);
        expect(tokens.filter((token) => token.kind === 'separator' && token.text === ';')).toEqual([]);
        expect(tokens.filter((token) => /[0-9]:\$?[A-Z]+$/.test(token.text) && token.kind === 'reference')).toEqual([]);
      }),
    );
  });
});
