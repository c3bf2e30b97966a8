/** Places in A1 notation. */

/** `A`, `Z`, `AA`, … for 0, 25, 26, … */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The column from 0 that capital letters stand for. */
export function columnOfLetters(letters: string): number {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0) - 1;
}
