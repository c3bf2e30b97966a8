/** What a sentence calls an argument: as the formula does. */
export const named = (argument: string): string => argument;
