/** Apps Script's enumerations: objects with a name, not numbers, so that comparing them with numbers fails here as there. */

/** One member of an enumeration. */
export interface EnumerationMember {
  toString(): string;
  toJSON(): string;
  name(): string;
}

/**
 * Builds an enumeration. Google's typings declare members as numbers, which they are not at run time: the declared type
 * is claimed here, in one place.
 */
export function enumeration<Enumeration extends object>(names: readonly (keyof Enumeration & string)[]): Enumeration {
  const members: Record<string, EnumerationMember> = {};
  for (const name of names) {
    members[name] = Object.freeze({ toString: () => name, toJSON: () => name, name: () => name });
  }
  return Object.freeze(members) as unknown as Enumeration;
}

/** The name of a member of the given enumeration, or null for anything else. */
export function memberName<Enumeration extends object>(
  within: Enumeration,
  member: unknown,
): (keyof Enumeration & string) | null {
  for (const name of keys(within)) {
    if (within[name] === member) return name;
  }
  return null;
}

function keys<T extends object>(value: T): (keyof T & string)[] {
  return Object.keys(value) as (keyof T & string)[];
}
