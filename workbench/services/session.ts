/** `Session`: the language of the person's account, which needs no further scope. */
import type { Context } from './context.ts';
import { serviceObject } from './service-object.ts';

type SessionType = GoogleAppsScript.Base.Session;

export function createSession(context: Context): SessionType {
  return serviceObject<SessionType>(context, 'Session', { getActiveUserLocale: () => context.state.userLocale });
}
