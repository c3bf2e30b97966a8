/** The conversation up to what is typed: how things stand, what the log holds, who is in it. */
import type { PayStart, SuggestedMember, TeamSuggestion } from '../../src/rpc.ts';
import { isComplete } from '../columns.ts';
import { sayFailure } from '../say-failure.ts';
import { payLogOf } from './set-up-request.ts';
import type { MemberFields } from './state.ts';
import type { PayTalk } from './talk.ts';

const RECENT_MONTHS = 3;

/** Nothing sold lately: probably no longer there. */
export function isQuiet({ history }: SuggestedMember): boolean {
  return history.length > 0 && history.slice(-RECENT_MONTHS).every((revenue) => revenue <= 0);
}

function membersOf({ members }: TeamSuggestion, { texts }: PayTalk): MemberFields[] {
  return members.map((member) => ({
    name: member.name,
    wanted: !isQuiet(member),
    isHead: false,
    income: '',
    plan: member.plan > 0 ? texts.pay.number(member.plan) : '',
  }));
}

/** How things stand now. What was typed for the game stays, until the server tells of another week. */
export function tellStart({ store, texts }: PayTalk, start: PayStart): void {
  const { opening } = store.state();
  const known = opening.phase === 'open' ? opening.start.game?.week : undefined;
  store.tell({ type: 'opened', start });
  const { game } = start;
  if (game === null || game.week === known) return;
  const { number } = texts.pay;
  const goal = game.goal === null ? '' : number(game.goal);
  const change = { goal, prizes: game.prizes.map(number).join('; '), rollOver: game.rollOver };
  store.tell({ type: 'game-changed', change });
}

/** Counts the managers of the log, as soon as it is known where they stand. */
async function countTeam(talk: PayTalk): Promise<void> {
  const { store, ask, texts } = talk;
  const log = payLogOf(store.state().setUp);
  if (log === null) return;
  store.tell({ type: 'team-asked' });
  const { number } = store.state().setUp.team;
  try {
    const suggestion = await ask('suggestTeam', log);
    store.tell({ type: 'team-counted', number, suggestion, members: membersOf(suggestion, talk) });
  } catch (error) {
    store.tell({ type: 'team-failed', number, message: sayFailure(error, texts) });
  }
}

/** Asks for the titles, columns and currencies of the chosen sheet, then for its managers. */
export async function lookAtLog(talk: PayTalk): Promise<void> {
  const { store, ask, texts } = talk;
  const { sheetId, columns, currency, titles } = store.state().setUp;
  if (sheetId === null) return;
  store.tell({ type: 'log-asked' });
  const { number } = store.state().setUp.log;
  // Where the server knows the log, both questions can go at once: on the platform each takes a second or two.
  const known = titles.length === 0 && payLogOf(store.state().setUp) !== null;
  const counting = known ? countTeam(talk) : null;
  const layout = columns !== null && isComplete(columns) ? columns : null;
  try {
    const answer = await ask('checkLog', { sheetId, layout, currency });
    const isLatest = number === store.state().setUp.log.number;
    if (isLatest && titles.length > 0 && titles.join('\n') !== answer.titles.join('\n')) {
      // Columns have come, gone or moved since they were chosen: they are guessed anew.
      store.tell({ type: 'sheet-chosen', sheetId });
      await lookAtLog(talk);
      return;
    }
    store.tell({ type: 'log-read', number, answer });
  } catch (error) {
    store.tell({ type: 'log-failed', number, message: sayFailure(error, texts) });
    return;
  }
  if (number === store.state().setUp.log.number) await (counting ?? countTeam(talk));
}

export async function open(talk: PayTalk): Promise<void> {
  const { store, ask, texts } = talk;
  store.tell({ type: 'opening' });
  try {
    const start = await ask('payStart');
    tellStart(talk, start);
    if (!start.isSetUp) await lookAtLog(talk);
  } catch (error) {
    store.tell({ type: 'open-failed', message: sayFailure(error, texts) });
  }
}

/** Another log is wanted for what is set up. */
export async function chooseLog(talk: PayTalk): Promise<void> {
  if (talk.store.state().work.phase === 'working') return;
  talk.store.tell({ type: 'log-wanted' });
  await lookAtLog(talk);
}

/** Sheets may have come, gone or changed since the page opened; what is typed stays. */
export async function checkLogAgain(talk: PayTalk): Promise<void> {
  const { store, ask, texts } = talk;
  if (store.state().setUp.log.status === 'asking') return;
  store.tell({ type: 'log-asked' });
  const { number } = store.state().setUp.log;
  try {
    tellStart(talk, await ask('payStart'));
    await lookAtLog(talk);
  } catch (error) {
    store.tell({ type: 'log-failed', number, message: sayFailure(error, texts) });
  }
}
