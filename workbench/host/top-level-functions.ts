/** Finds the built bundle's top-level functions and the help in their JSDoc, as Google does when a script is saved. */
import type { FunctionHelp } from './host.ts';

export interface TopLevelFunction {
  readonly name: string;
  readonly help: FunctionHelp | null;
}

/** A declaration at the start of a line, with the doc comment right above it if there is one. */
const DECLARATION =
  /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/[^\S\n]*\n)?^(?:async )?function\s*\*?\s*([\p{L}_$][\p{L}\d_$]*)\s*\(([^)]*)\)/gmu;

export function topLevelFunctions(code: string): readonly TopLevelFunction[] {
  return [...code.matchAll(DECLARATION)].map(([, comment, name = '', declared = '']) => ({
    name,
    help: readHelp(name, comment, declared.trim() !== ''),
  }));
}

/** Names that end with `_` are private: neither the page, the menu nor a formula can call them. */
export function isCallable(name: string): boolean {
  return !name.endsWith('_');
}

interface Tag {
  readonly name: string;
  readonly text: string;
}

/** Google shows no parameters of a function that declares none, whatever its comment says. */
function readHelp(name: string, comment: string | undefined, hasParameters: boolean): FunctionHelp | null {
  if (comment === undefined) return null;
  const { description, tags } = readComment(comment);
  if (!tags.some((tag) => tag.name === 'customfunction')) return null;
  const parameters = tags.filter((tag) => hasParameters && tag.name === 'param').map((tag) => readParameter(tag.text));
  return { name, description, parameters };
}

function readComment(comment: string): { description: string; tags: readonly Tag[] } {
  const description: string[] = [];
  const tags: { name: string; text: string }[] = [];
  for (const raw of comment.split('\n')) {
    const line = raw.replace(/^\s*\*?\s?/, '').trim();
    const tag = /^@(\w+)\s*(.*)$/.exec(line);
    const last = tags.at(-1);
    if (tag !== null) {
      tags.push({ name: (tag[1] ?? '').toLowerCase(), text: tag[2] ?? '' });
    } else if (last !== undefined) {
      last.text = `${last.text} ${line}`.trim();
    } else if (line !== '') {
      description.push(line);
    }
  }
  return { description: description.join(' '), tags };
}

/** `{type} name text`; Google ignores the syntax for optional parameters, so the brackets are dropped. */
function readParameter(text: string): FunctionHelp['parameters'][number] {
  const match = /^(?:\{([^}]*)\}\s*)?(\[[^\]]*\]|\S+)?\s*(.*)$/.exec(text);
  const name = (match?.[2] ?? '').replace(/^\[|\]$/g, '').replace(/=.*$/, '');
  return { name, type: (match?.[1] ?? '').replace(/=$/, ''), description: (match?.[3] ?? '').replace(/^-\s*/, '') };
}
