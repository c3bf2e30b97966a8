/** Starts the sidebar in the person's language. */
import { render } from 'preact';
import type { Language } from '../src/text/language.ts';
import { sidebarTextsIn } from '../src/text/sidebar-language.ts';
import { App } from './app.tsx';
import { startLiveCheck } from './live-check.ts';
import { open } from './opening.ts';
import { ask } from './server.ts';
import { createStore } from './store.ts';
import type { Talk } from './talk.ts';
import './base.css';
import './controls.css';
import './parts.css';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the sidebar');
const place = root;

/** Where the server can't be asked, the browser's language is the best guess. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

// Both calls at once: on the platform each takes a second or two.
const language = ask('language').catch(browserLanguage);
const start = ask('start');
// It is awaited, and its failure told, once the language is known.
start.catch(() => undefined);

language.then((spoken) => {
  document.documentElement.lang = spoken;
  const talk: Talk = { store: createStore(), ask, texts: sidebarTextsIn(spoken) };
  startLiveCheck(talk);
  place.replaceChildren();
  place.removeAttribute('aria-busy');
  render(<App talk={talk} />, place);
  void open(talk, start);
});
