/** Writes the tabs that people fill in, with what they chose on the page; what exists is never touched. */
import type { Month } from '../../core/pay/month.ts';
import type { Member, PlanLine, PlanPeriod, Rule, RuleKpi } from '../../core/pay/motivation.ts';
import { monthsOfPeriod } from '../../core/pay/plan-period.ts';
import { ruleOf } from '../../core/pay/rule-templates.ts';
import { historyOf, pastMonths, suggestedPlan } from '../../core/pay/suggested-plan.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import { correctionsForm, motivationForm, planForm, teamForm, teamNames } from '../../reports/pay/forms.ts';
import type { TabSpec } from '../../reports/tab-spec.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { keptPayLog } from './kept-log.ts';
import { type LoadedActuals, payLogText, readActuals, storePayLog } from './pay-log.ts';
import { readMotivation } from './read-motivation.ts';
import type { PayLog, SetUp, SetUpMember } from './requests.ts';

function wantedRule({ template, method, bands, floor, cap }: SetUp, { payRules }: Texts): Rule {
  const { kpis, ramp } = ruleOf(template);
  const named = kpis.map((kpi): RuleKpi => ({ ...kpi, name: payRules.measures[kpi.measure] }));
  return { name: payRules.names[template], method, bands, floor, cap, ramp, kpis: named };
}

/** A tab *Motivation* that stands there already says which rules there are. */
function ruleInForce(book: Book, wanted: Rule, texts: Texts): Rule {
  if (book.tab('motivation') === null) return wanted;
  const { rules } = readMotivation(book, null, texts).motivation;
  return rules.find(({ name }) => name === wanted.name) ?? rules[0] ?? wanted;
}

function memberOf({ name, isHead, targetIncome }: SetUpMember, { fixedShare, market }: SetUp, rule: Rule): Member {
  return {
    ...{ name, key: spellingKey(name), isHead, hired: null, left: null, targetIncome, fixedShare, market },
    ...{ rule: rule.name, draw: 0, recoverable: false },
  };
}

/** A line of the Plan tab with the plan that the log suggests; empty where it suggests none. */
export function suggestedLine(
  member: Member,
  kpi: RuleKpi,
  month: Month,
  loaded: LoadedActuals,
  period?: PlanPeriod,
): PlanLine {
  const manager = loaded.actuals.managers.get(member.key);
  const past = pastMonths(month, loaded);
  // What others bring, or a part of the log, the member's own past does not tell.
  const { measure, scope } = kpi;
  const isTold = manager !== undefined && measure !== 'own' && scope === undefined;
  const history = isTold ? historyOf(manager, measure, past) : [];
  const plan = suggestedPlan(history) * monthsOfPeriod(month, period).length;
  return { month, member: member.name, kpi: kpi.name, plan: plan || null, actual: null };
}

/** @throws AppError that says why not; nothing is written then. */
export function setUpPay(ports: Ports, wanted: SetUp): readonly WrittenTab[] {
  return ports.alone(() => {
    const book = ports.book();
    // What a newer version has stored is not written over.
    keptPayLog(ports, book);
    const texts = textsIn(book.tabLanguage);
    const loaded = readActuals(ports, book, wanted.log);
    // Refused before the first tab, not after the last.
    payLogText(loaded);
    const rule = ruleInForce(book, wantedRule(wanted, texts), texts);
    const members = wanted.members.map((member) => memberOf(member, wanted, rule));
    const names = teamNames(book.readTab('team'));
    const lines = members.flatMap((member, index) =>
      rule.kpis.map((kpi): PlanLine => {
        const line = suggestedLine(member, kpi, wanted.month, loaded);
        return kpi.measure === 'revenue' ? { ...line, plan: wanted.members[index]?.plan ?? null } : line;
      }),
    );
    const forms: readonly TabSpec[] = [
      motivationForm([rule], texts),
      teamForm(members, [rule.name], texts),
      planForm(lines, names, texts),
      correctionsForm(names, texts),
    ];
    const tabs = forms.filter(({ key }) => book.tab(key) === null).map((form) => book.write(form, null));
    storePayLog(ports, book, loaded);
    if (tabs.length > 0) book.show('plan');
    return tabs;
  });
}

/** What is set up is counted from this log from now on. Kept only if it can be read. */
export function changeLog(ports: Ports, wanted: PayLog): null {
  return ports.alone(() => {
    const book = ports.book();
    // What a newer version has stored is not written over.
    keptPayLog(ports, book);
    storePayLog(ports, book, readActuals(ports, book, wanted));
    return null;
  });
}
