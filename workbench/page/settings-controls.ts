/** The two lists at the upper right: locale and time zone of the open file. */
import { byId, element } from './element.ts';
import { LOCALES, type PageLocale, type PageSettings, TIME_ZONES } from './settings.ts';
import type { PageText } from './text.ts';

export interface SettingsActions {
  /** Gives whether the change took place; otherwise the list falls back. */
  readonly changeLocale: (locale: PageLocale) => Promise<boolean>;
  readonly changeTimeZone: (timeZone: string) => void;
}

export function renderSettings(settings: PageSettings, text: PageText, actions: SettingsActions): void {
  const locale = list(
    text.locale,
    LOCALES.map((value) => ({ value, caption: text.localeNames[value] })),
    settings.locale,
  );
  locale.addEventListener('change', () => {
    const chosen = LOCALES.find((known) => known === locale.value) ?? settings.locale;
    void actions.changeLocale(chosen).then((changed) => {
      if (!changed) locale.value = settings.locale;
    });
  });
  const timeZone = list(
    text.timeZone,
    TIME_ZONES.map((value) => ({ value, caption: value.replaceAll('_', ' ') })),
    settings.timeZone,
  );
  timeZone.addEventListener('change', () => actions.changeTimeZone(timeZone.value));
  byId('settings').replaceChildren(labelled(text.locale, locale), labelled(text.timeZone, timeZone));
}

function list(
  label: string,
  options: readonly { readonly value: string; readonly caption: string }[],
  chosen: string,
): HTMLSelectElement {
  const select = element('select', {
    attributes: { 'aria-label': label },
    children: options.map(({ value, caption }) => element('option', { attributes: { value }, children: [caption] })),
  });
  select.value = chosen;
  return select;
}

function labelled(label: string, control: HTMLElement): HTMLLabelElement {
  return element('label', { children: [element('span', { children: [label] }), control] });
}
