/** `ScriptApp`: the authorization modes that the event of a trigger names, and asking again for scopes that were not granted. */
import type { Context } from './context.ts';
import { enumeration } from './enumeration.ts';
import { MESSAGES } from './messages.ts';
import { serviceObject } from './service-object.ts';

type ScriptAppType = GoogleAppsScript.Script.ScriptApp;

export const AUTH_MODES = enumeration<ScriptAppType['AuthMode']>(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export function createScriptApp(context: Context): ScriptAppType {
  return serviceObject<ScriptAppType>(context, 'ScriptApp', {
    AuthMode: AUTH_MODES,
    requireAllScopes: () => {
      // Google ends the execution and asks the person.
      if (context.execution.refused.length > 0) context.execution.end(MESSAGES.consent);
    },
  });
}
