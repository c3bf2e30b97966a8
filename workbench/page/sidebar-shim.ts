/** Runs inside the sidebar's frame, before the add-on's own scripts: `google.script` as HtmlService gives it. */
import { type FrameMessage, isPageMessage } from './bridge.ts';
import { isLegalValue } from './legal-value.ts';

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

function send(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const illegal = args.findIndex((value) => !isLegalValue(value));
  if (illegal !== -1) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  lastId++;
  waiting.set(lastId, handlers);
  send({ salesbook: 'call', id: lastId, name, args });
}

/** Each `with…` gives a new runner, so that one may be kept and used again. */
function runner(handlers: Handlers): unknown {
  const chain: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, ...(success ? { success } : {}) }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, ...(failure ? { failure } : {}) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chain, {
    get: (known, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return known[name] ?? ((...args: readonly unknown[]) => call(name, args, handlers));
    },
  });
}

function answer(event: MessageEvent): void {
  if (event.source !== window.parent || !isPageMessage(event.data)) return;
  const message = event.data;
  const handlers = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.salesbook === 'value') {
    handlers?.success?.(message.value, handlers.userObject);
    return;
  }
  const error = new Error(message.message);
  error.name = message.name;
  if (handlers?.failure) handlers.failure(error, handlers.userObject);
  else throw error;
}

/** In Sheets such a link brings up the tab of the open file; its address leads nowhere from here. */
function followSheetLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link?.getAttribute('href')?.includes('/export?format=pdf&') === true) {
    event.preventDefault();
    send({ salesbook: 'pdf' });
    return;
  }
  const [, sheet, range = null] = /#gid=(\d+)(?:&range=(\w+))?/.exec(link?.getAttribute('href') ?? '') ?? [];
  if (sheet === undefined) return;
  event.preventDefault();
  send({ salesbook: 'sheet', id: Number(sheet), range });
}

function goToPart(event: KeyboardEvent): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  send({ salesbook: 'part', step: event.shiftKey ? -1 : 1 });
}

window.addEventListener('message', answer);
window.addEventListener('keydown', goToPart, { capture: true });
window.addEventListener('click', followSheetLink, { capture: true });

Object.defineProperty(window, 'google', {
  value: {
    script: {
      run: runner({}),
      host: {
        // Of a frame without an address of its own, the base is the page around it.
        origin: new URL(document.baseURI).origin,
        close: () => send({ salesbook: 'close' }),
        editor: { focus: () => send({ salesbook: 'focus-grid' }) },
        setHeight: () => undefined,
        setWidth: () => undefined,
      },
    },
  },
});
