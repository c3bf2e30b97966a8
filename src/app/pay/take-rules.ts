/** A draft that was tried becomes the rule from a month on: a line with its first day, so that nothing before changes. */
import { AppError } from '../../core/app-error.ts';
import { firstDayOf } from '../../core/pay/month.ts';
import { ruleOn } from '../../core/pay/terms-in-force.ts';
import { datedRuleCells } from '../../reports/pay/dated-rule.ts';
import { missingTitles } from '../../reports/pay/form-tab.ts';
import { RULES_LAYOUT } from '../../tables/pay/form-columns.ts';
import { textsIn } from '../../text/language.ts';
import type { Ports, WrittenTab } from '../ports.ts';
import { monthField, requestFields } from '../request-fields.ts';
import { requireOpen } from './close-month.ts';
import { knownLedger, lastClosed } from './ledger-state.ts';
import { personTexts } from './month-pay.ts';
import { draftFrom } from './past-rules.ts';
import { requireMotivation } from './read-motivation.ts';
import type { TakeRules } from './requests.ts';

/** What the page sent, checked. @throws AppError that says what can't be used. */
export function takeRulesFrom(value: unknown): TakeRules {
  const fields = requestFields(value);
  return { draft: draftFrom(fields['draft']), month: monthField(fields) };
}

/** Nothing that stands there is touched. Plans are the person's to change. @throws AppError `pay.rule-dated`, `pay.no-room`. */
export function takeRules(ports: Ports, { draft, month }: TakeRules): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const texts = textsIn(book.tabLanguage);
    const ledger = knownLedger(ports, book);
    requireOpen(ledger, month);
    const motivation = requireMotivation(book, lastClosed(ledger), personTexts(ports));
    const since = firstDayOf(month);
    const inForce = ruleOn(motivation.rules, draft.rule, since);
    if (inForce === undefined) throw new AppError('settings.invalid', { setting: 'rule' });
    if (inForce.since === since) throw new AppError('pay.rule-dated', { rule: draft.rule, month });
    const [tab, before] = [book.tab('motivation'), book.readTab('motivation')];
    if (tab === null || before === null) throw new AppError('pay.not-set-up', {});
    const rule = { ...inForce, ...draft.terms, since };
    if (datedRuleCells(rule, before, texts) === null) throw new AppError('pay.no-room', { tab: tab.name });
    const titles = missingTitles(RULES_LAYOUT, ['since'], before, texts);
    // A title without a line below it changes nothing: so it comes first.
    if (titles.length > 0) book.amend('motivation', titles, before);
    const seen = titles.length > 0 ? book.readTab('motivation') : before;
    const cells = seen && datedRuleCells(rule, seen, texts);
    if (seen !== null && cells !== null) book.amend('motivation', cells, seen);
    book.show('motivation');
    return tab;
  });
}
