/** Modal boxes: the page's own questions and messages. */
import { element } from './element.ts';

export interface DialogButton {
  readonly caption: string;
  readonly value: string;
}

/** Gives the value of the pressed button, or `""` when the box was left with Escape. */
export function ask(title: string, lines: readonly string[], buttons: readonly DialogButton[]): Promise<string> {
  const form = element('form', {
    attributes: { method: 'dialog' },
    children: [
      ...(title === '' ? [] : [element('h2', { children: [title] })]),
      ...lines.map((line) => element('p', { children: [line] })),
      element('div', {
        class: 'dialog-buttons',
        children: buttons.map(({ caption, value }, index) =>
          element('button', { class: index === 0 ? 'primary' : '', attributes: { value }, children: [caption] }),
        ),
      }),
    ],
  });
  const dialog = element('dialog', { class: 'dialog', children: [form] });
  // The grid listens for keys on the whole page; what is typed here is not for it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
