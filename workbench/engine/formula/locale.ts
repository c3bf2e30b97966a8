/** Which marks a locale writes in formulas. */

const DECIMAL_POINT_LANGUAGES = new Set(['en', 'ja', 'zh', 'ko', 'th', 'he', 'iw', 'hi']);
const DECIMAL_POINT_LOCALES = new Set(['es_MX', 'de_CH', 'fr_CH', 'it_CH']);
const DECIMAL_COMMA_LOCALES = new Set(['en_ZA']);

/** True where `1,5` is a number and arguments are parted by `;` only, as in `ru_RU`. */
export function usesDecimalComma(locale: string): boolean {
  if (DECIMAL_COMMA_LOCALES.has(locale)) return true;
  const language = locale.split('_')[0] ?? locale;
  return !DECIMAL_POINT_LANGUAGES.has(language) && !DECIMAL_POINT_LOCALES.has(locale);
}
