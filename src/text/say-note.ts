/** The sentence of a note that a reading makes. */
import type { Note, NoteCode, NoteParams } from '../reading/reading.ts';

export type NoteSentences = {
  readonly [Code in NoteCode]: (params: NoteParams[Code], rows: number, amount: number) => string;
};

function sentenceFor<Code extends NoteCode>(
  code: Code,
  params: NoteParams[Code],
  rows: number,
  amount: number,
  sentences: NoteSentences,
): string {
  const say: (params: NoteParams[Code], rows: number, amount: number) => string = sentences[code];
  return say(params, rows, amount);
}

export function sayNote({ code, params, rows, amount }: Note, sentences: NoteSentences): string {
  return sentenceFor(code, params, rows, amount, sentences);
}
