/** Rules tried on the past: what there is to compare a draft with, and the tab that shows it. Nothing else is written. */
import { AppError } from '../../core/app-error.ts';
import { addMonths, monthOf } from '../../core/pay/month.ts';
import { type PastLine, pastPay } from '../../core/pay/past-pay.ts';
import { pastMonths } from '../../core/pay/suggested-plan.ts';
import { motivationOn } from '../../core/pay/terms-in-force.ts';
import { type Draft, tryRule } from '../../core/pay/try-rule.ts';
import { pastRulesTab } from '../../reports/pay/past-rules.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { requestFields, textField } from '../request-fields.ts';
import { knownLedger, lastClosed } from './ledger-state.ts';
import { personTexts } from './month-pay.ts';
import { loadActuals } from './pay-log.ts';
import { requireMotivation } from './read-motivation.ts';
import type { PastPay, TriableRule } from './requests.ts';
import { termsFrom } from './set-up-request.ts';

/** Ten times a plan is per cent typed as a number. */
const MOST_FACTOR = 10;

interface Past {
  readonly lines: readonly PastLine[];
  readonly rules: readonly TriableRule[];
}

/** The rules that somebody is paid by, and the months that are over. @throws AppError `pay.no-past`. */
function readPast(ports: Ports, book: Book): Past {
  const ledger = knownLedger(ports, book);
  const motivation = requireMotivation(book, lastClosed(ledger), personTexts(ports));
  const { actuals, asOf, today } = loadActuals(ports, book, motivation.members);
  const months = pastMonths(addMonths(monthOf(asOf), 1), { asOf, today });
  const closed = ledger.lines.map(({ pay }) => pay);
  const lines = pastPay(motivation, actuals, months, closed);
  const inForce = motivationOn(motivation, today);
  const rules = inForce.rules.flatMap(({ name, method, bands, floor, cap }): TriableRule[] => {
    const people = inForce.members.filter(({ rule }) => rule === name);
    const [first] = people.filter(({ isHead }) => !isHead).concat(people);
    if (first === undefined || !lines.some(({ rule }) => rule === name)) return [];
    const { targetIncome, fixedShare, market } = first;
    return [{ name, terms: { method, bands, floor, cap }, targetIncome, fixedShare, market, people: people.length }];
  });
  if (rules.length === 0) throw new AppError('pay.no-past', {});
  return { lines, rules };
}

/** What the page compares drafts with by itself, as they are typed. */
export function pastPayFor(ports: Ports): PastPay {
  const { lines, rules } = readPast(ports, ports.book());
  return { lines, rules };
}

/** What the page sent, checked. @throws AppError that says what can't be used. */
export function draftFrom(value: unknown): Draft {
  const fields = requestFields(value);
  const { planFactor } = fields;
  if (typeof planFactor !== 'number' || !(planFactor > 0 && planFactor < MOST_FACTOR)) {
    throw new AppError('settings.invalid', { setting: 'planFactor' });
  }
  return { rule: textField(fields, 'rule'), terms: termsFrom(fields['terms']), planFactor };
}

export function buildPastRules(ports: Ports, draft: Draft): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const { lines, rules } = readPast(ports, book);
    const inForce = rules.find(({ name }) => name === draft.rule);
    if (inForce === undefined) throw new AppError('settings.invalid', { setting: 'rule' });
    const tab = pastRulesTab(tryRule(lines, draft), draft, inForce.terms, textsIn(book.tabLanguage));
    return book.write(tab, null);
  });
}
