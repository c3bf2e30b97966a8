/** Names of sheets that Excel accepts: 31 characters, a few signs forbidden, none twice. */

const LONGEST = 31;

export function excelSheetNames(names: readonly string[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const base = name.replaceAll(/[\\/?*:[\]]/g, '-').replaceAll(/^'+|'+$/g, '') || 'Sheet';
    let candidate = base.slice(0, LONGEST).trimEnd();
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
      const ending = ` (${number})`;
      candidate = `${base.slice(0, LONGEST - ending.length).trimEnd()}${ending}`;
    }
    taken.add(candidate.toLowerCase());
    result.set(name, candidate);
  }
  return result;
}
