/** Words as they are compared: without case, accents, punctuation. */

const WITHOUT_PARTS: readonly (readonly [RegExp, string])[] = [
  [/ł/g, 'l'],
  [/ß/g, 'ss'],
  [/ı/g, 'i'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/đ/g, 'd'],
];

/** What folding comes to where there are no letters but those of English, as in most cells: a tenth of the work. */
function foldPlain(text: string): string {
  return text
    .replace(/\(s\)/gi, '')
    .replace(/IDs\b/g, ' ids')
    .replace(/#/g, ' no ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** `OrderID` → `order id`, `Total_Amount (€)` → `total amount`, `Product(s)` → `product`, `№ заказа` → `no заказа`. */
export function fold(text: string): string {
  if (!/[^ -~]/.test(text)) return foldPlain(text);
  let folded = text
    .replace(/n°/gi, 'no')
    .normalize('NFKC')
    .replace(/\(s\)/gi, '')
    .replace(/IDs\b/g, ' ids')
    .replace(/#/g, ' no ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  for (const [letter, plain] of WITHOUT_PARTS) folded = folded.replace(letter, plain);
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Chinese characters and kana are written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(text);
}
