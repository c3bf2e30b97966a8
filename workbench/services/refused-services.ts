/** Google services the add-on has no scope for: there to be called, and refused as Google refuses them. */
import type { Context } from './context.ts';
import { MESSAGES } from './messages.ts';

const AUTH = 'https://www.googleapis.com/auth/';

const SCOPES: Readonly<Record<string, string>> = {
  UrlFetchApp: `${AUTH}script.external_request`,
  DriveApp: `${AUTH}drive`,
  GmailApp: 'https://mail.google.com/',
  MailApp: `${AUTH}script.send_mail`,
  CalendarApp: `${AUTH}calendar`,
  DocumentApp: `${AUTH}documents`,
  FormApp: `${AUTH}forms`,
  SlidesApp: `${AUTH}presentations`,
  ContactsApp: `${AUTH}contacts`,
  GroupsApp: `${AUTH}groups`,
  Sheets: `${AUTH}spreadsheets`,
  Drive: `${AUTH}drive`,
};

export const REFUSED_SERVICES: readonly string[] = Object.keys(SCOPES);

/** One object per refused service, by its global name. */
export function createRefusedServices(context: Context): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(SCOPES).map(([name, scope]) => [name, refused(context, name, scope)]));
}

function refused(context: Context, name: string, scope: string): object {
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        if (typeof key === 'symbol') return undefined;
        const call = `${name}.${key}`;
        const refuse = (): unknown => {
          throw new Error(MESSAGES.scope(call, scope));
        };
        return () => context.execution.perform<unknown>(call, refuse, null);
      },
    },
  );
}
