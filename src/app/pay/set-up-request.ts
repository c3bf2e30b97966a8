/** What the page asks to be set up, checked before anything is written. */
import { AppError } from '../../core/app-error.ts';
import { type Band, bandsOf } from '../../core/pay/bands.ts';
import { parseMoney } from '../../core/pay/money.ts';
import type { PayTerms } from '../../core/pay/pay-kpi.ts';
import { PAYOUT_METHODS } from '../../core/pay/payout-methods.ts';
import { MOST_BANDS } from '../../core/pay/rule-limits.ts';
import { RULE_TEMPLATES } from '../../core/pay/rule-templates.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { fieldsOf, invalid } from '../../tables/checked.ts';
import { monthField, requestFields } from '../request-fields.ts';
import { payLogFrom } from './pay-log.ts';
import type { SetUp, SetUpMember } from './requests.ts';

function oneOf<Choice>(choices: readonly Choice[], value: unknown, setting: string): Choice {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw invalid(setting);
  return choice;
}

/** Zero or more, and small enough to be paid to the cent. */
function amountFrom(value: unknown, setting: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value < Number.POSITIVE_INFINITY)) throw invalid(setting);
  parseMoney(value);
  return value;
}

/** A market or a plan of nothing is one that is not known yet. */
function knownAmount(value: unknown, setting: string): number | null {
  return (value ?? null) === null ? null : amountFrom(value, setting) || null;
}

function membersFrom(value: unknown): SetUpMember[] {
  if (!Array.isArray(value) || value.length === 0) throw new AppError('pay.no-members', {});
  const members = value.map((given): SetUpMember => {
    const { name: typed, isHead, targetIncome, plan } = fieldsOf(given, 'members');
    const name = typeof typed === 'string' ? tidy(typed) : '';
    if (name === '') throw invalid('name');
    return {
      name,
      isHead: isHead === true,
      targetIncome: amountFrom(targetIncome, name),
      plan: knownAmount(plan, name),
    };
  });
  const keys = members.map(({ name }) => spellingKey(name));
  const twice = members.find(({ name }, index) => keys.indexOf(spellingKey(name)) < index);
  if (twice !== undefined) throw invalid(twice.name);
  return members;
}

function bandsFrom(value: unknown): Band[] {
  if (!Array.isArray(value) || value.length > MOST_BANDS) throw invalid('bands');
  const bands = value.map((band): Band => {
    const { from, rate } = fieldsOf(band, 'bands');
    return { from: amountFrom(from, 'bands'), rate: amountFrom(rate, 'bands') };
  });
  bandsOf(bands);
  return bands;
}

/** A rule's terms. @throws AppError that says what can't be used. */
export function termsFrom(value: unknown): PayTerms {
  const { method, bands, floor, cap } = fieldsOf(value, 'terms');
  return {
    method: oneOf(PAYOUT_METHODS, method, 'method'),
    bands: bandsFrom(bands),
    floor: amountFrom(floor, 'floor'),
    cap: knownAmount(cap, 'cap'),
  };
}

/** @throws AppError that says what can't be used. */
export function setUpFrom(value: unknown): SetUp {
  const request = requestFields(value);
  const fixedShare = amountFrom(request['fixedShare'], 'fixedShare');
  if (fixedShare > 1) throw invalid('fixedShare');
  return {
    log: payLogFrom(request['log']),
    month: monthField(request),
    members: membersFrom(request['members']),
    fixedShare,
    market: knownAmount(request['market'], 'market'),
    template: oneOf(RULE_TEMPLATES, request['template'], 'template'),
    ...termsFrom(request),
  };
}
