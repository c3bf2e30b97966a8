/** All that the page of motivation and pay says: it carries these words alone. */
import { menu } from './menu.ts';
import { page } from './page.ts';
import { payDeals } from './pay-deals.ts';
import { payPage } from './pay-page.ts';
import { payRules, ruleSentences } from './pay-rules.ts';
import { payStatements } from './pay-statements.ts';
import { payTrial } from './pay-trial.ts';

export const words = {
  menu,
  sidebar: page,
  pay: payPage,
  trial: payTrial,
  deals: payDeals,
  statements: payStatements,
  rules: { ...payRules, sentences: ruleSentences },
};
