/** Starts the page of motivation and pay, in the language that it is built in. */
import { words } from '#words/motivation-page.ts';
import { ask } from '../server.ts';
import { startPage } from '../start-page.ts';
import { App } from './app.tsx';
import { open } from './opening.ts';
import { createPayStore, type PayTalk } from './talk.ts';
import './pay.css';

const talk: PayTalk = { store: createPayStore(), ask, texts: words };
void open(talk);
startPage(<App talk={talk} />);
