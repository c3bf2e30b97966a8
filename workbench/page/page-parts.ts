/** The keyboard goes from part to part of the page, and is never caught in the grid. */
import { byId } from './element.ts';

const PARTS = ['menu-bar', 'grid', 'start', 'sidebar'];

/** Keys that only lead somewhere else: whoever presses no other has not begun to work in the grid. */
const PASSING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'F6', 'CapsLock']);

function focusFirst(part: HTMLElement): void {
  const wanted = part.id === 'grid' ? '[contenteditable], canvas' : '[tabindex="0"], iframe, button';
  part.querySelector<HTMLElement>(wanted)?.focus();
}

/** To the next part in sight, or the one before; from outside of all to the first. */
export function goToPart(step: 1 | -1): void {
  const parts = PARTS.map(byId).filter(({ hidden }) => !hidden);
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = parts[at === -1 ? 0 : (at + step + parts.length) % parts.length];
  if (next !== undefined) focusFirst(next);
}

/** The engine keeps its closed menus far outside of the page, and their buttons still take the keyboard. */
function isOutOfSight(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement && target.getBoundingClientRect().right < 0;
}

/** Beyond the last part comes the first. */
function goOn(goesBack: boolean): void {
  const parts = PARTS.map(byId).filter(({ hidden }) => !hidden);
  const next = goesBack ? parts.at(-1) : parts[0];
  if (next !== undefined) focusFirst(next);
}

/**
 * Tab goes from cell to cell once somebody works in the grid: has clicked into it, or pressed any other key there. Before that,
 * and after Escape, it leaves the grid as it leaves everything else. Called before the grid starts, whose own keys come after.
 */
export function watchKeys(): void {
  let isWorking = false;
  const grid = byId('grid');
  // The line of formulas has its editor at the end of the page, far from where it is drawn.
  const isInGrid = (target: EventTarget | null): boolean =>
    target instanceof Element && (grid.contains(target) || target.closest('[id^="__editor_"]') !== null);
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      isWorking = isInGrid(target);
    },
    { capture: true },
  );
  let goesBack = false;
  window.addEventListener('focusin', ({ target }) => {
    if (!isInGrid(target)) isWorking = false;
    if (isOutOfSight(target)) goOn(goesBack);
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'F6') {
        event.preventDefault();
        event.stopImmediatePropagation();
        goToPart(event.shiftKey ? -1 : 1);
        return;
      }
      goesBack = event.shiftKey;
      // From nowhere the next place is the page's first: the engine gives its grid a place before that.
      if (event.key === 'Tab' && event.target === document.body) {
        event.preventDefault();
        event.stopImmediatePropagation();
        goOn(goesBack);
      }
      if (!isInGrid(event.target)) return;
      if (event.key === 'Escape') isWorking = false;
      else if (!PASSING.has(event.key)) isWorking = true;
      // The browser does the rest.
      if (event.key === 'Tab' && !isWorking) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
