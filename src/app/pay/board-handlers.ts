/** What the team sees: the live board, the weekly game, thanks. */
import type { Ports } from '../ports.ts';
import type { PayHandlers } from './requests.ts';

type BoardHandlers = Pick<PayHandlers, 'buildBoard' | 'startWeek' | 'finishWeek' | 'buildThanks'>;

export function boardHandlers(_ports: Ports): BoardHandlers {
  const missing = (): never => {
    throw new Error('Not there yet');
  };
  return { buildBoard: missing, startWeek: missing, finishWeek: missing, buildThanks: missing };
}
