/** What the keys do in a menu bar. */
import { close, closeAll, isOpen, itemsOf, menuOf, open, openerOf, siblingsOf } from './menu-state.ts';

export function handleMenuKey(bar: HTMLElement, event: KeyboardEvent): void {
  const item = event.target;
  if (!(item instanceof HTMLElement) || item.getAttribute('role') !== 'menuitem') return;
  const opener = openerOf(item);
  const action = opener === null ? keyInBar(item, event.key) : keyInMenu(bar, item, opener, event.key);
  const handled = action || keyAnywhere(bar, item, event.key);
  // The grid must not move its selection while someone walks through a menu.
  event.stopPropagation();
  if (handled) event.preventDefault();
}

function keyInBar(item: HTMLElement, key: string): boolean {
  switch (key) {
    case 'ArrowRight':
      return focusTop(item, 1);
    case 'ArrowLeft':
      return focusTop(item, -1);
    case 'ArrowDown':
    case 'Enter':
    case ' ':
      return enter(item, 'first');
    case 'ArrowUp':
      return enter(item, 'last');
    default:
      return false;
  }
}

function keyInMenu(bar: HTMLElement, item: HTMLElement, opener: HTMLElement, key: string): boolean {
  switch (key) {
    case 'ArrowDown':
      return focusNext(item, 1);
    case 'ArrowUp':
      return focusNext(item, -1);
    case 'ArrowRight':
      return enter(item, 'first') || leaveTo(bar, item, 1);
    case 'ArrowLeft':
      if (openerOf(opener) === null) return leaveTo(bar, item, -1);
      close(opener);
      opener.focus();
      return true;
    case 'Enter':
    case ' ':
      if (item.getAttribute('aria-disabled') === 'true') return true;
      if (!enter(item, 'first')) item.click();
      return true;
    default:
      return false;
  }
}

function keyAnywhere(bar: HTMLElement, item: HTMLElement, key: string): boolean {
  const siblings = siblingsOf(item);
  switch (key) {
    case 'Home':
      siblings[0]?.focus();
      return true;
    case 'End':
      siblings[siblings.length - 1]?.focus();
      return true;
    case 'Escape': {
      const opener = openerOf(item) ?? item;
      close(opener);
      opener.focus();
      return true;
    }
    case 'Tab':
      closeAll(bar);
      return false;
    default:
      return key.length === 1 && focusByLetter(siblings, item, key);
  }
}

function enter(opener: HTMLElement, end: 'first' | 'last'): boolean {
  const menu = menuOf(opener);
  if (menu === null) return false;
  open(opener);
  const items = itemsOf(menu);
  items[end === 'first' ? 0 : items.length - 1]?.focus();
  return true;
}

function focusNext(item: HTMLElement, step: number): boolean {
  const siblings = siblingsOf(item);
  siblings[(siblings.indexOf(item) + step + siblings.length) % siblings.length]?.focus();
  return true;
}

/** In the bar an open menu moves along with the focus. */
function focusTop(item: HTMLElement, step: number): boolean {
  const siblings = siblingsOf(item);
  const next = siblings[(siblings.indexOf(item) + step + siblings.length) % siblings.length];
  if (next === undefined) return false;
  const wasOpen = siblings.some(isOpen);
  for (const sibling of siblings) sibling.tabIndex = sibling === next ? 0 : -1;
  next.focus();
  if (wasOpen) open(next);
  return true;
}

function leaveTo(bar: HTMLElement, item: HTMLElement, step: number): boolean {
  const top = itemsOf(bar).find((candidate) => menuOf(candidate)?.contains(item));
  if (top === undefined) return false;
  focusTop(top, step);
  const now = document.activeElement;
  return now instanceof HTMLElement && enter(now, 'first');
}

function focusByLetter(siblings: readonly HTMLElement[], item: HTMLElement, letter: string): boolean {
  const at = siblings.indexOf(item);
  const order = [...siblings.slice(at + 1), ...siblings.slice(0, at + 1)];
  const found = order.find((sibling) => sibling.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
  found?.focus();
  return found !== undefined;
}
