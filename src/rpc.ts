/** The contract between the sidebar and the server: the sidebar imports these types and nothing else of the server. */
export type { Answer, Handlers, Method } from './app/handlers.ts';
export type { WrittenTab } from './app/ports.ts';
export type { BuiltTabs, LogCheck } from './app/segment-customers.ts';
export type { Language } from './text/language.ts';
