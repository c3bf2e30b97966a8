/** Codes of documents that standards give, whatever the language: they say what kind of row it is only beside one another. */

export type KindClass = 'sale' | 'refund' | 'noOrder';

/** Italian e-invoices (FatturaPA): invoices, credit notes, and documents that whoever buys makes out. */
const FATTURA_PA: readonly (readonly [KindClass, string])[] = [
  ['sale', '01 02 03 05 06 07 09 24 25 26'],
  ['refund', '04 08'],
  ['noOrder', '10 11 12 16 17 18 19 20 21 22 23 27 28 29'],
];
/** UN/EDIFACT 1001, as in EN 16931: commercial, self-billed and prepaid invoices, credit notes of these. */
const EDIFACT: readonly (readonly [KindClass, string])[] = [
  ['sale', '326 380 383 386 389'],
  ['refund', '261 381 396'],
];

const CODES: ReadonlyMap<string, KindClass> = new Map([
  ...FATTURA_PA.flatMap(([kind, codes]) => codes.split(' ').map((code) => [`TD${code}`, kind] as const)),
  ...EDIFACT.flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind] as const)),
]);

/** Of each text what its code says, `null` for a blank one; null where any is no code, or where all say the same. */
export function documentCodesIn(texts: readonly string[]): readonly (KindClass | null)[] | null {
  const kinds: (KindClass | null)[] = [];
  for (const text of texts) {
    const kind = CODES.get(/^TD\d\d\b/i.exec(text)?.[0].toUpperCase() ?? text) ?? null;
    if (kind === null && text !== '') return null;
    kinds.push(kind);
  }
  return new Set(kinds.filter((kind) => kind !== null)).size > 1 ? kinds : null;
}
