/** How far something is, drawn and in words. */

interface Props {
  readonly label: string;
  readonly at: number;
  readonly of: number;
  readonly said: string;
}

export function ProgressBar({ label, at, of, said }: Props) {
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
        <div class="progress-done" style={{ width: `${Math.max(4, (at / of) * 100)}%` }} />
      </div>
      <p class="hint">{said}</p>
    </>
  );
}
