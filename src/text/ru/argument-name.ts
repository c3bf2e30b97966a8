/** What a sentence calls an argument: what it means, and behind it its name in the formula. */
import { parameters } from './functions.ts';

const NAMES: Readonly<Record<string, { readonly name: string }>> = parameters;

export const named = (argument: string): string => `${NAMES[argument]?.name ?? ''} (${argument})`;
