/** Arguments as the platform hands them over: omitted ones and empty cells are not told apart, both take the default. */
import { isBlank } from '../../core/writing/cell.ts';

export function isOmitted(argument: unknown): boolean {
  return isBlank(argument) || (Array.isArray(argument) && argument.every(isOmitted));
}

/** The one cell of an argument that may be a range of one cell. */
export function single(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.length === 1 ? single(value[0]) : value;
}
