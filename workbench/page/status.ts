/** The line at the bottom: what the workbench is doing, and the sentence behind an error cell. */
import { byId } from './element.ts';

export function setStatus(message: string, kind: 'plain' | 'error' = 'plain'): void {
  const line = byId('status');
  line.textContent = message;
  line.dataset['kind'] = kind;
}

/**
 * Scripts and formulas run on the page's own thread, so what should be seen before they start must be drawn first.
 * A hidden tab draws nothing, and then nobody waits for it.
 */
export function nextPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
