/** The sentence for a call that failed. */
import type { SidebarTexts } from '../src/text/language.ts';
import { ServerError } from './server.ts';

/** `texts` are those of any page. */
export function failureSentence(
  error: unknown,
  texts: { readonly sidebar: Pick<SidebarTexts['sidebar'], 'failure'> },
): string {
  const words = texts.sidebar.failure;
  if (!(error instanceof ServerError)) return words.broken(error instanceof Error ? error.message : String(error));
  if (error.kind === 'said') return error.message;
  if (error.kind === 'rights') return words.rights;
  return error.kind === 'account' ? words.account : words.broken(error.message);
}
