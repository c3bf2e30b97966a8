/** Whether two numbers can be the cuts of ABC or of XYZ. */

const LARGEST = { abc: 1, xyz: Number.MAX_VALUE } as const;

export type ClassKind = keyof typeof LARGEST;

/** Above zero and ascending; those of ABC are shares of the revenue. */
export function areClassCuts(kind: ClassKind, first: unknown, second: unknown): boolean {
  if (typeof first !== 'number' || typeof second !== 'number') return false;
  return first > 0 && first < second && second <= LARGEST[kind];
}
