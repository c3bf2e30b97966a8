/** The walls between the rooms fire: for each, a text that breaks it, and texts that do not. */
import { describe, expect, it } from 'vitest';
import { type Complaint, lint } from './support/lint.ts';

const IMPORT = 'lint/style/noRestrictedImports';
const GLOBAL = 'lint/style/noRestrictedGlobals';

/** Room, what it must not import, what it may. Paths as seen from a file in the room. */
const IMPORTS: readonly (readonly [room: string, forbidden: readonly string[], allowed: readonly string[]])[] = [
  [
    'src/core',
    ['../text/language.ts', '../cells/rfm.ts', '../app/ports.ts', '../sheets/book.ts', './time/day.ts'],
    ['./app-error.ts'],
  ],
  ['src/core/numbers', ['../time/day.ts', '../log/orders.ts', '../../text/language.ts'], ['../app-error.ts']],
  ['src/core/time', ['../writing/locale.ts'], ['../numbers/rounding.ts']],
  ['src/core/writing', ['../log/orders.ts', '../pay/money.ts'], ['../numbers/rounding.ts', '../time/day.ts']],
  ['src/core/log', ['../segments/rfm.ts', '../groups/abc.ts', '../pay/money.ts'], ['../writing/cell.ts']],
  ['src/core/segments', ['../groups/abc.ts', '../pay/money.ts', '../customers/playbook.ts'], ['../log/orders.ts']],
  ['src/core/groups', ['../segments/rfm.ts', '../pay/money.ts', '../customers/playbook.ts'], ['../log/orders.ts']],
  ['src/core/forecast', ['../groups/abc.ts', '../cohorts/cohorts.ts'], ['../log/periods.ts', '../numbers/gamma.ts']],
  ['src/core/calls', ['../segments/rfm.ts', '../forecast/fit.ts'], ['../numbers/student.ts']],
  ['src/core/cohorts', ['../segments/rfm.ts', '../forecast/fit.ts'], ['../log/periods.ts']],
  ['src/core/customers', ['../pay/money.ts'], ['../segments/rfm.ts', '../groups/abc.ts', '../forecast/fit.ts']],
  ['src/core/activity', ['../pay/money.ts', '../segments/rfm.ts', '../hiring/scorecard.ts'], ['../log/orders.ts']],
  ['src/core/hiring', ['../pay/money.ts', '../activity/funnel.ts', '../log/orders.ts'], ['../time/day.ts']],
  [
    'src/core/key-values',
    ['../segments/rfm.ts', '../log/orders.ts'],
    ['../numbers/interval.ts', '../writing/spelling.ts'],
  ],
  ['src/core/touch-points', ['../segments/segments.ts', '../key-values/nps.ts'], ['../writing/spelling.ts']],
  [
    'src/reading',
    ['../text/language.ts', '../tables/orders.ts', '../app/ports.ts'],
    ['../core/time/day.ts', '../core/log/orders.ts'],
  ],
  [
    'src/reading/words',
    ['../../text/language.ts', '../columns/profile.ts', '../rows/draft.ts'],
    ['../../core/time/day.ts', '../sheet.ts', './dictionaries/index.ts'],
  ],
  [
    'src/reading/words/dictionaries',
    ['../fold.ts', '../../columns/profile.ts'],
    ['./dictionary.ts', '../title-kinds.ts'],
  ],
  [
    'src/reading/columns',
    ['../../text/language.ts', '../rows/draft.ts', '../survey/scale-of.ts'],
    ['../../core/time/day.ts', '../words/fold.ts', '../sheet.ts'],
  ],
  [
    'src/reading/rows',
    ['../../text/language.ts', '../survey/scale-of.ts'],
    ['../../core/time/day.ts', '../words/fold.ts', '../columns/profile.ts', '../sheet.ts'],
  ],
  [
    'src/sql',
    ['../text/language.ts', '../tables/orders.ts', '../app/ports.ts'],
    ['../core/time/day.ts', '../reading/reading.ts'],
  ],
  [
    'src/text',
    ['../app/handlers.ts', '../sheets/book.ts', '../cells/rfm.ts', '../tables/orders.ts'],
    ['../core/time/day.ts', './format.ts'],
  ],
  [
    'src/text/en',
    ['../../app/handlers.ts', '../../sheets/book.ts', '../../reports/tab-spec.ts'],
    ['../../core/time/day.ts', '../format.ts', './tabs.ts'],
  ],
  [
    'src/tables',
    ['../reports/customers.ts', '../app/ports.ts', '../sheets/book.ts', '../cells/rfm.ts'],
    ['../core/time/day.ts', '../text/language.ts'],
  ],
  [
    'src/reports',
    ['../app/ports.ts', '../sheets/book.ts', '../cells/rfm.ts'],
    ['../core/time/day.ts', '../tables/orders.ts', '../text/language.ts'],
  ],
  [
    'src/cells',
    ['../app/ports.ts', '../sheets/book.ts', '../reports/tab-spec.ts'],
    ['../core/time/day.ts', '../reading/read.ts', '../tables/orders.ts', '../text/language.ts'],
  ],
  [
    'src/cells/kinds',
    ['../../app/ports.ts', '../../sheets/book.ts', '../../reports/tab-spec.ts'],
    ['../../core/time/day.ts', '../../tables/orders.ts', '../../text/language.ts', '../parameter.ts'],
  ],
  [
    'src/app',
    ['../sheets/book.ts', '../cells/rfm.ts', '../main.ts'],
    ['../core/time/day.ts', '../tables/orders.ts', '../reports/tab-spec.ts', '../text/language.ts', './ports.ts'],
  ],
  [
    'src/sheets',
    ['../app/handlers.ts', '../cells/rfm.ts', '../tables/orders.ts'],
    ['../core/time/day.ts', '../reports/tab-spec.ts', '../text/language.ts', '../app/ports.ts'],
  ],
  [
    'sidebar',
    [
      '../src/app/handlers.ts',
      '../src/sheets/book.ts',
      '../src/cells/rfm.ts',
      '../src/tables/orders.ts',
      '../src/main.ts',
    ],
    ['../src/core/time/day.ts', '../src/text/language.ts', '../src/rpc.ts'],
  ],
  [
    'src/core/pay',
    ['../../text/language.ts', '../../app/ports.ts', '../../tables/orders.ts', '../segments/rfm.ts'],
    ['../time/day.ts', './money.ts'],
  ],
  ['src/tables/pay', ['../../reports/customers.ts', '../../app/ports.ts'], ['../../core/time/day.ts', '../orders.ts']],
  ['src/reports/pay', ['../../app/ports.ts', '../../sheets/book.ts'], ['../../core/time/day.ts', '../tab-spec.ts']],
  [
    'src/app/pay',
    ['../../sheets/book.ts', '../../main.ts'],
    ['../../core/time/day.ts', '../../reports/tab-spec.ts', '../ports.ts'],
  ],
  [
    'sidebar/pay',
    ['../../src/app/handlers.ts', '../../src/tables/orders.ts'],
    ['../../src/core/time/day.ts', '../../src/rpc.ts', '../store.ts'],
  ],
  [
    'bench',
    ['../src/core/time/day.ts', '../sidebar/server.ts', '../workbench/host/host.ts'],
    ['../sample/random.ts', './line.ts'],
  ],
  ['bench/peers', ['../../src/core/time/day.ts'], ['../order-log.ts']],
  [
    'bench/reading',
    ['../../src/app/run.ts', '../../src/tables/orders.ts', '../../sidebar/server.ts', '../../workbench/host/host.ts'],
    ['../../src/core/time/day.ts', '../../src/reading/read.ts', '../order-log.ts'],
  ],
  [
    'bench/forecast',
    ['../../src/reading/read.ts', '../../src/app/run.ts'],
    ['../../src/core/log/orders.ts', '../line.ts'],
  ],
  [
    'workbench/engine',
    ['../../src/core/time/day.ts', '../../src/main.ts', '../../sidebar/server.ts'],
    ['../host/host.ts'],
  ],
];

