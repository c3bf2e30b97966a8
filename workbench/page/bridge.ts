/** What the sidebar's frame and the page say to each other. */

/** From the frame. `id` joins a call with its answer. */
export type FrameMessage =
  | { readonly salesbook: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly salesbook: 'close' }
  /** A link to a sheet of this file was followed, or to a range of it. */
  | { readonly salesbook: 'sheet'; readonly id: number; readonly range: string | null }
  | { readonly salesbook: 'focus-grid' }
  /** A link that Sheets would answer with a PDF. */
  | { readonly salesbook: 'pdf' }
  /** F6: the keyboard goes on to the next part of the page, or back. */
  | { readonly salesbook: 'part'; readonly step: 1 | -1 };

/** To the frame. */
export type PageMessage =
  | { readonly salesbook: 'value'; readonly id: number; readonly value: unknown }
  | { readonly salesbook: 'error'; readonly id: number; readonly name: string; readonly message: string };

export function isFrameMessage(data: unknown): data is FrameMessage {
  if (!isRecord(data)) return false;
  switch (data['salesbook']) {
    case 'call':
      return typeof data['id'] === 'number' && typeof data['name'] === 'string' && Array.isArray(data['args']);
    case 'sheet':
      return typeof data['id'] === 'number' && (data['range'] === null || typeof data['range'] === 'string');
    case 'part':
      return data['step'] === 1 || data['step'] === -1;
    case 'close':
    case 'pdf':
    case 'focus-grid':
      return true;
    default:
      return false;
  }
}

export function isPageMessage(data: unknown): data is PageMessage {
  return isRecord(data) && (data['salesbook'] === 'value' || data['salesbook'] === 'error');
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
