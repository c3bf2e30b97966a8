/** Where to begin: stands in the sidebar's place until one is opened, and comes back from the menu. */
import { byId, element } from './element.ts';
import type { PageText } from './text.ts';

export interface StartCard {
  show(): void;
  /** Shows it and takes the keyboard there. */
  bringUp(): void;
  hide(): void;
}

export interface StartChoices {
  /** What a press of the keyboard opens takes the keyboard, too. */
  readonly segment: (byKeyboard: boolean) => void;
  readonly sample: (byKeyboard: boolean) => void;
  readonly openFile: (byKeyboard: boolean) => void;
}

export function createStartCard(words: PageText['start'], choices: StartChoices): StartCard {
  const card = byId('start');
  const hide = (): void => {
    card.hidden = true;
  };
  const choice = (
    id: string,
    kind: 'primary' | 'plain',
    caption: string,
    hint: string,
    run: (byKeyboard: boolean) => void,
  ): HTMLElement =>
    element('div', {
      class: 'start-choice',
      children: [
        element('button', {
          class: kind,
          attributes: { type: 'button', 'aria-describedby': `start-${id}` },
          on: { click: (event) => run(event instanceof MouseEvent && event.detail === 0) },
          children: [caption],
        }),
        element('p', { attributes: { id: `start-${id}` }, children: [hint] }),
      ],
    });
  const heading = element('h2', { attributes: { id: 'start-title', tabindex: '-1' }, children: [words.heading] });
  const close = element('button', {
    class: 'icon-button',
    attributes: { type: 'button', 'aria-label': words.close, title: words.close },
    on: { click: hide },
    children: ['×'],
  });
  card.setAttribute('aria-labelledby', 'start-title');
  card.replaceChildren(
    element('div', { class: 'sidebar-head', children: [heading, close] }),
    element('div', {
      class: 'start-choices',
      children: [
        choice('segment', 'primary', words.segment, words.segmentHint, choices.segment),
        choice('sample', 'plain', words.sample, words.sampleHint, choices.sample),
        choice('open', 'plain', words.openFile, words.openFileHint, choices.openFile),
        element('p', { class: 'start-keys', children: [words.keys] }),
      ],
    }),
  );
  const show = (): void => {
    card.hidden = false;
  };
  return {
    show,
    bringUp: () => {
      show();
      heading.focus();
    },
    hide,
  };
}
