/** Shows the sentence behind an error cell when the cell is selected, as Sheets does when one points at it. */
import type { FUniver } from '@univerjs/core/facade';
import type { Engine } from '../engine/engine.ts';
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
    placeUnder(card, univerApi, row, column);
  };

  univerApi.addEvent(univerApi.Event.SelectionChanged, update);
  univerApi.addEvent(univerApi.Event.ActiveSheetChanged, update);
  univerApi.addEvent(univerApi.Event.Scroll, () => {
    card.hidden = true;
  });
  engine.onChange(() => void engine.settled().then(update));
}

function placeUnder(card: HTMLElement, univerApi: FUniver, row: number, column: number): void {
  const cell = univerApi.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect();
  if (cell === undefined) return;
  const grid = byId('grid').getBoundingClientRect();
  // The cell's place is told from the corner of the canvas, which stands below the toolbar and the formula bar.
  const canvas = byId('grid').querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect() ?? grid;
  const left = Math.min(cell.left + canvas.left - grid.left, grid.width - card.offsetWidth - 16);
  card.style.left = `${Math.max(8, left)}px`;
  card.style.top = `${cell.bottom + canvas.top - grid.top + 4}px`;
}
