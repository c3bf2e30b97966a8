/** Starts the sidebar in the person's language. */
import { render } from 'preact';
import { textsIn } from '../src/text/language.ts';
import { App } from './app.tsx';
import { ask } from './server.ts';
import './sidebar.css';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the sidebar');

ask('language').then(
  (language) => {
    document.documentElement.lang = language;
    render(<App texts={textsIn(language)} />, root);
  },
  (error: unknown) => {
    // Without an answer the person's language is unknown; what the server said is all there is.
    root.setAttribute('role', 'alert');
    root.textContent = error instanceof Error ? error.message : String(error);
  },
);
