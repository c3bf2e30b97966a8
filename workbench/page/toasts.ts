/** Short messages at the lower right, as `Spreadsheet.toast` shows them. */
import { byId, element } from './element.ts';

const MINIMUM_SECONDS = 3;

/** Fewer than no seconds keeps the message until it is closed. */
export function showToast(message: string, title: string, seconds: number, closeLabel: string): void {
  const close = element('button', {
    class: 'icon-button',
    attributes: { type: 'button', 'aria-label': closeLabel },
    on: { click: () => toast.remove() },
    children: ['×'],
  });
  const words = element('div', {
    children:
      title === '' ? [message] : [element('strong', { children: [title] }), element('p', { children: [message] })],
  });
  const toast = element('div', { class: 'toast', children: [words, close] });
  byId('toasts').append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), Math.max(MINIMUM_SECONDS, seconds) * 1000);
}
