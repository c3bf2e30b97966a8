/** How far something is, drawn and in words. */
import { useMemo, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly at: number;
  readonly of: number;
  readonly said: string;
}

/** Seconds that a part is thought to take, until one is done. */
const FIRST_GUESS = 2;
/** What is not done never looks done. */
const ALMOST = 0.95;
/** So that something is seen at once. */
const LEAST = 0.04;

/** From where to where the bar moves by itself, and in how many seconds. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly since: number;
  readonly seconds: number;
}

function shownOn({ from, to, since, seconds }: Way, now: number): number {
  return from + (to - from) * Math.min(1, (now - since) / 1000 / seconds);
}

/**
 * Between two answers of the server the bar moves on at the pace of what is done, and never back. Only what is done is said:
 * the movement is for the eye alone.
 */
function useWay(share: number, at: number, of: number): Way {
  const begun = useRef(performance.now());
  const before = useRef<Way | null>(null);
  return useMemo(() => {
    const now = performance.now();
    const pace = at === 0 ? FIRST_GUESS : (now - begun.current) / 1000 / at;
    const from = Math.max(LEAST, share, before.current === null ? 0 : shownOn(before.current, now));
    const to = Math.max(from, 1 - (1 - share) * (1 - ALMOST));
    before.current = { from, to, since: now, seconds: Math.max(0.3, pace * (of - at)) };
    return before.current;
  }, [share, of]);
}

export function ProgressBar({ label, at, of, said }: Props) {
  const { from, to, seconds } = useWay(at / of, at, of);
  return (
    <>
      <div
        class="progress"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={at}
        aria-valuetext={said}
      >
        <div
          key={at}
          class="progress-done"
          style={{ '--done': String(from), '--ahead': String(to), '--seconds': `${seconds}s` }}
        />
      </div>
      <p class="hint">{said}</p>
    </>
  );
}
