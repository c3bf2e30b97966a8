/** What is set up in a tab is read back as it was, in both languages and locales, wherever rows and columns were put in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Month } from '../../../src/core/pay/month.ts';
import {
  type KpiScope,
  MEASURES,
  type Member,
  type MemberTerms,
  type Milestone,
  type Rule,
  type RuleKpi,
} from '../../../src/core/pay/motivation.ts';
import { PAYOUT_METHODS } from '../../../src/core/pay/payout-methods.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { spellingKey } from '../../../src/core/writing/spelling.ts';
import {
  correctionRows,
  correctionsForm,
  motivationForm,
  planForm,
  planRows,
  teamForm,
  teamNames,
} from '../../../src/reports/pay/forms.ts';
import type { TabSpec } from '../../../src/reports/tab-spec.ts';
import type { TabContent } from '../../../src/tables/kept-columns.ts';
import { readCorrections, readPlan } from '../../../src/tables/pay/month-tables.ts';
import { readRules } from '../../../src/tables/pay/rules-table.ts';
import { readTeam } from '../../../src/tables/pay/team-table.ts';
import { type Language, textsIn } from '../../../src/text/language.ts';
import { contentOf, readWith } from './support/cells.ts';

/** Every language in a spreadsheet of every locale. */
const PLACES = (['en', 'ru'] as const).flatMap((language) =>
  (['en_US', 'ru_RU'] as const).map((locale) => ({ language, locale })),
);

