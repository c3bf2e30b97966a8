/** A menu bar with nested menus, usable with the keyboard as the ARIA practices describe. */
import { element } from './element.ts';
import { handleMenuKey } from './menu-keys.ts';
import { closeAll, itemsOf, menuOf, open, toggle } from './menu-state.ts';

export type MenuEntry =
  /** `byKeyboard`: what opens then takes the keyboard. */
  | { readonly kind: 'item'; readonly caption: string; readonly run: (byKeyboard: boolean) => void }
  | { readonly kind: 'note'; readonly caption: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuEntry[] };

/** Replaces what the container held; call it again when the menus change. */
export function renderMenuBar(container: HTMLElement, label: string, menus: readonly MenuEntry[]): void {
  const bar = element('ul', {
    class: 'menu-bar',
    attributes: { role: 'menubar', 'aria-label': label },
    children: menus.map((menu) => entry(menu, true)),
  });
  bar.querySelector('button')?.setAttribute('tabindex', '0');
  bar.addEventListener('keydown', (event) => handleMenuKey(bar, event));
  bar.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !bar.contains(event.relatedTarget)) closeAll(bar);
  });
  container.replaceChildren(bar);
}

/** A press elsewhere in the page closes open menus; the grid swallows the event on its way up, so it is caught on the way down. */
export function closeMenusOnPressOutside(container: HTMLElement): void {
  document.addEventListener(
    'pointerdown',
    (event) => {
      const bar = container.querySelector<HTMLElement>('[role="menubar"]');
      if (bar !== null && event.target instanceof Node && !bar.contains(event.target)) closeAll(bar);
    },
    { capture: true },
  );
}

function entry(item: MenuEntry, top: boolean): HTMLLIElement {
  switch (item.kind) {
    case 'separator':
      return element('li', { class: 'menu-separator', attributes: { role: 'separator' } });
    case 'note':
      return element('li', {
        attributes: { role: 'none' },
        children: [button(item.caption, { 'aria-disabled': 'true' })],
      });
    case 'item': {
      const choice = button(item.caption, {});
      choice.addEventListener('click', ({ detail }) => {
        const bar = choice.closest<HTMLElement>('[role="menubar"]');
        const byKeyboard = detail === 0;
        // The item is about to vanish: what comes back later finds the menu that it stands in.
        if (byKeyboard) topOf(bar, choice)?.focus();
        if (bar !== null) closeAll(bar);
        item.run(byKeyboard);
      });
      return listItem(choice);
    }
    case 'menu':
      return subMenu(item.caption, item.items, top);
  }
}

function subMenu(caption: string, items: readonly MenuEntry[], top: boolean): HTMLLIElement {
  const opener = button(caption, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  const list = element('ul', {
    class: 'menu',
    attributes: { role: 'menu', 'aria-label': caption, hidden: '' },
    children: items.map((item) => entry(item, false)),
  });
  opener.addEventListener('click', () => (top ? toggle(opener) : open(opener)));
  opener.addEventListener('pointerenter', () => {
    const bar = opener.closest('[role="menubar"]');
    // As in every menu bar, pointing is enough once one menu is open.
    if (!top || bar?.querySelector('[aria-expanded="true"]')) open(opener);
  });
  const item = listItem(opener);
  item.append(list);
  return item;
}

function topOf(bar: HTMLElement | null, item: HTMLElement): HTMLElement | undefined {
  return bar === null ? undefined : itemsOf(bar).find((top) => menuOf(top)?.contains(item));
}

function listItem(choice: HTMLButtonElement): HTMLLIElement {
  return element('li', { attributes: { role: 'none' }, children: [choice] });
}

function button(caption: string, attributes: Readonly<Record<string, string>>): HTMLButtonElement {
  return element('button', {
    attributes: { type: 'button', role: 'menuitem', tabindex: '-1', ...attributes },
    children: [caption],
  });
}
