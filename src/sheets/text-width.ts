/** How wide words are in bold Arial, the font of new sheets: by the advances of Arimo, whose letters are as wide. */

/** Of 2,048 units to the size of the font, and the signs that advance so far. */
const ADVANCES: readonly (readonly [units: number, signs: string])[] = [
  [487, "'"],
  [569, ' ,./I\\ijl\u00a0‘’'],
  [682, '!()-:;[]`ft·'],
  [797, '*r{}|'],
  [853, '°г'],
  [1024, 'z"“”„тз'],
  [1139, '#$0123456789J_aceksvxy«»–§€₽£¥₸₹аесухёэк÷'],
  [1196, '+<=>^~×−Гчя'],
  [1251, '?FLTZbdghnopquТоpрнпК'],
  [1301, 'вийцьбУЗдл'],
  [1366, 'EPSVXY₴ЕРХ'],
  [1479, '&ABCDHKNRUАВНСЛЧжЭДБИЙПЬЯЁ'],
  [1515, 'ъЦм'],
  [1593, 'GOQwО'],
  [1707, 'MМш'],
  [1749, 'щФыю'],
  [1821, '%mЪф'],
  [2087, 'ЖW@ЫШЩ—…'],
  [2283, 'Ю№'],
];

/** Of a sign that is not listed: no letter is wider. Those of Chinese and Japanese are as wide as the font is large. */
const WIDEST = 2304;
const UNITS = 2048;
/** Sheets shows 96 pixels to 72 points. */
const PIXELS_PER_POINT = 96 / 72;

function unitsOf(sign: string): number {
  return ADVANCES.find(([, signs]) => signs.includes(sign))?.[0] ?? WIDEST;
}

/** In pixels, of bold text; plain text is no wider. */
export function textWidth(text: string, points: number): number {
  const units = Array.from(text).reduce((sum, sign) => sum + unitsOf(sign), 0);
  return (units / UNITS) * points * PIXELS_PER_POINT;
}

/** Of the longest part that a cell which wraps can't break: no-break spaces hold words together. */
export function wordWidth(text: string, points: number): number {
  return Math.max(0, ...text.split(/[ \n]/).map((word) => textWidth(word, points)));
}
