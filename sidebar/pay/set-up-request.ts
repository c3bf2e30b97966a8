/** What is asked of the server to set motivation up, or what is still missing for it. */
import type { Locale } from '../../src/core/writing/locale.ts';
import type { PayLog, SetUp, SetUpMember } from '../../src/rpc.ts';
import { isComplete } from '../log/columns.ts';
import type { LogState } from '../log/state.ts';
import { typedAmount, typedShare } from '../typed.ts';
import { type RuleProblem, readRule } from './rule-fields.ts';
import type { MemberFields, SetUpState } from './state.ts';

export type Missing =
  | { readonly what: 'log' | 'team' | 'nobody' | 'income' | 'fixedShare' | 'market' }
  | { readonly what: 'question'; readonly sentence: string }
  | { readonly what: 'ownIncome' | 'plan'; readonly name: string }
  | { readonly what: 'rule'; readonly problem: RuleProblem };

/** Null until sheet and columns are known, and while the log does not tell something that pay depends on. */
export function payLogOf({ sheetId, columns, answers, asRead, check }: LogState): PayLog | null {
  if (sheetId === null || columns === null || !isComplete(columns) || columns.manager === undefined) return null;
  if ((check.answer?.open ?? []).length > 0) return null;
  return { sheetId, answers, ...(asRead.length === 0 ? {} : { asRead }) };
}

function readMember(
  { name, isHead, income, plan }: MemberFields,
  common: number | null,
  locale: Locale,
): SetUpMember | Missing {
  const own = typedAmount(income, locale);
  const planned = typedAmount(plan, locale);
  if (own === null || own === 0) return { what: 'ownIncome', name };
  const targetIncome = own === 'empty' ? common : own;
  if (targetIncome === null) return { what: 'income' };
  if (planned === null) return { what: 'plan', name };
  return { name, isHead, targetIncome, plan: planned === 'empty' ? null : planned };
}

export function setUpRequest(
  setUp: SetUpState,
  locale: Locale,
): { readonly request: SetUp } | { readonly missing: Missing } {
  const [question] = setUp.log.check.answer?.open ?? [];
  if (question !== undefined) return { missing: { what: 'question', sentence: question.sentence } };
  const log = payLogOf(setUp.log);
  if (log === null) return { missing: { what: 'log' } };
  const { suggestion } = setUp;
  if (suggestion === null || setUp.team.status !== 'ready') return { missing: { what: 'team' } };
  const wanted = setUp.members.filter((member) => member.wanted);
  if (wanted.length === 0) return { missing: { what: 'nobody' } };
  const income = typedAmount(setUp.income, locale);
  const common = typeof income === 'number' && income > 0 ? income : null;
  if (common === null && income !== 'empty') return { missing: { what: 'income' } };
  const fixedShare = typedShare(setUp.fixedShare, locale);
  if (typeof fixedShare !== 'number' || fixedShare > 1) return { missing: { what: 'fixedShare' } };
  const market = typedAmount(setUp.market, locale);
  if (market === null) return { missing: { what: 'market' } };
  const members: SetUpMember[] = [];
  for (const fields of wanted) {
    const member = readMember(fields, common, locale);
    if ('what' in member) return { missing: member };
    members.push(member);
  }
  const read = readRule(setUp.rule, locale);
  if ('problem' in read) return { missing: { what: 'rule', problem: read.problem } };
  const { template } = setUp.rule;
  const { month } = suggestion;
  return {
    request: {
      log,
      month,
      members,
      fixedShare,
      market: market === 'empty' || market === 0 ? null : market,
      template,
      ...read.terms,
    },
  };
}
