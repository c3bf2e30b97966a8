/** The add-on's menu and the pages of its sidebar. */
import { type Language, textsIn } from '../text/language.ts';

export function userLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** In mode NONE only menus work: no service is asked, not even for the person's language. */
export function addMenu(language: Language): void {
  const { segments, motivation } = textsIn(language).menu;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(segments, 'showSidebar')
    .addItem(motivation, 'showMotivation')
    .addToUi();
}

function openPage(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

export function openSidebar(): void {
  openPage('sidebar', 'Salesbook');
}

export function openMotivation(): void {
  openPage('motivation', textsIn(userLanguage()).menu.motivation);
}
