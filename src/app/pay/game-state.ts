/** The weekly game as it stands in its tab. */
import type { Book } from '../ports.ts';
import type { GameState } from './requests.ts';

/** The week that is being played; null where none is. */
export function gameState(_book: Book): GameState | null {
  return null;
}
