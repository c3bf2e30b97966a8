/** Remembers what was made of a text: the same script comes with each execution, and with each file that it is opened in. */

/** More than the scripts that are in use at a time. */
const KEPT = 20;

/** Gives what was made of the key lately, or what is made of it now. */
export function createMemory<Made>(): (key: string, make: () => Made) => Made {
  const latest = new Map<string, Made>();
  return (key, make) => {
    const made = latest.get(key) ?? make();
    latest.delete(key);
    latest.set(key, made);
    for (const oldest of latest.keys()) if (latest.size > KEPT) latest.delete(oldest);
    return made;
  };
}
