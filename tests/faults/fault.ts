/** A deliberate slip: one text of one file replaced by another, and the tests that must not let it pass. */

export interface Fault {
  /** What would be wrong, in a few words; unique. */
  readonly name: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** Test files of which at least one must fail. */
  readonly tests: readonly string[];
  /** A part of the names of the tests to try, where the rest of the file takes long and does not tell. */
  readonly named?: string;
}

/** The file's text with the slip in it; throws when the table no longer fits the file. */
export function withFault(text: string, { file, from, to }: Pick<Fault, 'file' | 'from' | 'to'>): string {
  const times = text.split(from).length - 1;
  if (times !== 1) {
    throw new Error(`${file} holds the text ${times} times, not once: ${from}`);
  }
  if (from === to) {
    throw new Error(`${file} would stay as it is: ${from}`);
  }
  return text.replace(from, () => to);
}
