/** The conversation up to what is typed: how things stand, what the log holds, who is in it. */
import type { PayStart, SuggestedMember, TeamSuggestion } from '../../src/rpc.ts';
import { failureSentence } from '../failure-sentence.ts';
import type { LogAction } from '../log/actions.ts';
import { askAboutLog } from '../log/check.ts';
import type { PaySession } from './session.ts';
import { payLogOf } from './set-up-request.ts';
import type { MemberFields } from './state.ts';

const RECENT_MONTHS = 3;

/** Nothing sold lately: probably no longer there. */
export function isQuiet({ history }: SuggestedMember): boolean {
  return history.length > 0 && history.slice(-RECENT_MONTHS).every((revenue) => revenue <= 0);
}

function membersOf({ members }: TeamSuggestion, { texts }: PaySession): MemberFields[] {
  return members.map((member) => ({
    name: member.name,
    wanted: !isQuiet(member),
    isHead: false,
    income: '',
    plan: member.plan > 0 ? texts.pay.number(member.plan) : '',
  }));
}

/** How things stand now. What was typed for the game stays, until the server tells of another week. */
export function dispatchStart({ store, texts }: PaySession, start: PayStart): void {
  const { opening } = store.state();
  const known = opening.phase === 'open' ? opening.start.game?.week : undefined;
  store.dispatch({ type: 'opened', start });
  const { game } = start;
  if (game === null || game.week === known) return;
  const { number } = texts.pay;
  const goal = game.goal === null ? '' : number(game.goal);
  const change = { goal, prizes: game.prizes.map(number).join('; '), rollOver: game.rollOver };
  store.dispatch({ type: 'game-changed', change });
}

/** Counts the managers of the log, as soon as it is known where they stand. */
async function countTeam(session: PaySession): Promise<void> {
  const { store, ask, texts } = session;
  const log = payLogOf(store.state().setUp.log);
  if (log === null) return;
  store.dispatch({ type: 'team-asked' });
  const { number } = store.state().setUp.team;
  try {
    const suggestion = await ask('suggestTeam', log);
    store.dispatch({ type: 'team-counted', number, suggestion, members: membersOf(suggestion, session) });
  } catch (error) {
    store.dispatch({ type: 'team-failed', number, message: failureSentence(error, texts) });
  }
}

/** Asks what the chosen sheet holds, then for its managers. */
export async function lookAtLog(session: PaySession): Promise<void> {
  const { store, ask, texts } = session;
  const log = () => store.state().setUp.log;
  if (log().sheetId === null) return;
  if (log().check.status !== 'asking') store.dispatch({ type: 'check-wanted' });
  const { number, answer } = log().check;
  // Where the server knows the log, both questions can go at once: on the platform each takes a second or two.
  const { opening } = store.state();
  const asks = opening.phase === 'open' && opening.start.asks;
  const counting = answer === null && !asks && payLogOf(log()) !== null ? countTeam(session) : null;
  let taken: number | null = null;
  const dispatch = (action: LogAction) => {
    const isLatest = action.type === 'checked' && log().check.number === number;
    store.dispatch(action);
    if (isLatest) taken = log().check.number;
  };
  await askAboutLog({ log, dispatch, ask, failureSentence: (error) => failureSentence(error, texts) });
  if (log().check.number !== taken) return;
  // The answer itself may raise the next question: the columns, or the currency, are not there any more.
  await (log().check.status === 'asking' ? lookAtLog(session) : (counting ?? countTeam(session)));
}

export async function open(session: PaySession): Promise<void> {
  const { store, ask, texts } = session;
  store.dispatch({ type: 'opening' });
  try {
    const start = await ask('payStart');
    dispatchStart(session, start);
    // What the log does not tell comes before all else: nobody's pay is known without it.
    if (start.isSetUp && start.asks) await chooseLog(session);
    else if (!start.isSetUp) await lookAtLog(session);
  } catch (error) {
    store.dispatch({ type: 'open-failed', message: failureSentence(error, texts) });
  }
}

/** Another log is wanted for what is set up. */
export async function chooseLog(session: PaySession): Promise<void> {
  if (session.store.state().work.phase === 'working') return;
  session.store.dispatch({ type: 'log-wanted' });
  await lookAtLog(session);
}

/** Sheets may have come, gone or changed since the page opened; what is typed stays. */
export async function checkLogAgain(session: PaySession): Promise<void> {
  const { store, ask, texts } = session;
  if (store.state().setUp.log.check.status === 'asking') return;
  store.dispatch({ type: 'check-wanted' });
  const { number } = store.state().setUp.log.check;
  try {
    dispatchStart(session, await ask('payStart'));
    await lookAtLog(session);
  } catch (error) {
    store.dispatch({ type: 'check-failed', number, message: failureSentence(error, texts) });
  }
}
