/** Starts the page of motivation and pay, in the language that it is built in. */
import { words } from '#words/motivation-page.ts';
import { ask } from '../server.ts';
import { startPage } from '../start-page.ts';
import { App } from './app.tsx';
import { open } from './opening.ts';
import { createPayStore, type PaySession } from './session.ts';
import './pay.css';

const session: PaySession = { store: createPayStore(), ask, texts: words };
void open(session);
startPage(<App session={session} />);
