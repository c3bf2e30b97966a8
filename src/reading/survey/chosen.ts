/** Answers of checkboxes: several in one cell, or a column for each option. */
import { isBlank } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { fold } from '../words/fold.ts';
import { says } from './look-up.ts';

const BETWEEN_OPTIONS = /\s*[;\n|]\s*|,\s+/u;

/** The options that a cell names. */
function optionsIn(cell: unknown): string[] {
  return isBlank(cell)
    ? []
    : String(cell)
        .split(BETWEEN_OPTIONS)
        .map(tidy)
        .filter((text) => text !== '');
}

/** An option with a comma in it, `Fast, reliable delivery`, falls apart: its parts always stand beside each other. */
function joinSplitOptions(cells: readonly (readonly string[])[]): string[][] {
  const followers = new Map<string, Set<string>>();
  const leaders = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const options of cells) {
    options.forEach((option, index) => {
      note(followers, option, options[index + 1] ?? '');
      note(leaders, option, options[index - 1] ?? '');
    });
  }
  const belongs = (before: string, option: string) =>
    /^\p{Ll}/u.test(option) && followers.get(before)?.size === 1 && leaders.get(option)?.size === 1;
  return cells.map((options) =>
    options.reduce<string[]>((made, option, index) => {
      const before = options[index - 1];
      if (before !== undefined && belongs(before, option)) made.push(`${made.pop()}, ${option}`);
      else made.push(option);
      return made;
    }, []),
  );
}

/** Of each cell the options that were chosen. */
export function chosenIn(cells: readonly unknown[]): string[][] {
  return joinSplitOptions(cells.map(optionsIn));
}

/** A free text is written once; an option is chosen by several. */
export function looksChosen(cells: readonly unknown[]): boolean {
  const all = chosenIn(cells).flat().map(spellingKey);
  const counts = new Map<string, number>();
  for (const option of all) counts.set(option, (counts.get(option) ?? 0) + 1);
  const repeated = all.filter((option) => (counts.get(option) ?? 0) > 1).length;
  return all.length > 0 && repeated * 2 > all.length;
}

/** Whether a column holds the option itself where it was chosen, or a yes; `item` is the option. */
export function isOptionColumn(cells: readonly unknown[], item: string): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => isChosen(cell, item) !== null);
}

/** Null where the cell says something else. */
export function isChosen(cell: unknown, item: string): boolean | null {
  if (isBlank(cell)) return false;
  if (typeof cell === 'boolean') return cell;
  const text = String(cell);
  if (typeof cell === 'string' && fold(text) !== '' && fold(text) === fold(item)) return true;
  if (says('yes', text)) return true;
  return says('no', text) ? false : null;
}
