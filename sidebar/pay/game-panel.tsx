/** The weekly game: its goal and prizes, started and finished. */
import type { GameState } from '../../src/rpc.ts';
import { Panel } from '../panel.tsx';
import { useDispatch, useLocale, useSession } from './context.ts';
import { ExplainedJob } from './explained-job.tsx';
import { TextField, Tick } from './field.tsx';
import { readGame } from './game-request.ts';
import { JobButton } from './job-button.tsx';
import type { GameFields } from './state.ts';

interface Props {
  readonly fields: GameFields;
  readonly game: GameState | null;
  readonly working: boolean;
  readonly blockedBy: string | undefined;
}

function NewWeek({ fields, working, blockedBy }: Omit<Props, 'game'>) {
  const { texts } = useSession();
  const locale = useLocale();
  const dispatch = useDispatch();
  const words = texts.pay.game;
  const week = readGame(fields, locale);
  const missing = 'missing' in week ? week.missing : null;
  const change = (part: Partial<GameFields>) => dispatch({ type: 'game-changed', change: part });
  return (
    <>
      <TextField
        label={words.goal}
        hint={words.goalHint}
        text={fields.goal}
        invalid={missing === 'goal'}
        onType={(goal) => change({ goal })}
      />
      <TextField
        label={words.prizes}
        hint={words.prizesHint}
        text={fields.prizes}
        invalid={missing === 'prizes' && fields.prizes !== ''}
        onType={(prizes) => change({ prizes })}
      />
      <Tick label={words.rollOver} ticked={fields.rollOver} onTick={(rollOver) => change({ rollOver })} />
      {missing !== null && (
        <p class="hint" id="no-week">
          {words.missing[missing]}
        </p>
      )}
      <JobButton
        job={{ kind: 'start-week', goal: null, prizes: [], rollOver: true, ...week }}
        kind="secondary"
        working={working}
        blockedBy={missing === null ? blockedBy : 'no-week'}
      >
        {words.start}
      </JobButton>
    </>
  );
}

/** One week at a time: the next one begins when this one is finished. */
export function GamePanel({ fields, game, working, blockedBy }: Props) {
  const words = useSession().texts.pay.game;
  if (game === null) {
    return (
      <Panel title={words.heading} chosen={words.off}>
        <NewWeek fields={fields} working={working} blockedBy={blockedBy} />
      </Panel>
    );
  }
  return (
    <Panel title={words.heading} chosen={words.week(game.weekTitle)}>
      <p>{words.week(game.weekTitle)}</p>
      <ExplainedJob
        job={{ kind: 'finish-week' }}
        working={working}
        blockedBy={blockedBy}
        explanation={words.finishHint}
      >
        {words.finish}
      </ExplainedJob>
    </Panel>
  );
}
