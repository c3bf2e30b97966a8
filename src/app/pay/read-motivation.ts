/** What people are paid for, read out of the tabs that they fill in; what is wrong there is said with its cell. */

import { AppError } from '../../core/app-error.ts';
import type { FormFault } from '../../core/pay/form-fault.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { sheetPrefix } from '../../core/writing/sheet-name.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import type { CellPlace, FormSource } from '../../tables/pay/form-fields.ts';
import { readCorrections, readPlan, type Settled } from '../../tables/pay/month-tables.ts';
import { NO_RULES, readRules } from '../../tables/pay/rules-table.ts';
import { readTeam } from '../../tables/pay/team-table.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import { sayFault } from '../../text/say-fault.ts';
import { readPlaybook } from '../playbook.ts';
import type { Book } from '../ports.ts';
import { settingsProblems } from '../settings-tab.ts';
import type { FormProblem } from './requests.ts';

const FORMS = ['team', 'motivation', 'plan', 'corrections'] as const;
export type FormKey = (typeof FORMS)[number];

/** `form` is null where it is none of the forms. */
export interface MotivationProblem extends FormProblem {
  readonly form: FormKey | null;
}

export interface ReadMotivation {
  /** Without the lines that have a problem. */
  readonly motivation: Motivation;
  /** From the top of each tab, *Settings* too; one without a cell is of a tab that does not exist. */
  readonly problems: readonly MotivationProblem[];
  /** The tabs as they stand, for `append` and `amend`; those that do not exist are left out. */
  readonly contents: Readonly<Partial<Record<FormKey, TabContent>>>;
}

const SHOWN_PROBLEMS = 3;

interface Found {
  readonly place: CellPlace;
  readonly fault: FormFault;
  readonly month: Month | undefined;
}

function problemsOf(book: Book, key: FormKey, found: readonly Found[], texts: Texts): MotivationProblem[] {
  const tab = found.length === 0 ? null : book.tab(key);
  if (tab === null) return [];
  const prefix = sheetPrefix(tab.name);
  return [...found]
    .sort((first, second) => first.place.row - second.place.row)
    .map(({ place, fault, month }) => {
      const cell = `${columnLetters(place.column)}${place.row + 1}`;
      const sentence = sayFault(fault, texts);
      return {
        sentence: place.title === '' ? sentence : texts.forms.inColumn(place.title, sentence),
        cell: prefix + cell,
        url: `${tab.url}&range=${cell}`,
        form: key,
        ...(month === undefined ? {} : { month }),
      };
    });
}

/** `settled`: until which month the ledger holds what is paid. `texts`: the language of the sentences. */
export function readMotivation(book: Book, settled: Settled, texts: Texts): ReadMotivation {
  const contents: Partial<Record<FormKey, TabContent>> = {};
  const found: Record<FormKey, Found[]> = { team: [], motivation: [], plan: [], corrections: [] };
  const missing: MotivationProblem[] = [];
  const tabTexts = textsIn(book.tabLanguage);
  const sourceOf = (key: FormKey): FormSource | null => {
    const content = book.readTab(key);
    if (content === null) {
      const sentence = sayFault({ code: 'tab', tab: tabTexts.forms.titles[key] }, texts);
      // There may be nothing to correct: that tab comes back with the first correction.
      if (key !== 'corrections') missing.push({ sentence, cell: '', url: '', form: key });
      return null;
    }
    contents[key] = content;
    const { locale, zone } = book;
    const report: FormSource['report'] = (place, fault, month) => found[key].push({ place, fault, month });
    return { content, texts: tabTexts, locale, zone, report };
  };
  const [teamTab, ruleTab, planTab, correctionTab] = FORMS.map(sourceOf);

  const rules = ruleTab ? readRules(ruleTab) : NO_RULES;
  const team = teamTab ? readTeam(teamTab, rules.names) : { members: [], names: null };
  rules.checkPeople(team.names);
  const { playbook, problems: inSettings } = readPlaybook(book);
  const motivation: Motivation = {
    members: team.members,
    rules: rules.rules,
    plans: planTab ? readPlan(planTab, team, rules, settled) : [],
    corrections: correctionTab ? readCorrections(correctionTab, team.names, settled) : [],
    holidays: new Set(playbook.holidays),
  };
  const inForms = FORMS.flatMap((key) => problemsOf(book, key, found[key], texts));
  const others = settingsProblems(book, inSettings, texts).map((problem) => ({ ...problem, form: null }));
  return { motivation, problems: [...missing, ...inForms, ...others], contents };
}

/** @throws AppError `pay.forms` that names the first cells that must be put right, if there are any. */
export function refuseProblems(problems: readonly FormProblem[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, SHOWN_PROBLEMS);
  throw new AppError('pay.forms', {
    problems: shown.map(({ cell, sentence }) => (cell === '' ? sentence : `${cell} – ${sentence}`)),
    more: problems.length - shown.length,
  });
}

/** `paid`: the month whose pay is wanted, where one is. @throws AppError `pay.forms`. */
export function requireMotivation(book: Book, settled: Settled, texts: Texts, paid: Month | null = null): Motivation {
  const { motivation, problems } = readMotivation(book, settled, texts);
  refuseProblems(problems.filter(({ month = paid }) => month === paid));
  return motivation;
}
