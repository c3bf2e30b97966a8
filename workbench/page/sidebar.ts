/** The 300 pixels at the right: the add-on's HTML in a frame that can reach neither this page nor the network's cookies. */
import type { Sidebar } from '../host/host.ts';
import { isFrameMessage, type PageMessage } from './bridge.ts';
import { byId, element } from './element.ts';

declare const SIDEBAR_SHIM: string;

export interface SidebarPanel {
  /** `takesKeyboard`: it was opened by a key, so the next key is for it. */
  show(sidebar: Sidebar, takesKeyboard: boolean): void;
  close(): void;
}

export interface SidebarSetting {
  readonly closeLabel: string;
  /** `google.script.run`. */
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly focusGrid: () => void;
  readonly goToPart: (step: 1 | -1) => void;
  readonly refusePdf: () => void;
  readonly showSheet: (id: number, range: string | null) => void;
}

const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

export function createSidebar(setting: SidebarSetting): SidebarPanel {
  const panel = byId('sidebar');
  let frame: HTMLIFrameElement | null = null;

  /** Where the keyboard was before it went into the sidebar. */
  let cameFrom: Element | null = null;

  const close = (): void => {
    const hadKeyboard = panel.contains(document.activeElement);
    frame = null;
    panel.hidden = true;
    panel.replaceChildren();
    if (!hadKeyboard) return;
    if (cameFrom instanceof HTMLElement && cameFrom.checkVisibility()) cameFrom.focus();
    else setting.focusGrid();
  };

  const show = (sidebar: Sidebar, takesKeyboard: boolean): void => {
    if (!panel.contains(document.activeElement)) cameFrom = document.activeElement;
    frame = element('iframe', {
      class: 'sidebar-frame',
      attributes: { title: sidebar.title, sandbox: SANDBOX, srcdoc: withShim(sidebar.html) },
    });
    const heading = element('h2', { attributes: { id: 'sidebar-title' }, children: [sidebar.title] });
    const button = element('button', {
      class: 'icon-button',
      attributes: { type: 'button', 'aria-label': setting.closeLabel, title: setting.closeLabel },
      on: { click: close },
      children: ['×'],
    });
    panel.setAttribute('aria-labelledby', 'sidebar-title');
    panel.replaceChildren(element('div', { class: 'sidebar-head', children: [heading, button] }), frame);
    panel.hidden = false;
    if (!takesKeyboard) return;
    frame.focus();
    frame.addEventListener('load', ({ currentTarget }) => {
      if (currentTarget === frame) frame?.focus();
    });
  };

  window.addEventListener('message', (event) => {
    const from = frame;
    if (from === null || event.source !== from.contentWindow || !isFrameMessage(event.data)) return;
    const message = event.data;
    switch (message.salesbook) {
      case 'close':
        close();
        break;
      case 'focus-grid':
        setting.focusGrid();
        break;
      case 'pdf':
        setting.refusePdf();
        break;
      case 'part':
        setting.goToPart(message.step);
        break;
      case 'sheet':
        setting.showSheet(message.id, message.range);
        break;
      case 'call':
        answer(from, message.id, setting.call(message.name, message.args));
        break;
    }
  });

  return { show, close };
}

/** The frame may be gone by the time the answer is there: then nobody waits for it. */
function answer(frame: HTMLIFrameElement, id: number, result: Promise<unknown>): void {
  const send = (message: PageMessage): void => frame.contentWindow?.postMessage(message, '*');
  result.then(
    (value) => send({ salesbook: 'value', id, value }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      send({ salesbook: 'error', id, name, message });
    },
  );
}

/** The shim comes before every script of the add-on, but after the doctype, without which the frame would show in quirks mode. */
function withShim(html: string): string {
  const script = `<script>${SIDEBAR_SHIM}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (head === null) return `<!doctype html>${script}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
