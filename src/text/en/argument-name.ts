/** What a sentence calls an argument: as the formula does. */
import { parameters } from './functions.ts';

const NAMES: Readonly<Record<string, { readonly name: string }>> = parameters;

export const named = (argument: string): string => NAMES[argument]?.name ?? argument;
