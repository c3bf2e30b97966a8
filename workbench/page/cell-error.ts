/** Shows the sentence behind an error cell when the cell is selected, as Sheets does when one points at it. */
import type { FUniver } from '@univerjs/core/facade';
import type { Engine } from '../engine/engine.ts';
import { type CellPlace, cellPlace } from './cell-place.ts';
import { byId, element } from './element.ts';

export function watchCellErrors(univerApi: FUniver, engine: Engine, title: string): void {
  const card = element('div', { class: 'cell-error', attributes: { role: 'note', hidden: '' } });
  byId('grid').append(card);

  const update = (): void => {
    const { row, column } = engine.selection();
    const message = engine.errorMessage(engine.active.id, row, column);
    card.hidden = message === null;
    if (message === null) return;
    card.replaceChildren(element('strong', { children: [title] }), element('p', { children: [message] }));
    placeUnder(card, cellPlace(univerApi, engine.active, row, column));
  };

  univerApi.addEvent(univerApi.Event.SelectionChanged, update);
  univerApi.addEvent(univerApi.Event.ActiveSheetChanged, update);
  univerApi.addEvent(univerApi.Event.Scroll, () => {
    card.hidden = true;
  });
  engine.onChange(() => void engine.settled().then(update));
}

function placeUnder(card: HTMLElement, place: CellPlace): void {
  const grid = byId('grid').getBoundingClientRect();
  const left = Math.min(place.left - grid.left, grid.width - card.offsetWidth - 16);
  card.style.left = `${Math.max(8, left)}px`;
  card.style.top = `${place.bottom - grid.top + 4}px`;
}
