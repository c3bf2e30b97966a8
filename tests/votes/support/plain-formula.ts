/** A formula of the product's as an engine reads it that knows only commas: read here by a few lines of the tests' own. */

const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"';]+|[\s\S]/g;

/** `;` to `,` outside of texts and of sheets' names; `rename` gives the name that a sheet has over there. */
export function plainFormula(formula: string, rename: (sheet: string) => string): string {
  return (formula.match(PART) ?? [])
    .map((part) => {
      if (part === ';') return ',';
      if (!part.startsWith("'") || !part.endsWith('!')) return part;
      return `'${rename(part.slice(1, -2).replaceAll("''", "'"))}'!`;
    })
    .join('');
}

/** What a formula calls, outside of texts and of sheets' names. */
export function calledFunctions(formula: string): string[] {
  const code = (formula.match(PART) ?? []).filter((part) => !/^["']/.test(part)).join(' ');
  return [...new Set([...code.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)].map(([, name = '']) => name.toUpperCase()))];
}

/** The formula with nothing in its texts and no sheets' names: `""` stays where a text is empty, `"…"` where it is not. */
export function withoutTexts(formula: string): string {
  return (formula.match(PART) ?? [])
    .map((part) => (part.startsWith("'") ? '' : part.startsWith('"') && part !== '""' ? '"…"' : part))
    .join('');
}
