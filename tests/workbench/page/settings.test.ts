/** Locale and time zone in the page's address. */
import { describe, expect, it } from 'vitest';
import { readSettings, settingsAddress } from '../../../workbench/page/settings.ts';
import { languageOf, pageText } from '../../../workbench/page/text.ts';

describe('settings', () => {
  it.each([
    ['', 'en-GB', { locale: 'en_US', timeZone: 'America/New_York' }],
    ['', 'ru', { locale: 'ru_RU', timeZone: 'Europe/Moscow' }],
    ['?locale=ru_RU', 'en', { locale: 'ru_RU', timeZone: 'Europe/Moscow' }],
    ['?locale=en_US&time-zone=Asia/Vladivostok', 'ru', { locale: 'en_US', timeZone: 'Asia/Vladivostok' }],
    ['?locale=xx_XX&time-zone=Mars', 'en', { locale: 'en_US', timeZone: 'America/New_York' }],
  ])('reads %j with the browser in %s', (search, language, settings) => {
    expect(readSettings(search, language)).toEqual(settings);
  });

  it('writes what it reads', () => {
    const settings = { locale: 'ru_RU', timeZone: 'Asia/Novosibirsk' } as const;
    expect(settingsAddress(settings)).toBe('?locale=ru_RU&time-zone=Asia/Novosibirsk');
    expect(readSettings(settingsAddress(settings), 'en')).toEqual(settings);
  });
});

describe("the page's words", () => {
  it('are Russian for Russian locales only', () => {
    expect(pageText(languageOf('ru_RU')).file).toBe('Файл');
    expect(pageText(languageOf('en_US')).file).toBe('File');
    expect(pageText(languageOf('de_DE')).file).toBe('File');
  });

  it('differ in every sentence', () => {
    const [english, russian] = [pageText('en'), pageText('ru')];
    const same = Object.entries(english).filter(([key, value]) => {
      return typeof value === 'string' && value === Reflect.get(russian, key);
    });
    expect(same.map(([key]) => key)).toEqual(['addOn']);
  });
});
