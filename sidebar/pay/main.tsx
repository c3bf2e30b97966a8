/** Starts the page of motivation and pay in the person's language. */
import { render } from 'preact';
import { localeOf } from '../../src/core/locale.ts';
import type { Language } from '../../src/text/language.ts';
import { payTextsIn } from '../../src/text/pay-page-language.ts';
import { ask } from '../server.ts';
import { App } from './app.tsx';
import { open } from './opening.ts';
import { createPayStore, type PayTalk } from './talk.ts';
import { thisMonth } from './this-month.ts';
import '../base.css';
import '../controls.css';
import '../parts.css';
import './pay.css';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the sidebar');
const place = root;

/** Where the server can't be asked, the browser's language is the best guess. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

// Both calls at once: on the platform each takes a second or two.
const language = ask('language').catch(browserLanguage);
const start = ask('payStart');
// It is awaited, and its failure told, once the language is known.
start.catch(() => undefined);

language.then((spoken) => {
  document.documentElement.lang = spoken;
  const locale = localeOf(spoken === 'ru' ? 'ru_RU' : 'en_US');
  const texts = payTextsIn(spoken);
  const talk: PayTalk = { store: createPayStore(), ask, texts, locale, thisMonth: thisMonth(new Date()) };
  place.replaceChildren();
  place.removeAttribute('aria-busy');
  render(<App talk={talk} />, place);
  void open(talk, start);
});
