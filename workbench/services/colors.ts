/** The colour as `#rrggbb`, which is all that the workbench takes of a sheet's colours; null is the sheet's default. */
export function checkedColor(color: string | null): string | null {
  if (color !== null && !/^#[0-9a-f]{6}$/i.test(String(color))) {
    throw new Error(`Invalid argument: color "${color}"`);
  }
  return color === null ? null : color.toLowerCase();
}
