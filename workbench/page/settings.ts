/** Locale and time zone of the open file, kept in the page's address so that a reload or a link brings them back. */

export const LOCALES = ['en_US', 'ru_RU'] as const;
export type PageLocale = (typeof LOCALES)[number];

export const TIME_ZONES = [
  'Etc/GMT',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Moscow',
  'Asia/Yekaterinburg',
  'Asia/Novosibirsk',
  'Asia/Vladivostok',
  'Asia/Kolkata',
  'Pacific/Auckland',
] as const;

export interface PageSettings {
  readonly locale: PageLocale;
  readonly timeZone: string;
}

const DEFAULT_ZONES = { en_US: 'America/New_York', ru_RU: 'Europe/Moscow' } as const satisfies Record<
  PageLocale,
  string
>;

/** What the address does not say comes from the browser's language. */
export function readSettings(search: string, browserLanguage: string): PageSettings {
  const asked = new URLSearchParams(search);
  const [spoken] = browserLanguage.toLowerCase().split('-');
  const fallback: PageLocale = LOCALES.find((locale) => locale.split('_')[0] === spoken) ?? 'en_US';
  const locale = LOCALES.find((known) => known === asked.get('locale')) ?? fallback;
  const zone = TIME_ZONES.find((known) => known === asked.get('time-zone'));
  return { locale, timeZone: zone ?? DEFAULT_ZONES[locale] };
}

export function settingsAddress(settings: Partial<PageSettings>): string {
  const asked = new URLSearchParams();
  if (settings.locale !== undefined) asked.set('locale', settings.locale);
  if (settings.timeZone !== undefined) asked.set('time-zone', settings.timeZone);
  return `?${asked.toString().replaceAll('%2F', '/')}`;
}
