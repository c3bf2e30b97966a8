/** Calls as the documentation writes them. */

/** The arguments between the brackets of a call; `{0, 1; 1, 1.5}` are rows of cells. */
export function argumentsIn(text: string): readonly unknown[] {
  const args: unknown = JSON.parse(
    `[${text.replace(/\{([^}]*)\}/g, (_, rows: string) => `[[${rows.replace(/;/g, '],[')}]]`)}]`,
  );
  if (!Array.isArray(args)) throw new Error('not a list');
  return args;
}
