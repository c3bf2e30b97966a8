/** `ScriptApp`: only its authorization modes; triggers and tokens need scopes the add-on does not ask for. */
import type { Context } from './context.ts';
import { enumeration } from './enumeration.ts';
import { MESSAGES } from './messages.ts';
import { serviceObject } from './service-object.ts';

type ScriptAppType = GoogleAppsScript.Script.ScriptApp;

const SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

export const AUTH_MODES = enumeration<ScriptAppType['AuthMode']>(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export function createScriptApp(context: Context): ScriptAppType {
  const refused = (call: string) => (): never => {
    throw new Error(MESSAGES.scope(call, SCOPE));
  };
  return serviceObject<ScriptAppType>(context, 'ScriptApp', {
    AuthMode: AUTH_MODES,
    newTrigger: refused('ScriptApp.newTrigger'),
    getProjectTriggers: refused('ScriptApp.getProjectTriggers'),
    getOAuthToken: refused('ScriptApp.getOAuthToken'),
  });
}
