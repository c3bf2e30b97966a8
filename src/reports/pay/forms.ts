/** The tabs *Team*, *Plan* and *Corrections*, as they are set up for people to fill in. */
import type { CorrectionLine, Member, MemberTerms, PlanLine } from '../../core/pay/motivation.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { CORRECTIONS_LAYOUT, PLAN_LAYOUT, TEAM_LAYOUT } from '../../tables/pay/form-columns.ts';
import type { Texts } from '../../text/language.ts';
import type { TabColumn, TabRow, TabSpec } from '../tab-spec.ts';
import { columnOf, FROZEN_ROWS, formPart, formRows, formTab, missingTitle, type TitleCell } from './form-tab.ts';

export { motivationForm } from './motivation-form.ts';

/** A line of the Plan tab; `member` is the name, as the cell shows it. */
export type PlanFormLine = PlanLine;
/** A line of the Corrections tab; `member` is the name, as the cell shows it. */
export type CorrectionFormLine = CorrectionLine;

/** `rules`: the names to choose from. */
export function teamForm(members: readonly Member[], rules: readonly string[], texts: Texts): TabSpec {
  const termsOf = ({ targetIncome, fixedShare, draw, recoverable, market, rule }: MemberTerms) => ({
    ...{ market, rule, target: targetIncome, fixed: fixedShare, draw: draw === 0 ? null : draw },
    recoverable: recoverable ? ('yes' as const) : draw === 0 ? null : ('no' as const),
  });
  const lines = members.flatMap(({ name, isHead, hired, left, later = [], ...terms }) => [
    { ...{ name, hired, left, role: isHead ? ('head' as const) : ('manager' as const) }, ...termsOf(terms) },
    // A draw that ends is a draw of nothing: an empty cell would leave it as it was.
    ...later.map(({ since, ...changed }) => ({
      ...{ name, since, ...termsOf(changed), draw: changed.draw },
      recoverable: changed.recoverable ? ('yes' as const) : ('no' as const),
    })),
  ]);
  const part = formPart({ layout: TEAM_LAYOUT, lines, spare: 30, names: { rule: rules } }, texts);
  return formTab('team', texts, FROZEN_ROWS, [part]);
}

const planValues = (lines: readonly PlanFormLine[]) => lines.map(({ member, ...line }) => ({ ...line, name: member }));

/** Where the managers to choose from stand: on the tab Team, which is there or will be before what refers to it. */
export function teamNames(team: TabContent | null): TabColumn {
  return columnOf('team', TEAM_LAYOUT, 'name', team);
}

/** `names`: the managers to choose from. The KPIs to choose from are those of the lines. */
export function planForm(lines: readonly PlanFormLine[], names: TabColumn, texts: Texts): TabSpec {
  const kpis = [...new Set(lines.map(({ kpi }) => kpi))];
  const form = { layout: PLAN_LAYOUT, lines: planValues(lines), spare: 300, names: { name: names, kpi: kpis } };
  return formTab('plan', texts, FROZEN_ROWS, [formPart(form, texts)]);
}

export function correctionsForm(names: TabColumn, texts: Texts): TabSpec {
  const form = { layout: CORRECTIONS_LAYOUT, lines: [], spare: 100, names: { name: names } };
  return formTab('corrections', texts, FROZEN_ROWS, [formPart(form, texts)]);
}

/** Lines to be written below those of the Plan tab: `seen` says where its columns stand by now. */
export function planRows(lines: readonly PlanFormLine[], texts: Texts, seen?: TabContent): TabRow[] {
  return formRows(PLAN_LAYOUT, planValues(lines), texts, seen);
}

/** Where a Corrections tab that was set up before lacks the column *Corrects*; null where it has it. */
export function correctsTitle(seen: TabContent, texts: Texts): TitleCell | null {
  return missingTitle(CORRECTIONS_LAYOUT, 'about', seen, texts);
}

/** Lines to be written below those of the Corrections tab: `seen` says where its columns stand by now. */
export function correctionRows(lines: readonly CorrectionFormLine[], texts: Texts, seen?: TabContent): TabRow[] {
  const values = lines.map(({ member, reason, ...line }) => ({ ...line, name: member, why: reason }));
  return formRows(CORRECTIONS_LAYOUT, values, texts, seen);
}
