/** Starts the page of segments in the person's language. */
import type { Language } from '../src/text/language.ts';
import { sidebarTextsIn } from '../src/text/sidebar-language.ts';
import { App } from './app.tsx';
import { startLiveCheck } from './live-check.ts';
import { open } from './opening.ts';
import { ask } from './server.ts';
import { startPage } from './start-page.ts';
import { createStore } from './store.ts';
import type { Talk } from './talk.ts';

function talkIn(language: Language): Talk {
  const talk: Talk = { store: createStore(), ask, texts: sidebarTextsIn(language) };
  startLiveCheck(talk);
  return talk;
}

// Asked at once, like the language: on the platform each takes a second or two.
startPage(ask('start'), talkIn, (talk) => <App talk={talk} />, open);
