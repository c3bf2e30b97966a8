/** Colours as Apps Script takes them: `#rrggbb`, `#rgb` or a CSS name. */

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** The colour as `#rrggbb`; null stays null, which is the sheet's default. */
export function checkedColor(color: string | null): string | null {
  if (color === null) {
    return null;
  }
  const text = String(color).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) {
    return text;
  }
  if (/^#[0-9a-f]{3}$/.test(text)) {
    return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  }
  const named = Object.hasOwn(NAMES, text) ? NAMES[text] : undefined;
  if (named === undefined) {
    throw new Error(`Invalid argument: color "${color}"`);
  }
  return named;
}
