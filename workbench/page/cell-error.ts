/** Shows the sentence behind an error cell when the cell is selected, as Sheets does when one points at it. */
import type { FUniver } from '@univerjs/core/facade';
import type { Engine } from '../engine/engine.ts';
import { canvasRect, cellPlace } from './cell-place.ts';
import { byId, element } from './element.ts';

export function watchCellErrors(univerApi: FUniver, engine: Engine, title: string): void {
  const words = element('p');
  const card = element('div', {
    class: 'cell-error',
    attributes: { role: 'note', hidden: '' },
    children: [element('strong', { children: [title] }), words],
  });
  byId('grid').append(card);
  let isWaiting = false;

  const draw = (): void => {
    isWaiting = false;
    const { row, column } = engine.selection();
    const message = engine.errorMessage(engine.active.id, row, column);
    words.textContent = message;
    card.hidden = message === null;
    if (message === null) return;
    const canvas = canvasRect();
    const grid = byId('grid').getBoundingClientRect();
    const place = cellPlace(univerApi, engine.active, row, column);
    const left = Math.min(place.left - grid.left, grid.width - card.offsetWidth - 16);
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${place.bottom - grid.top + 4}px`;
    // Scrolled away with its cell.
    card.hidden = place.bottom < canvas.top || place.bottom > canvas.bottom;
  };

  const refresh = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(draw);
  };

  // Selecting, scrolling, zooming, another tab: all of these are commands of the grid.
  univerApi.addEvent(univerApi.Event.CommandExecuted, refresh);
  engine.onChange(() => void engine.settled().then(refresh));
}
