/** Slips in what the language of scripts is. */
import type { Fault } from '../fault.ts';

const GLOBALS = ['tests/workbench/host/script-globals.test.ts'];

export const LANGUAGE: readonly Fault[] = [
  {
    name: 'a script sees the globals of its host',
    file: 'workbench/host/script-globals.ts',
    from: '&& !LANGUAGE.has(name) &&',
    to: "&& name === '' &&",
    tests: GLOBALS,
  },
  {
    name: 'a script may have private members',
    file: 'workbench/host/script-syntax.ts',
    from: "  [/(?:^|[^\\p{L}\\d_$])#[\\p{L}_$]/u, 'private class members (#name)'],\n",
    to: '',
    tests: GLOBALS,
  },
  {
    name: 'local getters answer in universal time',
    file: 'workbench/services/script-date.ts',
    from: 'return wall(this).getUTCDate();',
    to: 'return this.getUTCDate();',
    tests: GLOBALS,
  },
  {
    name: 'enumerations are numbers',
    file: 'workbench/services/enumeration.ts',
    from: 'members[name] = Object.freeze({ toString: () => name, toJSON: () => name, name: () => name });',
    to: 'Object.assign(members, { [name]: names.indexOf(name) });',
    tests: ['tests/workbench/services/features.test.ts'],
  },
];
