/** Modal boxes: the page's own questions and messages. */
import { element } from './element.ts';

export interface DialogButton {
  readonly caption: string;
  readonly value: string;
}

function folded(caption: string, lines: readonly string[]): HTMLElement {
  const list = element('ul', { children: lines.map((line) => element('li', { children: [line] })) });
  return element('details', { children: [element('summary', { children: [caption] }), list] });
}

/** Gives the value of the pressed button, or `""` when the box was left with Escape. */
export function ask(
  title: string,
  lines: readonly string[],
  buttons: readonly DialogButton[],
  details: { readonly caption: string; readonly lines: readonly string[] } | null = null,
): Promise<string> {
  const form = element('form', {
    attributes: { method: 'dialog' },
    children: [
      ...(title === '' ? [] : [element('h2', { children: [title] })]),
      ...lines.map((line) => element('p', { children: [line] })),
      ...(details === null ? [] : [folded(details.caption, details.lines)]),
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
