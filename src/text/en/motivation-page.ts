/** All that the page of motivation and pay says: it carries these words alone. */
import { menu } from './menu.ts';
import { page } from './page.ts';
import { payPage } from './pay-page.ts';
import { payRules, ruleSentences } from './pay-rules.ts';

export const words = { menu, sidebar: page, pay: payPage, rules: { ...payRules, sentences: ruleSentences } };
