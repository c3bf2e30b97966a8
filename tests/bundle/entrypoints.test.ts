/** The stubs that Apps Script sees: names, parameters and help, and that each hands its arguments on in order. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CUSTOM_FUNCTIONS } from '../../src/cells/functions.ts';
import { callTable, loadScript, range, STUBS, sentenceOf } from './support/script.ts';

/**
 * Names and order of arguments are the contract with everyone's formulas, those that are still to be built included: written
 * down here a second time, so that a slip in a declaration is noticed.
 */
const CONTRACT: Readonly<Record<string, string>> = {
  RFM: 'customers, dates, amounts, [as_of], [scores], [cuts], [order_ids]',
  RFM_SUMMARY: 'customers, dates, amounts, [as_of], [scores], [cuts], [order_ids]',
  RFM_MOVEMENT: 'customers, dates, amounts, from, to, [scores], [cuts], [order_ids]',
  ABCXYZ: 'customers, dates, amounts, [as_of], [period], [abc_cuts], [xyz_cuts], [order_ids]',
  ABCXYZ_SUMMARY: 'customers, dates, amounts, [as_of], [period], [abc_cuts], [xyz_cuts], [order_ids]',
  ABC: 'items, amounts, [cuts]',
  XYZ: 'items, dates, amounts, [as_of], [period], [cuts]',
  PAYOUT: 'plan, actual, bonus, [bands], [method], [floor], [cap]',
  COMMISSION: 'amount, bands, [method], [accumulated]',
  PRIZES: 'results, prizes, [goal]',
  ALLOCATE: 'total, weights, [decimals]',
  NEXT_PURCHASE: 'customers, dates, amounts, [as_of], [days], [order_ids]',
  NEXT_PURCHASE_MODEL: 'customers, dates, amounts, [as_of], [days], [order_ids]',
  COHORTS: 'customers, dates, amounts, [as_of], [period], [measure], [order_ids]',
  FUNNEL: 'stages, counts',
  KEY_VALUES: 'values, importance, us, rival, [cut], [limit]',
};

const argumentsOf = (name: string) => (CONTRACT[name] ?? '').replace(/[[\]]/g, '').split(', ');

interface Stub {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment above, without its stars. */
  readonly help: string;
}

function stubsIn(source: string): Stub[] {
  const pattern = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nfunction (\w+)\(([^)]*)\)/g;
  return Array.from(source.matchAll(pattern), ([, comment = '', name = '', parameters = '']) => ({
    name,
    parameters: parameters.split(',').flatMap((parameter) => parameter.trim() || []),
    help: comment.replace(/^\s*\* ?/gm, '').trim(),
  }));
}

const stubs = stubsIn(STUBS);
const formulas = stubs.filter((stub) => stub.help.includes('@customfunction'));

it('every top-level function has a comment', () => {
  expect(stubs.map((stub) => stub.name)).toEqual(Array.from(STUBS.matchAll(/^function (\w+)/gm), ([, name]) => name));
});

it('the triggers, the menu’s items and the sidebar’s function are there', () => {
  expect(stubs.map((stub) => stub.name)).toEqual(
    expect.arrayContaining([
      'onOpen',
      'onInstall',
      'showSidebar',
      'showMotivation',
      'showHeadTools',
      'useFunctions',
      'call',
    ]),
  );
});

it('the formulas built so far are there', () => {
  const built = [
    'RFM',
    'RFM_SUMMARY',
    'RFM_MOVEMENT',
    'ABCXYZ',
    'ABCXYZ_SUMMARY',
    'ABC',
    'XYZ',
    'PAYOUT',
    'COMMISSION',
    'PRIZES',
    'ALLOCATE',
    'NEXT_PURCHASE',
    'NEXT_PURCHASE_MODEL',
    'COHORTS',
    'FUNNEL',
    'KEY_VALUES',
  ];
  expect(formulas.map((stub) => stub.name)).toEqual(expect.arrayContaining(built));
});

it('the functions that are written by hand stand in the script as they are, comments and all', () => {
  expect(STUBS).toContain(readFileSync('src/entrypoints.js', 'utf8').trim());
});

it('each declared function has its stub, in the order of the declarations', () => {
  expect(formulas.map((stub) => stub.name)).toEqual(CUSTOM_FUNCTIONS.map((declared) => declared.name));
});

