/** What other cuts and periods would make of the nine groups, before anything is written. */
import { useMemo } from 'preact/hooks';
import { DEFAULT_GROUP_RULE, type GroupRule } from '../src/core/groups/abcxyz.ts';
import { countGroups } from '../src/core/groups/group-grid.ts';
import { CLASSIC_XYZ_RULE, DEFAULT_XYZ_RULE } from '../src/core/groups/xyz.ts';
import { PERIODS } from '../src/core/log/periods.ts';
import type { GroupNumbers } from '../src/rpc.ts';
import { useDispatch, useTexts } from './context.ts';
import { CutSlider } from './cut-slider.tsx';
import { movedCuts } from './moved-cuts.ts';
import { NineGroups } from './nine-groups.tsx';

interface Props {
  readonly numbers: GroupNumbers;
  readonly rule: GroupRule;
}

const LENGTHS = ['auto', ...PERIODS] as const;

export function GroupCuts({ numbers, rule }: Props) {
  const dispatch = useDispatch();
  const { sidebar, shared } = useTexts();
  const words = sidebar.groups;
  const { grid, gap, suits, isKept } = numbers;
  const { abc, xyz, period } = rule;
  const counts = useMemo(() => countGroups(grid, abc, xyz), [grid, abc, xyz]);
  const move = (changed: Partial<GroupRule>) => dispatch({ type: 'group-cuts-moved', rule: { ...rule, ...changed } });
  const moveAbc = (which: 0 | 1) => (cut: number) => {
    const [a, b] = movedCuts(grid.abcCuts, [abc.a, abc.b], which, cut);
    move({ abc: { a, b } });
  };
  const moveXyz = (which: 0 | 1) => (cut: number) => {
    const [x, y] = movedCuts(grid.xyzCuts, [xyz.x, xyz.y], which, cut);
    move({ xyz: { ...xyz, x, y } });
  };
  const choose = (changed: Partial<GroupRule>) =>
    dispatch({ type: 'group-rule-chosen', rule: { ...rule, ...changed } });
  return (
    <>
      {isKept && <p class="hint">{words.kept}</p>}
      <NineGroups counts={counts} />
      <CutSlider id="cut-a" label={words.cutA(abc.a)} cuts={grid.abcCuts} cut={abc.a} onMove={moveAbc(0)} />
      <CutSlider id="cut-b" label={words.cutB(abc.b)} cuts={grid.abcCuts} cut={abc.b} onMove={moveAbc(1)} />
      <CutSlider id="cut-x" label={words.cutX(xyz.x)} cuts={grid.xyzCuts} cut={xyz.x} onMove={moveXyz(0)} />
      <CutSlider id="cut-y" label={words.cutY(xyz.y)} cuts={grid.xyzCuts} cut={xyz.y} onMove={moveXyz(1)} />
      <p class="hint">{words.variation}</p>
      <div class="field">
        <label for="group-period">{words.period}</label>
        <select
          id="group-period"
          value={period}
          onChange={(event) => choose({ period: LENGTHS[event.currentTarget.selectedIndex] ?? 'auto' })}
        >
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {words.periods[length]}
            </option>
          ))}
        </select>
      </div>
      <p class="hint">{shared.groupPeriod(gap, grid.period, suits)}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={xyz.classic}
          aria-describedby="classic-hint"
          onChange={() => choose({ xyz: xyz.classic ? DEFAULT_XYZ_RULE : CLASSIC_XYZ_RULE })}
        />
        <span>{words.classic}</span>
      </label>
      <p id="classic-hint" class="hint">
        {words.classicHint}
      </p>
      <button type="button" class="link" onClick={() => choose(DEFAULT_GROUP_RULE)}>
        {words.defaults}
      </button>
    </>
  );
}
