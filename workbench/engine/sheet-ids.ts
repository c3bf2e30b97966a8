/** Google's gid is an integer, Univer's sheet id a string: here one becomes the other. */

/** Sheets that the engine makes carry the number itself; those made in Univer's own page a random text. */
export function sheetNumber(univerSheetId: string): number {
  if (/^\d+$/.test(univerSheetId)) return Number(univerSheetId);
  let hash = 0;
  for (const character of univerSheetId) {
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  }
  return hash;
}

/** A number that no sheet bears: one past the largest, so that ids are the same in every run. */
export function nextSheetNumber(univerSheetIds: readonly string[]): number {
  return Math.max(0, ...univerSheetIds.filter((id) => /^\d+$/.test(id)).map(Number)) + 1;
}
