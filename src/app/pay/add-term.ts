/** Puts the columns of a term that not everybody needs into the tabs that people fill in. */
import { EXTRA_TERMS, type ExtraTerm } from '../../core/pay/extra-terms.ts';
import { missingTitles, type TitleCell } from '../../reports/pay/form-tab.ts';
import { invalid } from '../../tables/checked.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { KPIS_LAYOUT, PLAN_LAYOUT, RULES_LAYOUT, TEAM_LAYOUT } from '../../tables/pay/form-columns.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import type { Ports, WrittenTab } from '../ports.ts';
import { requestFields } from '../request-fields.ts';
import type { FormKey } from './read-motivation.ts';
import type { TermRequest } from './requests.ts';

type Titles = (seen: TabContent, texts: Texts) => TitleCell[];

const kpis = (...keys: (typeof KPIS_LAYOUT)['keys'][number][]): Titles => {
  return (seen, texts) => missingTitles(KPIS_LAYOUT, keys, seen, texts);
};
const rules = (...keys: (typeof RULES_LAYOUT)['keys'][number][]): Titles => {
  return (seen, texts) => missingTitles(RULES_LAYOUT, keys, seen, texts);
};
const plans = (...keys: (typeof PLAN_LAYOUT)['keys'][number][]): Titles => {
  return (seen, texts) => missingTitles(PLAN_LAYOUT, keys, seen, texts);
};
const team: Titles = (seen, texts) => missingTitles(TEAM_LAYOUT, ['since'], seen, texts);

const COLUMNS: Readonly<Record<ExtraTerm, readonly (readonly [FormKey, Titles])[]>> = {
  split: [],
  people: [['motivation', kpis('people')]],
  part: [['motivation', kpis('products', 'types', 'customers')]],
  period: [
    ['motivation', rules('period')],
    ['plan', plans('shares')],
  ],
  change: [
    ['team', team],
    ['motivation', rules('since')],
    ['plan', plans('since')],
  ],
  milestone: [['motivation', kpis('reach', 'pays')]],
};

/** What the page sent, checked. */
export function termRequestFrom(value: unknown): TermRequest {
  const { term } = requestFields(value);
  const known = EXTRA_TERMS.find((each) => each === term);
  if (known === undefined) throw invalid('term');
  return { term: known };
}

/** The tabs that have the columns by now. What stands there already is not touched. */
export function addTerm(ports: Ports, { term }: TermRequest): readonly WrittenTab[] {
  return ports.alone(() => {
    const book = ports.book();
    const texts = textsIn(book.tabLanguage);
    return COLUMNS[term].flatMap(([key, titles]) => {
      const [tab, seen] = [book.tab(key), book.readTab(key)];
      if (tab === null || seen === null) return [];
      const missing = titles(seen, texts);
      if (missing.length > 0) book.amend(key, missing, seen);
      return [tab];
    });
  });
}
