/** The words of the page of motivation and pay alone, as `sidebar-language.ts` does for the segments page. */
import { menu as enMenu } from './en/menu.ts';
import { page as enPage } from './en/page.ts';
import { payPage as enPayPage } from './en/pay-page.ts';
import { payRules as enPayRules, ruleSentences as enRuleSentences } from './en/pay-rules.ts';
import type { Language } from './language.ts';
import { menu as ruMenu } from './ru/menu.ts';
import { page as ruPage } from './ru/page.ts';
import { payPage as ruPayPage } from './ru/pay-page.ts';
import { payRules as ruPayRules, ruleSentences as ruRuleSentences } from './ru/pay-rules.ts';

const en = { menu: enMenu, sidebar: enPage, pay: enPayPage, rules: { ...enPayRules, sentences: enRuleSentences } };
const ru: typeof en = {
  menu: ruMenu,
  sidebar: ruPage,
  pay: ruPayPage,
  rules: { ...ruPayRules, sentences: ruRuleSentences },
};

export type PayTexts = typeof en;

export function payTextsIn(language: Language): PayTexts {
  return language === 'ru' ? ru : en;
}
