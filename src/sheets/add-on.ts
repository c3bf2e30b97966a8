/** The add-on's menu and the pages of its sidebar. */
import { type Language, languageOf, type Texts, textsIn } from '../text/language.ts';

export function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
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

/** Each page is built once in every language, so that it carries the words of one and need not ask which. */
function openPage(page: string, titleIn: (texts: Texts) => string): void {
  const language = userLanguage();
  const output = HtmlService.createHtmlOutputFromFile(`${page}-${language}`);
  SpreadsheetApp.getUi().showSidebar(output.setTitle(titleIn(textsIn(language))));
}

export function openSidebar(): void {
  openPage('sidebar', () => 'Salesbook');
}

export function openMotivation(): void {
  openPage('motivation', ({ menu }) => menu.motivation);
}
