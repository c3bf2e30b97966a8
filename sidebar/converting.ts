/** The conversation about texts that become real dates and numbers: shown first, changed only when asked. */
import { checkRequest } from './live-check.ts';
import { sayFailure } from './say-failure.ts';
import { ServerError } from './server.ts';
import type { Talk } from './talk.ts';

export async function showConversion(talk: Talk): Promise<void> {
  const { store, ask, texts } = talk;
  const request = checkRequest(talk);
  if (request === null) return;
  store.tell({ type: 'conversion-wanted' });
  try {
    store.tell({ type: 'conversion-shown', preview: await ask('previewConversion', request) });
  } catch (error) {
    store.tell({ type: 'conversion-failed', message: sayFailure(error, texts) });
  }
}

/** The server converts a part at a time; each call names the cells that it should still find. */
export async function convertAll(talk: Talk): Promise<void> {
  const { store, ask, texts } = talk;
  const { view } = store.state();
  const request = checkRequest(talk);
  if (request === null || view.name !== 'convert' || view.conversion.phase !== 'shown') return;
  const { total, seen } = view.conversion.preview;
  let rest = { left: total, seen };
  try {
    while (rest.left > 0) {
      store.tell({ type: 'converting', converted: total - rest.left });
      const done = await ask('convert', { ...request, known: rest.left, seen: rest.seen });
      if (done.converted === 0) throw new ServerError('said', texts.sidebar.convert.stuck);
      rest = done;
    }
    store.tell({ type: 'converted', cells: total });
  } catch (error) {
    store.tell({ type: 'conversion-failed', message: sayFailure(error, texts) });
  }
}
