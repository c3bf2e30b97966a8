/** What people are paid for, read out of the tabs that they fill in; what is wrong there is said with its cell. */
import { columnLetters } from '../../core/a1.ts';
import { AppError } from '../../core/app-error.ts';
import type { FormFault } from '../../core/pay/form-fault.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import type { CellPlace, FormSource } from '../../tables/pay/form-fields.ts';
import { readCorrections, readPlan } from '../../tables/pay/month-tables.ts';
import { readRules } from '../../tables/pay/rules-table.ts';
import { readTeam } from '../../tables/pay/team-table.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import { sayFault } from '../../text/say-fault.ts';
import { readPlaybook } from '../playbook.ts';
import type { Book } from '../ports.ts';
import { settingsProblems } from '../settings-tab.ts';
import type { FormProblem } from './requests.ts';

const FORMS = ['team', 'motivation', 'plan', 'corrections'] as const;
export type FormKey = (typeof FORMS)[number];

export interface ReadMotivation {
  /** Without the lines that have a problem. */
  readonly motivation: Motivation;
  /** From the top of each tab, *Settings* too; one without a cell is of a tab that does not exist. */
  readonly problems: readonly FormProblem[];
  /** The tabs as they stand, for `append` and `amend`; those that do not exist are left out. */
  readonly contents: Readonly<Partial<Record<FormKey, TabContent>>>;
}

const SHOWN_PROBLEMS = 3;

interface Found {
  readonly place: CellPlace;
  readonly fault: FormFault;
}

function problemsOf(book: Book, key: FormKey, found: readonly Found[], texts: Texts): FormProblem[] {
  const tab = found.length === 0 ? null : book.tab(key);
  if (tab === null) return [];
  const quoted = `'${tab.name.replace(/'/g, "''")}'!`;
  return [...found]
    .sort((first, second) => first.place.row - second.place.row)
    .map(({ place, fault }) => {
      const cell = `${columnLetters(place.column)}${place.row + 1}`;
      const sentence = sayFault(fault, texts);
      return {
        sentence: place.title === '' ? sentence : texts.forms.inColumn(place.title, sentence),
        cell: quoted + cell,
        url: `${tab.url}&range=${cell}`,
      };
    });
}

/** `texts`: the language of the sentences. */
export function readMotivation(book: Book, texts: Texts): ReadMotivation {
  const contents: Partial<Record<FormKey, TabContent>> = {};
  const found: Record<FormKey, Found[]> = { team: [], motivation: [], plan: [], corrections: [] };
  const missing: FormProblem[] = [];
  const tabTexts = textsIn(book.tabLanguage);
  const sourceOf = (key: FormKey): FormSource | null => {
    const content = book.readTab(key);
    if (content === null) {
      const sentence = sayFault({ code: 'tab', tab: tabTexts.forms.titles[key] }, texts);
      // There may be nothing to correct: that tab comes back with the first correction.
      if (key !== 'corrections') missing.push({ sentence, cell: '', url: '' });
      return null;
    }
    contents[key] = content;
    const { locale, zone } = book;
    return { content, texts: tabTexts, locale, zone, report: (place, fault) => found[key].push({ place, fault }) };
  };
  const [teamTab, ruleTab, planTab, correctionTab] = FORMS.map(sourceOf);

  const rules = ruleTab ? readRules(ruleTab) : { rules: [], names: null, kpis: null };
  const team = teamTab ? readTeam(teamTab, rules.names) : { members: [], names: null };
  const { playbook, problems: inSettings } = readPlaybook(book);
  const motivation: Motivation = {
    members: team.members,
    rules: rules.rules,
    plans: planTab ? readPlan(planTab, team, rules) : [],
    corrections: correctionTab ? readCorrections(correctionTab, team.names) : [],
    holidays: new Set(playbook.holidays),
  };
  const inForms = FORMS.flatMap((key) => problemsOf(book, key, found[key], texts));
  const problems = [...missing, ...inForms, ...settingsProblems(book, inSettings, texts)];
  return { motivation, problems, contents };
}

/** @throws AppError `pay.forms` that names the first cells that must be put right. */
export function requireMotivation(book: Book, texts: Texts): Motivation {
  const { motivation, problems } = readMotivation(book, texts);
  if (problems.length === 0) return motivation;
  const shown = problems.slice(0, SHOWN_PROBLEMS);
  throw new AppError('pay.forms', {
    problems: shown.map(({ cell, sentence }) => (cell === '' ? sentence : `${cell} – ${sentence}`)),
    more: problems.length - shown.length,
  });
}
