/**
 * Amounts within the sentences of tabs. Whoever writes the sentence does not know the file's currency, so it marks where an
 * amount begins and ends; whoever writes the tab puts the sign there, on the side where the file's cells have it.
 */
import type { MoneySign } from './locale-formats.ts';

const BEGIN = '\ue000';
const END = '\ue001';
const MINUS = '\u2212';

/** The amount as the language writes it, marked; a minus stands before the sign. */
export function markedAmount(written: string): string {
  const isNegative = written.startsWith(MINUS);
  return `${isNegative ? MINUS : ''}${BEGIN}${isNegative ? written.slice(1) : written}${END}`;
}

export function withMoneySigns(sentence: string, { before, after }: MoneySign): string {
  return sentence.includes(BEGIN) ? sentence.split(BEGIN).join(before).split(END).join(after) : sentence;
}
