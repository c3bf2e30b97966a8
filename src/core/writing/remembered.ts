/** Looking up what has been read before. */

/** Where more texts than this are distinct, reading each anew costs less than keeping them all. */
const MOST_REMEMBERED = 20_000;

/** The same function, which remembers what it gave for the texts that it was asked first. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, value);
    return value;
  };
}
