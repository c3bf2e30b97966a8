/** The little that reading numbers and dates needs to know of a spreadsheet's locale. */

export interface Locale {
  /** Google's form, such as `en_US`. */
  readonly name: string;
  readonly decimalSign: '.' | ',';
  /** In `3/4/2025`: is it the third of April? */
  readonly dayFirst: boolean;
}

/** Languages that write 1.5, of those that Sheets offers; the others write 1,5. */
const POINT_LANGUAGES =
  /^(en|zh|ja|ko|th|hi|bn|ta|te|ml|mr|gu|kn|pa|he|iw|ar|fa|ur|my|km|lo|ne|si|sw|am|cy|ga|mn|fil|tl|ms)(_|$)/;
/** Spanish where it is written as in the United States. */
const POINT_REGIONS = /^(es_(MX|US|PR|DO|GT|HN|NI|PA|PE|SV|CU)|de_(CH|LI)|it_CH)$/;
const COMMA_REGIONS = /^(en_ZA|ar_(MA|DZ|TN|LY))$/;
const MONTH_FIRST = /^(en_US|en|es_US|es_PR|fil_PH|en_PH)$/;

export function localeOf(name: string): Locale {
  const normal = name.replace('-', '_');
  const point = (POINT_LANGUAGES.test(normal) && !COMMA_REGIONS.test(normal)) || POINT_REGIONS.test(normal);
  return {
    name,
    decimalSign: point ? '.' : ',',
    dayFirst: !MONTH_FIRST.test(normal),
  };
}

/** The country of the locale, such as `DE`; empty where it names none. */
export function regionOf(locale: Locale): string {
  return /[-_]([A-Z]{2})$/.exec(locale.name)?.[1] ?? '';
}
