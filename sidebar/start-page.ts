/** How both pages of the sidebar begin. */
import { type ComponentChild, render } from 'preact';
import './base.css';
import './controls.css';
import './parts.css';
import './log/reading.css';

/** Throws where the document has no place for the page. */
export function startPage(view: ComponentChild): void {
  const place = document.getElementById('app');
  if (place === null) throw new Error('The page has no place for the sidebar');
  render(view, place);
}
