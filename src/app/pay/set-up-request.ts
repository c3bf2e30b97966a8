/** What the page asks to be set up, checked before anything is written. */
import { AppError } from '../../core/app-error.ts';
import { type Band, bandsOf } from '../../core/pay/bands.ts';
import { parseMoney } from '../../core/pay/money.ts';
import { monthFrom } from '../../core/pay/month.ts';
import { PAYOUT_METHODS } from '../../core/pay/payout-methods.ts';
import { RULE_TEMPLATES } from '../../core/pay/rule-templates.ts';
import { spellingKey, tidy } from '../../core/spelling.ts';
import { payLogFrom } from './pay-log.ts';
import type { SetUp, SetUpMember } from './requests.ts';

function invalid(setting: string): AppError {
  return new AppError('settings.invalid', { setting });
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown, setting: string): Choice {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw invalid(setting);
  return choice;
}

function amountFrom(value: unknown, setting: string): number {
  if (!isAmount(value)) throw invalid(setting);
  return value;
}

/** A plan of nothing is a plan that is still to be made. */
function memberFrom(value: Partial<SetUpMember> | null): SetUpMember {
  const { name, isHead = false, targetIncome, plan = null } = value ?? {};
  if (typeof name !== 'string' || tidy(name) === '') throw invalid('name');
  const amount = (what: 'income' | 'plan', given: unknown): number => {
    if (!isAmount(given)) throw new AppError('pay.member-amount', { name, what });
    parseMoney(given);
    return given;
  };
  return {
    name: tidy(name),
    isHead: isHead === true,
    targetIncome: amount('income', targetIncome),
    plan: plan === null ? null : amount('plan', plan) || null,
  };
}

function membersFrom(value: unknown): SetUpMember[] {
  if (!Array.isArray(value) || value.length === 0) throw new AppError('pay.no-members', {});
  const keys = new Set<string>();
  return value.map((given) => {
    const member = memberFrom(given);
    const key = spellingKey(member.name);
    if (keys.has(key)) throw new AppError('pay.member-twice', { name: member.name });
    keys.add(key);
    return member;
  });
}

function bandsFrom(value: unknown): Band[] {
  if (!Array.isArray(value)) throw invalid('bands');
  const bands = value.map(({ from, rate }: Partial<Band>, index): Band => {
    for (const [column, given] of [
      ['from', from],
      ['rate', rate],
    ] as const) {
      if (typeof given !== 'number' || !Number.isFinite(given)) {
        throw new AppError('bands.number', { row: index + 1, column, value: String(given) });
      }
    }
    return { from: Number(from), rate: Number(rate) };
  });
  bandsOf(bands);
  return bands;
}

/** @throws AppError that says what can't be used. */
export function setUpFrom(request: Partial<SetUp>): SetUp {
  const fixedShare = amountFrom(request.fixedShare, 'fixedShare');
  if (fixedShare > 1) throw invalid('fixedShare');
  const month = monthFrom(request.month);
  if (month === null) throw invalid('month');
  return {
    log: payLogFrom(request.log),
    month,
    members: membersFrom(request.members),
    fixedShare,
    market: (request.market ?? null) === null ? null : amountFrom(request.market, 'market') || null,
    template: oneOf(RULE_TEMPLATES, request.template, 'template'),
    method: oneOf(PAYOUT_METHODS, request.method, 'method'),
    bands: bandsFrom(request.bands),
    floor: amountFrom(request.floor, 'floor'),
    cap: (request.cap ?? null) === null ? null : amountFrom(request.cap, 'cap'),
  };
}
