/**
 * What Apps Script sees of the custom functions: for each a top-level function whose comment is the help that is shown while
 * a formula is typed. The build writes them below the script, as minifying would drop comments.
 */
import type { CustomFunction } from './cells/custom-function.ts';
import { CUSTOM_FUNCTIONS } from './cells/functions.ts';
import type { FunctionName, ParameterId } from './cells/parameter.ts';
import type { HelpTexts } from './text/language.ts';

type OwnHelp = Readonly<Partial<Record<ParameterId, string>>>;

/** Of an argument that means something else in this function: else the one help that it has everywhere. */
export function helpOf({ functions, parameters }: HelpTexts, name: FunctionName, id: ParameterId): string {
  const { help }: { readonly gives: string; readonly help?: OwnHelp } = functions[name];
  return help?.[id] ?? parameters[id];
}

function stubOf({ name, parameters }: CustomFunction, help: readonly HelpTexts[]): string {
  /** Everybody sees one text, whatever the language. */
  const inEachLanguage = (say: (texts: HelpTexts) => string) => help.map(say).join(' ');
  const ids = parameters.map(({ id }) => id).join(', ');
  return [
    '/**',
    ` * ${inEachLanguage(({ functions }) => functions[name].gives)}`,
    ' *',
    ...parameters.map(
      ({ id, example }) => ` * @param {${example}} ${id} ${inEachLanguage((texts) => helpOf(texts, name, id))}`,
    ),
    ` * @return ${inEachLanguage(({ functions }) => functions[name].returns)}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${ids}) {`,
    `  return Salesbook.FUNCTIONS.${name}([${ids}]);`,
    '}',
    '',
  ].join('\n');
}

/** @param help of each language, in the order in which it is shown */
export function stubs(help: readonly HelpTexts[]): string {
  return CUSTOM_FUNCTIONS.map((declared) => stubOf(declared, help)).join('\n');
}