const SERVICES = [
  'SpreadsheetApp',
  'Utilities',
  'Session',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'Logger',
];
const SERVICE_FREE = [
  'src/core',
  'src/core/log',
  'src/reading',
  'src/tables',
  'src/reports',
  'src/cells',
  'src/app',
  'src/text',
];

const CLOCKS = ['new Date()', 'new Date', 'Date()', 'Date.now()'];
const CLOCK_FREE = ['src/core', 'src/core/log', 'src/reading', 'src/tables', 'src/reports', 'src/cells', 'src/text'];

const LOCAL_DAYS = ['getDate', 'getDay', 'getMonth', 'getFullYear', 'getHours', 'getMinutes', 'getTimezoneOffset'];
const LOCAL_DAY_FREE = [...CLOCK_FREE, 'src/app'];

interface Specimen {
  readonly path: string;
  readonly text: string;
  /** The rule that must complain; null where none may. */
  readonly category: string | null;
  readonly what: string;
}

let counter = 0;
function specimen(room: string, text: string, category: string | null, what: string): Specimen {
  counter++;
  return { path: `${room}/specimen-${counter}.ts`, text: `${text}\n`, category, what: `${room}: ${what}` };
}

const using = (path: string) => `import { thing } from '${path}';\nexport const other = thing;`;
const returning = (expression: string) => `export const make = () => ${expression};`;
const reading = (getter: string) => `export const read = (date: Date) => date.${getter}();`;

