/** Which menus are open: kept in `aria-expanded`, so that what is announced and what is seen never differ. */

export function open(opener: HTMLElement): void {
  closeSiblings(opener);
  opener.setAttribute('aria-expanded', 'true');
  menuOf(opener)?.removeAttribute('hidden');
}

export function close(opener: HTMLElement): void {
  opener.setAttribute('aria-expanded', 'false');
  const menu = menuOf(opener);
  if (menu === null) return;
  menu.setAttribute('hidden', '');
  for (const inner of menu.querySelectorAll<HTMLElement>('[aria-expanded="true"]')) close(inner);
}

export function toggle(opener: HTMLElement): void {
  if (isOpen(opener)) close(opener);
  else open(opener);
}

export function closeAll(bar: HTMLElement): void {
  for (const opener of bar.querySelectorAll<HTMLElement>('[aria-expanded="true"]')) close(opener);
}

export function isOpen(opener: HTMLElement): boolean {
  return opener.getAttribute('aria-expanded') === 'true';
}

/** The menu that an item opens. */
export function menuOf(opener: HTMLElement): HTMLElement | null {
  const next = opener.nextElementSibling;
  return next instanceof HTMLElement && next.getAttribute('role') === 'menu' ? next : null;
}

/** The item that opened the menu in which this one stands; null in the bar itself. */
export function openerOf(item: HTMLElement): HTMLElement | null {
  const before = item.closest('[role="menu"]')?.previousElementSibling;
  return before instanceof HTMLElement ? before : null;
}

/** The items of the menu or bar in which this one stands, in order. */
export function siblingsOf(item: HTMLElement): readonly HTMLElement[] {
  const list = item.closest('[role="menu"], [role="menubar"]');
  return list === null ? [] : itemsOf(list);
}

export function itemsOf(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > li > [role="menuitem"]')];
}

function closeSiblings(opener: HTMLElement): void {
  for (const sibling of siblingsOf(opener)) {
    if (sibling !== opener && isOpen(sibling)) close(sibling);
  }
}
