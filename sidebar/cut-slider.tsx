/** A cut to move: it goes from one of the given values to the next. */
import { roundRatio } from '../src/core/numbers/rounding.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly cuts: readonly number[];
  readonly cut: number;
  readonly onMove: (cut: number) => void;
}

export function CutSlider({ id, label, cuts, cut, onMove }: Props) {
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={cuts.length - 1}
        value={cuts.indexOf(roundRatio(cut))}
        aria-valuetext={label}
        onInput={(event) => onMove(cuts[Number(event.currentTarget.value)] ?? cut)}
      />
    </div>
  );
}
