/** The add-on's menu and the pages of its sidebar. */
import { localeOf } from '../core/writing/locale.ts';
import { type Language, languageOf, type Texts, textsIn } from '../text/language.ts';

export function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** Asks again for what was not granted, where the platform can; then nothing after this runs. Older runtimes lack it. */
export function requireRights(): void {
  const canAsk = typeof ScriptApp !== 'undefined' && typeof ScriptApp.requireAllScopes === 'function';
  if (canAsk) ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** The menu must be there even if the language can't be asked for. */
export function menuLanguage(): Language {
  try {
    return userLanguage();
  } catch {
    return 'en';
  }
}

/** In mode NONE only menus work: no service is asked, not even for the person's language. */
export function addMenu(language: Language): void {
  const { segments, motivation, head, functions } = textsIn(language).menu;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(segments, 'showSidebar')
    .addItem(motivation, 'showMotivation')
    .addItem(head, 'showHeadTools')
    .addItem(functions, 'useFunctions')
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

export function openHeadTools(): void {
  openPage('head', ({ menu }) => menu.head);
}

/** A click in the add-on's menu is what makes its functions known to a further file: all that is left to do is to say so. */
export function sayFunctionsReady(): void {
  const ui = SpreadsheetApp.getUi();
  const { decimalSign } = localeOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
  const columns = ['A2:A', 'B2:B', 'C2:C'].join(decimalSign === ',' ? '; ' : ', ');
  const { functions, functionsReady } = textsIn(userLanguage()).menu;
  ui.alert(functions, functionsReady(`=RFM(${columns})`), ui.ButtonSet.OK);
}
