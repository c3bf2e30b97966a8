/** Starts the page of segments, in the language that it is built in. */
import { words } from '#words/sidebar-page.ts';
import { App } from './app.tsx';
import { startLiveCheck } from './live-check.ts';
import { open } from './opening.ts';
import { answersMeanwhile, ask } from './server.ts';
import type { Session } from './session.ts';
import { startPage } from './start-page.ts';
import { createStore } from './store.ts';

const session: Session = { store: createStore(), ask, answersMeanwhile: answersMeanwhile(), texts: words };
startLiveCheck(session);
void open(session);
startPage(<App session={session} />);
