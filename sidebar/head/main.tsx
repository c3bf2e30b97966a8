/** Starts the page of tools for the head of sales, in the language that it is built in. */
import { words } from '#words/head-tools-page.ts';
import { ask } from '../server.ts';
import { startPage } from '../start-page.ts';
import { App } from './app.tsx';
import { createHeadStore, type HeadSession, open } from './session.ts';
import './head.css';

const session: HeadSession = { store: createHeadStore(), ask, texts: words };
void open(session);
startPage(<App session={session} />);
