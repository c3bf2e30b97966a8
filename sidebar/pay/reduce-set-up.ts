/** What is typed and chosen before motivation is set up. Pure. */
import type { PayStart } from '../../src/rpc.ts';
import { chooseColumn } from '../columns.ts';
import type { PayAction } from './actions.ts';
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
  if (sheets.some(({ id }) => id === setUp.sheetId)) return setUp;
  const chosen = sheets.some(({ id }) => id === log?.sheetId) ? log : null;
  return {
    ...setUp,
    ...NO_TEAM,
    sheetId: chosen?.sheetId ?? null,
    columns: chosen?.layout ?? null,
    currency: chosen?.currency ?? null,
    titles: [],
    currencies: [],
    log: forgotten(setUp.log),
    team: forgotten(setUp.team),
  };
}

function reduceLog(setUp: SetUpState, action: PayAction): SetUpState {
  switch (action.type) {
    case 'opened':
      return open(setUp, action.start);
    case 'sheet-chosen':
      return {
        ...setUp,
        ...NO_TEAM,
        sheetId: action.sheetId,
        columns: null,
        currency: null,
        titles: [],
        currencies: [],
        team: forgotten(setUp.team),
      };
    case 'column-chosen': {
      const columns = chooseColumn(setUp.columns ?? {}, action.field, action.column);
      return { ...setUp, ...NO_TEAM, columns, currency: null, currencies: [], team: forgotten(setUp.team) };
    }
    case 'currency-chosen':
      return { ...setUp, currency: action.currency };
    case 'log-asked':
      return { ...setUp, log: asking(setUp.log) };
    case 'log-read': {
      if (action.number !== setUp.log.number) return setUp;
      const { titles, currencies, layout } = action.answer;
      const log: Asked = { ...setUp.log, status: 'ready' };
      return { ...setUp, titles, currencies, columns: setUp.columns ?? layout, log };
    }
    case 'log-failed':
      if (action.number !== setUp.log.number) return setUp;
      return { ...setUp, log: { ...setUp.log, status: 'failed', message: action.message } };
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
    case 'limit-typed':
      return { ...setUp, rule: { ...rule, [action.limit]: action.text } };
    case 'band-typed': {
      const bands = rule.bands.map((band, index) => (index === action.index ? { ...band, ...action.change } : band));
      return { ...setUp, rule: { ...rule, bands } };
    }
    case 'band-added':
      return { ...setUp, rule: { ...rule, bands: [...rule.bands, { from: '', rate: '' }] } };
    case 'band-removed':
      return { ...setUp, rule: { ...rule, bands: rule.bands.filter((_, index) => index !== action.index) } };
    default:
      return reduceLog(setUp, action);
  }
}
