/** What a sentence calls an argument: what it means, and behind it its name in the formula. */
import { argumentNames } from './functions.ts';

const NAMES: Readonly<Record<string, string>> = argumentNames;

export const named = (argument: string): string => `${NAMES[argument] ?? ''} (${argument})`;
