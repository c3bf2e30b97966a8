/** Names of sheets as formulas and people write them beside a cell. */

/** `'Sales ''26'!`: in front of a cell or a range. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}
