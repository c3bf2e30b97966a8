/** Starts the page of motivation and pay in the person's language. */
import { localeOf } from '../../src/core/writing/locale.ts';
import type { Language } from '../../src/text/language.ts';
import { payTextsIn } from '../../src/text/pay-page-language.ts';
import { ask } from '../server.ts';
import { startPage } from '../start-page.ts';
import { App } from './app.tsx';
import { open } from './opening.ts';
import { createPayStore, type PayTalk } from './talk.ts';
import { thisMonth } from './this-month.ts';
import './pay.css';

function talkIn(language: Language): PayTalk {
  const locale = localeOf(language === 'ru' ? 'ru_RU' : 'en_US');
  return { store: createPayStore(), ask, texts: payTextsIn(language), locale, thisMonth: thisMonth(new Date()) };
}

// Asked at once, like the language: on the platform each takes a second or two.
startPage(ask('payStart'), talkIn, (talk) => <App talk={talk} />, open);
