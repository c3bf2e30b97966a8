/** `ScriptApp`: the authorization modes that the event of a trigger names. */
import type { Context } from './context.ts';
import { enumeration } from './enumeration.ts';
import { serviceObject } from './service-object.ts';

type ScriptAppType = GoogleAppsScript.Script.ScriptApp;

export const AUTH_MODES = enumeration<ScriptAppType['AuthMode']>(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export function createScriptApp(context: Context): ScriptAppType {
  return serviceObject<ScriptAppType>(context, 'ScriptApp', { AuthMode: AUTH_MODES });
}
