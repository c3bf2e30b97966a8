/** The tools for hiring: a scorecard, its candidates and a sheet to print, for each role. */
import type { HiringRole } from '../../core/hiring/hiring-roles.ts';
import { candidateTab } from '../../reports/hiring/candidate.ts';
import { candidatesTab } from '../../reports/hiring/candidates.ts';
import { hiringKey } from '../../reports/hiring/hiring-places.ts';
import { scorecardTab } from '../../reports/hiring/scorecard.ts';
import type { Tool } from '../head/tool.ts';
import { openTypedTab } from '../head/typed-tab.ts';
import { readScorecard } from './read-scorecard.ts';

const SHOWN_PROBLEMS = 3;

function hiringTool(role: HiringRole): Tool {
  const [scorecard, candidates, candidate] = (['scorecard', 'candidates', 'candidate'] as const).map((tab) =>
    hiringKey(tab, role),
  ) as [ReturnType<typeof hiringKey>, ReturnType<typeof hiringKey>, ReturnType<typeof hiringKey>];
  return {
    tabs: [scorecard, candidates, candidate],
    needs: [],
    isTyped: true,
    lines({ book }) {
      const tab = openTypedTab(book, scorecard);
      const read = tab && readScorecard(tab);
      return read === null ? 0 : read.candidates.length + read.scores.length;
    },
    missing({ book, spoken }) {
      const tab = openTypedTab(book, scorecard);
      if (tab === null) return [];
      const read = readScorecard(tab);
      const { missing } = spoken.hiring;
      const problems = tab.problems(spoken);
      const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ cell, sentence }) => `${cell} – ${sentence}`);
      return [
        ...(read?.candidates.length === 0 ? [missing.candidates] : []),
        ...(read !== null && read.candidates.length > 0 && read.scores.length === 0 ? [missing.scores] : []),
        ...shown,
        ...(problems.length > shown.length ? [spoken.headTabs.more(problems.length - shown.length)] : []),
      ];
    },
    /** One that an interruption left out is added to those that stand. */
    build({ book, texts }) {
      if (!book.hasTab(scorecard)) book.write(scorecardTab(role, texts), null);
      if (!book.hasTab(candidates)) book.write(candidatesTab(role, texts), null);
      if (!book.hasTab(candidate)) book.write(candidateTab(role, texts), null);
    },
  };
}

export const hiringTools: Readonly<Record<HiringRole, Tool>> = {
  head: hiringTool('head'),
  manager: hiringTool('manager'),
};
