/** Who is hired with a scorecard; the names are stored in the user's file. */
export const HIRING_ROLES = ['head', 'manager'] as const;
export type HiringRole = (typeof HIRING_ROLES)[number];
