/** The conversation up to what is typed: how things stand, what the log holds, who is in it. */
import type { PayStart, SuggestedMember, TeamSuggestion } from '../../src/rpc.ts';
import type { LogAction } from '../log/actions.ts';
import { askAboutLog } from '../log/check.ts';
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
  const log = payLogOf(store.state().setUp.log);
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

/** Asks what the chosen sheet holds, then for its managers. */
export async function lookAtLog(talk: PayTalk): Promise<void> {
  const { store, ask, texts } = talk;
  const log = () => store.state().setUp.log;
  if (log().sheetId === null) return;
  if (log().check.status !== 'asking') store.tell({ type: 'check-wanted' });
  const { number, answer } = log().check;
  // Where the server knows the log, both questions can go at once: on the platform each takes a second or two.
  const counting = answer === null && payLogOf(log()) !== null ? countTeam(talk) : null;
  let taken: number | null = null;
  const tell = (action: LogAction) => {
    const isLatest = action.type === 'checked' && log().check.number === number;
    store.tell(action);
    if (isLatest) taken = log().check.number;
  };
  await askAboutLog({ log, tell, ask, sayFailure: (error) => sayFailure(error, texts) });
  if (log().check.number !== taken) return;
  // The answer itself may raise the next question: the columns, or the currency, are not there any more.
  await (log().check.status === 'asking' ? lookAtLog(talk) : (counting ?? countTeam(talk)));
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
  if (store.state().setUp.log.check.status === 'asking') return;
  store.tell({ type: 'check-wanted' });
  const { number } = store.state().setUp.log.check;
  try {
    tellStart(talk, await ask('payStart'));
    await lookAtLog(talk);
  } catch (error) {
    store.tell({ type: 'check-failed', number, message: sayFailure(error, texts) });
  }
}
