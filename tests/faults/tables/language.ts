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
    name: 'a script reaches the globals of its host through this',
    file: 'workbench/host/compile.ts',
    from: 'const inner = `"use strict";\\n${code}',
    to: 'const inner = `${code}',
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
    name: 'a script may have static fields',
    file: 'workbench/host/script-syntax.ts',
    from: '*[=;}]/u',
    to: '*[;}]/u',
    tests: GLOBALS,
  },
  {
    name: 'a script may import modules',
    file: 'workbench/host/script-syntax.ts',
    from: "  [/\\bimport\\s*[({*'\"]/, 'modules'],\n",
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
    name: 'dates have local setters',
    file: 'workbench/services/script-date.ts',
    from: "  'setHours',\n",
    to: '',
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