it.each(CUSTOM_FUNCTIONS)('$name is declared as the contract says', ({ name, parameters }) => {
  const declared = parameters.map(({ id, kind }) => (kind.optional ? `[${id}]` : id));
  expect(declared.join(', ')).toBe(CONTRACT[name]);
});

describe.each(formulas)('$name', ({ name, parameters, help }) => {
  it('has the arguments of the contract in their order', () => {
    expect(parameters).toEqual(argumentsOf(name));
  });

  it('has help for each argument: an example as its type, then words', () => {
    const described = Array.from(help.matchAll(/^@param \{([^}]+)\} (\w+) (.+)$/gm), ([, , parameter]) => parameter);
    expect(described).toEqual(parameters);
  });

  it('says of an argument that may be left out that it is optional, and of no other', () => {
    const said = Array.from(help.matchAll(/^@param \{[^}]+\} (\w+) (Optional: )?/gm), ([, id = '', optional]) =>
      optional === undefined ? id : `[${id}]`,
    );
    expect(said.join(', ')).toBe(CONTRACT[name]);
  });

  it('says first what it gives, in English and Russian', () => {
    const [first = ''] = help.split('\n');
    expect(first).toMatch(/^[A-Z].*\. /);
    expect(first).toMatch(/[а-яё]\.$/);
  });

  it('has a name that Sheets takes: no trailing underscore, capitals', () => {
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
  });
});

describe.each(stubs)('the stub $name', ({ name, parameters }) => {
  const delegate = name === 'onInstall' ? 'onOpen' : name;
  const isFormula = formulas.some((stub) => stub.name === name);

  it('hands its arguments on in their order', () => {
    const given: unknown[] = [];
    const implementation = (...args: unknown[]) => {
      given.push(...args);
      return 'answer';
    };
    const implemented = { [delegate]: implementation };
    const script = loadScript({ Salesbook: isFormula ? { FUNCTIONS: implemented } : implemented }, STUBS);
    const answer = script.call(name, ...parameters);
    expect(given.flat()).toEqual(parameters);
    if (isFormula || name === 'call') expect(answer).toBe('answer');
  });

  it('has an implementation', () => {
    expect(loadScript().evaluate(`typeof Salesbook.${isFormula ? 'FUNCTIONS.' : ''}${delegate}`)).toBe('function');
  });
});

it('every exported implementation has a stub', () => {
  const exported = loadScript().evaluate(
    'Object.keys(Salesbook).filter((name) => name !== "FUNCTIONS").concat(Object.keys(Salesbook.FUNCTIONS)).join(" ")',
  );
  expect(String(exported).split(' ').sort()).toEqual(
    stubs
      .map((stub) => stub.name)
      .filter((name) => name !== 'onInstall')
      .sort(),
  );
});

describe('what an argument is called is what its error says', () => {
  const customers = range(['Acme', 'Beta']);
  const dates = range(['2025-01-01', '2025-01-02']);
  const amounts = range([1, 2]);
  const script = loadScript();
  const wide = [[1, 2]];
  const wrong: Readonly<Record<string, unknown>> = {
    customers: wide,
    dates: wide,
    amounts: wide,
    as_of: 'soon',
    from: 'soon',
    to: 'soon',
    scores: 99,
    cuts: [['few', 'many']],
    order_ids: wide,
    items: wide,
    period: 'fortnight',
    abc_cuts: 'many',
    xyz_cuts: 'many',
    days: 0,
    measure: 'profit',
  };
  const good: Readonly<Record<string, unknown>> = {
    customers,
    items: customers,
    dates,
    amounts,
    from: '2025-01-01',
    to: '2025-01-02',
  };
  const tables = [
    'RFM',
    'RFM_SUMMARY',
    'RFM_MOVEMENT',
    'ABCXYZ',
    'ABCXYZ_SUMMARY',
    'ABC',
    'XYZ',
    'NEXT_PURCHASE',
    'NEXT_PURCHASE_MODEL',
    'COHORTS',
  ];
  const cases = tables.flatMap((name) => argumentsOf(name).map((argument) => [name, argument] as const));

  it.each(cases)('%s: %s', (name, argument) => {
    const names = argumentsOf(name);
    const withoutFault = names.map((parameter) => good[parameter] ?? '');
    expect(callTable(script, name, ...withoutFault).length).toBeGreaterThan(1);
    const args = names.map((parameter) => (parameter === argument ? wrong[parameter] : good[parameter]) ?? '');
    expect(sentenceOf(script, name, ...args)).toMatch(new RegExp(`^${argument}\\b`));
  });
});
