/** What is typed and chosen before motivation is set up. Pure. */
import type { PayStart } from '../../src/rpc.ts';
import { reduceLog } from '../log/reduce.ts';
import type { LogState } from '../log/state.ts';
import type { PayAction } from './actions.ts';
import { isTermsEdit, reduceTerms } from './reduce-terms.ts';
import { fieldsOf } from './rule-fields.ts';
import type { Asked, SetUpState } from './state.ts';

function asking({ number }: Asked): Asked {
  return { number: number + 1, status: 'asking', message: null };
}

/** Whatever is being asked is outdated now. */
function forgotten({ number }: Asked): Asked {
  return { number: number + 1, status: 'none', message: null };
}

const NO_TEAM = { suggestion: null, members: [] } as const;

/** The log as the server knows it; what the person has chosen stays, as long as its sheet is there. */
function open(setUp: SetUpState, { log, sheets }: PayStart): SetUpState {
  const { sheetId, check } = setUp.log;
  if (sheets.some(({ id }) => id === sheetId)) return { ...setUp, log: { ...setUp.log, sheets } };
  const chosen = sheets.some(({ id }) => id === log?.sheetId) ? log : null;
  return {
    ...setUp,
    ...NO_TEAM,
    log: {
      sheets,
      sheetId: chosen?.sheetId ?? null,
      columns: chosen?.layout ?? null,
      currency: chosen?.currency ?? null,
      // The server knows what was said before.
      answers: {},
      asRead: [],
      check: { number: check.number + 1, status: 'none', answer: null, message: null },
      sheetGone: sheetId !== null && chosen === null,
      notLog: null,
    },
    team: forgotten(setUp.team),
  };
}

/** Where the person has said nothing of columns, those that the server has read are shown, whatever it knew at first. */
function taken(log: LogState, { number, answer }: Extract<PayAction, { type: 'checked' }>): LogState {
  const isLatest = log.check.number === number && log.columns !== null;
  return isLatest && log.answers.columns === undefined ? { ...log, columns: answer.layout } : log;
}

function reduceTeam(setUp: SetUpState, action: PayAction): SetUpState {
  switch (action.type) {
    case 'opened':
      return open(setUp, action.start);
    case 'sheet-chosen':
    case 'column-chosen':
      return { ...setUp, ...NO_TEAM, log: reduceLog(setUp.log, action), team: forgotten(setUp.team) };
    case 'answered':
    case 'read-anew':
    case 'currency-chosen':
    case 'check-wanted':
    case 'sheets-known':
    case 'check-failed':
      return { ...setUp, log: reduceLog(setUp.log, action) };
    case 'checked': {
      const log = taken(reduceLog(setUp.log, action), action);
      // The managers of columns that are guessed anew, or that has to be asked about first, are not those that were counted.
      const isOther = log.columns === null && setUp.log.columns !== null;
      const isAsked = log.check.status === 'ready' && (log.check.answer?.open ?? []).length > 0;
      return { ...setUp, log, ...(isOther || isAsked ? { ...NO_TEAM, team: forgotten(setUp.team) } : {}) };
    }
    case 'team-asked':
      return { ...setUp, team: asking(setUp.team) };
    case 'team-counted': {
      if (action.number !== setUp.team.number) return setUp;
      // What the person has typed for somebody stays; what was suggested follows the log.
      const members = action.members.map((member) => ({ ...member, ...setUp.typed.get(member.name) }));
      return { ...setUp, suggestion: action.suggestion, members, team: { ...setUp.team, status: 'ready' } };
    }
    case 'team-failed':
      if (action.number !== setUp.team.number) return setUp;
      return { ...setUp, team: { ...setUp.team, status: 'failed', message: action.message } };
    default:
      return setUp;
  }
}

export function reduceSetUp(setUp: SetUpState, action: PayAction): SetUpState {
  const { rule, members } = setUp;
  if (isTermsEdit(action)) return { ...setUp, rule: reduceTerms(rule, action) };
  switch (action.type) {
    case 'member-changed':
      return {
        ...setUp,
        members: members.map((member) => (member.name === action.name ? { ...member, ...action.change } : member)),
        typed: new Map(setUp.typed).set(action.name, { ...setUp.typed.get(action.name), ...action.change }),
      };
    case 'amount-typed':
      return { ...setUp, [action.field]: action.text };
    case 'template-chosen':
      return {
        ...setUp,
        rule: setUp.rules.find(({ template }) => template === action.template) ?? fieldsOf(action.template),
        rules: [rule, ...setUp.rules.filter(({ template }) => template !== rule.template)],
      };
    default:
      return reduceTeam(setUp, action);
  }
}
