/** A file dropped anywhere on the page is opened, as one chosen in the menu is. */
import { element } from './element.ts';

function hasFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

export function watchDroppedFiles(caption: string, open: (file: File) => void): void {
  // It lies above everything, so that neither the grid nor the sidebar's frame takes the file.
  const cover = element('div', { class: 'drop', attributes: { hidden: '' }, children: [caption] });
  document.body.append(cover);
  const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void): void => {
    window.addEventListener(
      name,
      (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        react(event);
      },
      { capture: true },
    );
  };
  const shown = (isShown: boolean): void => {
    cover.hidden = !isShown;
  };
  listen('dragenter', () => shown(true));
  listen('dragover', () => shown(true));
  // Out of the cover is out of the window.
  listen('dragleave', ({ target }) => shown(target !== cover));
  listen('drop', ({ dataTransfer }) => {
    shown(false);
    const file = dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}
