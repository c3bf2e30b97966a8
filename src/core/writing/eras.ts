/** Years of Japanese eras, made years of the common calendar. */

/** The year before the first one of each era, by its name and its letter. */
const YEAR_BEFORE: Readonly<Record<string, number>> = {
  令和: 2018,
  reiwa: 2018,
  r: 2018,
  平成: 1988,
  heisei: 1988,
  h: 1988,
  昭和: 1925,
  showa: 1925,
  s: 1925,
  大正: 1911,
  taisho: 1911,
  t: 1911,
  明治: 1867,
  meiji: 1867,
  m: 1867,
};

/** The name of an era before its year; the first year may be called 元. A letter stands at the beginning only. */
const ERA_YEAR =
  /(?:(令和|平成|昭和|大正|明治)|(?<![a-z])(reiwa|heisei|showa|taisho|meiji)|^([rhstm])\.?) ?(元|\d{1,2})(?=[年./ ,-]|$)/;

/** `令和8年5月20日` as `2026年5月20日`, `r8.5.20` as `2026.5.20`. Expects plain text; other texts are given back. */
export function withoutEra(plain: string): string {
  return plain.replace(ERA_YEAR, (_all, kanji?: string, name?: string, letter?: string, year?: string) => {
    const before = YEAR_BEFORE[kanji ?? name ?? letter ?? ''] ?? Number.NaN;
    return String(before + (year === '元' ? 1 : Number(year)));
  });
}
