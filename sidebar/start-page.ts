/** How both pages of the sidebar begin: two questions to the server, then the page in the person's language. */
import { type ComponentChild, render } from 'preact';
import type { Language } from '../src/text/language.ts';
import { ask } from './server.ts';
import './base.css';
import './controls.css';
import './parts.css';

/** Where the server can't be asked, the browser's language is the best guess. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/**
 * Draws the page and opens it with `start`, which is the answer asked for beside the language. `talkIn` begins the
 * conversation. Throws where the document has no place for the page.
 */
export function startPage<Talk, Start>(
  start: Promise<Start>,
  talkIn: (language: Language) => Talk,
  view: (talk: Talk) => ComponentChild,
  open: (talk: Talk, start: Promise<Start>) => Promise<void>,
): void {
  const place = document.getElementById('app');
  if (place === null) throw new Error('The page has no place for the sidebar');
  // It is awaited, and its failure told, once the language is known.
  start.catch(() => undefined);
  ask('language')
    .catch(browserLanguage)
    .then((language) => {
      document.documentElement.lang = language;
      const talk = talkIn(language);
      place.replaceChildren();
      place.removeAttribute('aria-busy');
      render(view(talk), place);
      void open(talk, start);
    });
}
