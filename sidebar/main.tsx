/** Starts the page of segments, in the language that it is built in. */
import { words } from '#words/sidebar-page.ts';
import { App } from './app.tsx';
import { startLiveCheck } from './live-check.ts';
import { open } from './opening.ts';
import { ask } from './server.ts';
import { startPage } from './start-page.ts';
import { createStore } from './store.ts';
import type { Talk } from './talk.ts';

const talk: Talk = { store: createStore(), ask, texts: words };
startLiveCheck(talk);
void open(talk);
startPage(<App talk={talk} />);