/** Two files that import each other; `%` stands for the name of the other. */
function circle(room: string, text: string, what: string): Specimen[] {
  const names = ['circle-there', 'circle-back'];
  return names.map((name, index) => ({
    path: `${room}/${name}.ts`,
    text: `${text.replace('%', names[1 - index] ?? '')}\n`,
    category: 'lint/suspicious/noImportCycles',
    what: `${room}: no circle of imports ${what}, ${name}`,
  }));
}

const SERVICE = 'export const service = SpreadsheetApp;\n';

const specimens: readonly Specimen[] = [
  ...IMPORTS.flatMap(([room, forbidden, allowed]) => [
    ...forbidden.map((path) => specimen(room, using(path), IMPORT, `may not import ${path}`)),
    ...allowed.map((path) => specimen(room, using(path), null, `may import ${path}`)),
  ]),
  ...SERVICE_FREE.flatMap((room) =>
    SERVICES.map((service) => specimen(room, returning(service), GLOBAL, `may not know ${service}`)),
  ),
  ...SERVICES.map((service) => specimen('src/sheets', returning(service), null, `may know ${service}`)),
  ...CLOCK_FREE.flatMap((room) =>
    CLOCKS.map((clock) => specimen(room, returning(clock), 'plugin', `may not ask ${clock}`)),
  ),
  ...LOCAL_DAY_FREE.flatMap((room) =>
    LOCAL_DAYS.map((getter) => specimen(room, reading(getter), 'plugin', `may not call ${getter}`)),
  ),
  specimen(
    'src/core',
    'export const from = (instant: number) => new Date(instant);',
    null,
    'may make a date of an instant',
  ),
  specimen('src/core', reading('getUTCDate'), null, 'may read the day in UTC'),
  specimen('src/core', 'export default 1;', 'lint/style/noDefaultExport', 'no default export'),
  specimen('src/core', 'export const thing: any = 1;', 'lint/suspicious/noExplicitAny', 'no any'),
  specimen('src/core', '// @ts-ignore\nexport const thing = 1;', 'lint/suspicious/noTsIgnore', 'no @ts-ignore'),
  specimen('src/core', 'console.log(1);', 'lint/suspicious/noConsole', 'no console'),
  specimen('src/core', 'import { asDay } from "./day.ts";', 'lint/correctness/noUnusedImports', 'no unused import'),
  specimen('src/core', 'const unused = 1;\nexport {};', 'lint/correctness/noUnusedVariables', 'no unused variable'),
  specimen(
    'workbench/engine',
    'export function f(x: number) {\n  if (x > 1) {\n    return 1;\n  }\n  return x;\n}',
    'plugin',
    'a guard of one statement takes one line',
  ),
  specimen(
    'src/core',
    'export function f(x: number) {\n  if (x > 1) return 1;\n  return x;\n}',
    null,
    'a guard in one line',
  ),
  {
    path: 'src/core/camelCase.ts',
    text: 'export {};\n',
    category: 'lint/style/useFilenamingConvention',
    what: 'file names in kebab-case',
  },
  { path: 'src/main.ts', text: SERVICE, category: GLOBAL, what: 'main.ts knows no service' },
  ...circle('workbench/services', "import { thing } from './%.ts';\nexport const other = thing;", 'of values'),
  ...circle('src/core', "import type { Thing } from './%.ts';\nexport type Other = Thing;", 'of types'),
];

const complaints: readonly Complaint[] = lint(Object.fromEntries(specimens.map(({ path, text }) => [path, text])));

function categoriesFor(path: string): string[] {
  return complaints.filter((complaint) => complaint.path === path).map((complaint) => complaint.category);
}

describe('every wall fires', () => {
  it.each(specimens.filter((each) => each.category !== null))('$what', ({ path, category }) => {
    expect(categoriesFor(path)).toContain(category);
  });
});

describe('and only where it stands', () => {
  it.each(specimens.filter((each) => each.category === null))('$what', ({ path }) => {
    expect(categoriesFor(path)).toEqual([]);
  });
});
