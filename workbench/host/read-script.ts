/** What saving a script does: its syntax is checked, and its functions are found. Once for each script. */
import { createMemory } from './memory.ts';
import { requireKnownSyntax } from './script-syntax.ts';
import { type TopLevelFunction, topLevelFunctions } from './top-level-functions.ts';

const scripts = createMemory<readonly TopLevelFunction[]>();

/** Throws where Apps Script would refuse to save the script. */
export function readScript(code: string): readonly TopLevelFunction[] {
  return scripts(code, () => {
    requireKnownSyntax(code);
    return topLevelFunctions(code);
  });
}