const name = fc
  .stringMatching(/^[A-Za-zА-я=+][A-Za-zА-я0-9 .,'%-]{0,8}[a-zа-я0-9]$/)
  .map((text) => text.replace(/\s+/g, ' '));
const names = (most: number) => fc.uniqueArray(name, { minLength: 1, maxLength: most, selector: spellingKey });
const permille = (most: number) => fc.integer({ min: 0, max: most * 1000 }).map((units) => units / 1000);
const money = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
const signed = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
const day = fc.integer({ min: 0, max: 25_000 }).map(asDay);
const month = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}` as Month);

const bands = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 6 }).chain((starts) => {
  const ascending = [...starts].sort((first, second) => first - second);
  return fc.tuple(...ascending.map((from) => permille(3).map((rate) => ({ from: from / 1000, rate }))));
});

/** So many weights of whole per cents that sum to 1. */
const weights = (count: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: count - 1, maxLength: count - 1 })
    .map((inner) => [0, ...inner.sort((first, second) => first - second), 100])
    .map((cuts) => cuts.slice(1).map((cut, index) => (cut - (cuts[index] ?? 0)) / 100));

const listed = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
/** Which orders count; null for all of the member's own. */
const scope: fc.Arbitrary<{ readonly scope?: KpiScope }> = fc
  .record(
    {
      people: fc.oneof(fc.constant('team' as const), listed),
      products: listed,
      types: listed,
      newCustomers: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .map((given): { readonly scope?: KpiScope } => (Object.keys(given).length === 0 ? {} : { scope: given }));

/** Called so that none is a KPI's name. */
const milestones = fc.uniqueArray(
  fc
    .record({
      name: name.map((text) => `${text} reached`),
      measure: fc.constantFrom('revenue' as const, 'orders' as const, 'newClients' as const),
      reach: money,
      pays: money,
    })
    .chain((milestone) => scope.map((counted): Milestone => ({ ...milestone, ...counted }))),
  { maxLength: 2, selector: ({ name: text }) => spellingKey(text) },
);

const kpis = names(7).chain((titles) =>
  weights(titles.length).chain((parts) =>
    fc.tuple(
      ...titles.map((title, index) =>
        fc
          .record({
            name: fc.constant(title),
            measure: fc.constantFrom(...MEASURES),
            weight: fc.constant(parts[index] ?? 0),
            lowerIsBetter: fc.boolean(),
            gate: fc.option(fc.record({ minimum: permille(2), factor: permille(1) })),
          })
          .chain((kpi) => scope.map((counted): RuleKpi => (kpi.measure === 'own' ? kpi : { ...kpi, ...counted }))),
      ),
    ),
  ),
);

const rules = names(3)
  .chain((titles) =>
    fc.tuple(
      fc.tuple(kpis, milestones),
      ...titles.map((title) =>
        fc.tuple(
          fc.record(
            {
              name: fc.constant(title),
              method: fc.constantFrom(...PAYOUT_METHODS),
              bands,
              floor: permille(1),
              cap: fc.option(permille(3)),
              ramp: fc.array(permille(1), { maxLength: 3 }),
              period: fc.constantFrom('quarter' as const, 'year' as const),
            },
            { requiredKeys: ['name', 'method', 'bands', 'floor', 'cap', 'ramp'] },
          ),
          fc.uniqueArray(day, { maxLength: 2 }),
        ),
      ),
    ),
  )
  .map(([[own, reached], ...all]) =>
    all.flatMap(([terms, days]): Rule[] => {
      const first: Rule = { ...terms, kpis: own, ...(reached.length === 0 ? {} : { milestones: reached }) };
      return [first, ...days.map((since) => ({ ...first, floor: 0, since }))];
    }),
  );

const termsOf = (ruleNames: readonly string[]): fc.Arbitrary<MemberTerms> =>
  fc.record({
    targetIncome: money,
    fixedShare: permille(1),
    market: fc.option(money),
    rule: fc.constantFrom(...ruleNames),
    draw: money,
    recoverable: fc.boolean(),
  });

const members = (ruleNames: readonly string[]) =>
  names(5).chain((titles) =>
    fc.tuple(
      ...titles.map((title) =>
        fc
          .record({
            isHead: fc.boolean(),
            employed: fc.tuple(fc.option(day), fc.option(day)),
            terms: termsOf(ruleNames),
            // What is left empty later stays as it was: a market that is known by then never is none again.
            later: fc.array(fc.tuple(day, termsOf(ruleNames), money), { maxLength: 2 }),
          })
          .map(({ employed: [first, second], terms, later, isHead }): Member => {
            const isReversed = first !== null && second !== null && second < first;
            const [hired, left] = isReversed ? [second, first] : [first, second];
            const days = [...new Set(later.map(([since]) => since))].sort((one, other) => one - other);
            const dated = days.map((since, index) => {
              const [, changed, market] = later[index] ?? [since, terms, 0];
              return { since, ...changed, market };
            });
            const own = { ...terms, hired, left, isHead, name: title, key: spellingKey(title) };
            return dated.length === 0 ? own : { ...own, later: dated };
          }),
      ),
    ),
  );

/** The same tab after somebody has put rows above it and columns into it. */
function spread(content: TabContent, rows: number, column: number): TabContent {
  const wider = <Cell>(cells: readonly Cell[], blank: Cell): Cell[] => [
    ...cells.slice(0, column),
    blank,
    ...cells.slice(column),
  ];
  const note = (row: number) => (row % 2 === 0 ? 'note' : '');
  const above = Array.from({ length: rows }, () => [] as string[]);
  return {
    ...content,
    values: [...above, ...content.values.map((cells, row) => wider(cells, note(row)))],
    formats: [...above, ...content.formats.map((cells) => wider(cells, 'General'))],
  };
}

const shifts = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }));

describe.each(PLACES)('in $language, locale $locale', ({ language, locale }) => {
  const texts = textsIn(language as Language);
  const read = <Result>(
    tab: TabSpec,
    shift: readonly [number, number],
    reader: Parameters<typeof readWith<Result>>[0],
  ) => readWith(reader, spread(contentOf(tab), ...shift), language, locale);

  it('rules and their KPIs', () => {
    fc.assert(
      fc.property(rules, shifts, (given, shift) => {
        const { result, faults } = read(motivationForm(given, texts), shift, readRules);
        expect(faults).toEqual([]);
        expect(result.rules).toEqual(given);
      }),
    );
  });

  it('the team', () => {
    const known = ['One', 'Two'];
    const ruleNames = new Map(known.map((rule) => [spellingKey(rule), rule]));
    fc.assert(
      fc.property(members(known), shifts, (given, shift) => {
        const { result, faults } = read(teamForm(given, known, texts), shift, (source) => readTeam(source, ruleNames));
        expect(faults).toEqual([]);
        expect(result.members).toEqual(given);
      }),
    );
  });

  it('plans and corrections, those added later too', () => {
    const people = new Map([
      ['ann', 'Ann'],
      ['яна', 'Яна'],
    ]);
    const kpiNames = new Map([['calls', 'Calls']]);
    const planLine = fc.record({
      month,
      member: fc.constantFrom(...people.values()),
      kpi: fc.constant('Calls'),
      plan: fc.option(money),
      actual: fc.option(signed),
    });
    const planLines = fc.uniqueArray(planLine, { selector: (line) => line.month + line.member });
    const correction = fc.record(
      { month, member: fc.constantFrom(...people.values()), amount: signed, reason: name, about: month },
      { requiredKeys: ['month', 'member', 'amount', 'reason'] },
    );
    const keyed = <Line extends { readonly member: string }>(lines: readonly Line[]) =>
      lines.map((line) => ({ ...line, member: spellingKey(line.member) }));
    fc.assert(
      fc.property(planLines, fc.array(correction), shifts, (plans, corrections, shift) => {
        const half = plans.length >> 1;
        const form = planForm(plans.slice(0, half), teamNames(null), texts);
        const added: TabSpec = { ...form, rows: [...form.rows, ...planRows(plans.slice(half), texts)] };
        const team = { members: [], names: people };
        const planned = read(added, shift, (source) => readPlan(source, team, { rules: [], kpis: kpiNames }, null));
        expect(planned).toEqual({ result: keyed(plans), faults: [] });

        const empty = correctionsForm(teamNames(null), texts);
        const filled = { ...empty, rows: [...empty.rows, ...correctionRows(corrections, texts)] };
        const corrected = read(filled, shift, (source) => readCorrections(source, people, null));
        expect(corrected).toEqual({ result: keyed(corrections), faults: [] });
      }),
    );
  });

  it('lines to be added stand in the columns as they are by now', () => {
    const line = { month: '2026-10' as Month, member: 'Ann', kpi: 'Calls', plan: 5, actual: null };
    const content = spread(contentOf(planForm([line], teamNames(null), texts)), 0, 1);
    const [row] = planRows([line], texts, content);
    expect(row?.values.slice(1)).toEqual(['', 'Ann', 'Calls', 5, '']);
    expect(row?.styles).toEqual(['month', 'blank', 'text', 'text', 'money', 'money']);
  });
});
