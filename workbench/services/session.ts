/** `Session`: what may be known of the user without asking for more scopes. */
import type { Context } from './context.ts';
import { MESSAGES } from './messages.ts';
import { serviceObject } from './service-object.ts';

type SessionType = GoogleAppsScript.Base.Session;

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

export function createSession(context: Context): SessionType {
  const refused = (call: string) => (): never => {
    throw new Error(MESSAGES.scope(call, EMAIL_SCOPE));
  };
  return serviceObject<SessionType>(context, 'Session', {
    getActiveUserLocale: () => context.state.userLocale,
    getScriptTimeZone: () => context.state.scriptTimeZone,
    getTemporaryActiveUserKey: () => `key-of-${context.execution.user}`,
    getActiveUser: refused('Session.getActiveUser'),
    getEffectiveUser: refused('Session.getEffectiveUser'),
  });
}
