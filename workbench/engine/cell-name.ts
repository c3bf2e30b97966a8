/** Columns by their letters, and cells by their names: rows and columns count from 0. */

/** `A`, `Z`, `AA`, … for 0, 25, 26, … */
export function lettersOfColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters stand for, small ones too; -1 for none. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** `B3` for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${lettersOfColumn(column)}${row + 1}`;
}
