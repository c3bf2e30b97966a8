/** The add-on's menu and sidebar. */
import { type Language, textsIn } from '../text/language.ts';

const SIDEBAR_FILE = 'sidebar';

export function userLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** In mode NONE only menus work: no service is asked, not even for the person's language. */
export function addMenu(language: Language): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(textsIn(language).sidebar.menuOpen, 'showSidebar').addToUi();
}

export function openSidebar(): void {
  const output = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(textsIn(userLanguage()).sidebar.title);
  SpreadsheetApp.getUi().showSidebar(output);
}
