/** Lines around and between cells, as Sheets sets them on a range: four outer sides and two inner directions. */
import { BorderStyleTypes, type IBorderStyleData } from '@univerjs/core';
import type { EngineContext } from './context.ts';
import type { Area, BorderSide, BorderStyle } from './engine.ts';
import { writePatches } from './styles.ts';

const STYLES: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};

export function setBorder(
  context: EngineContext,
  sheetId: string,
  area: Area,
  sides: Partial<Record<BorderSide, boolean>>,
  color: string,
  style: BorderStyle,
): void {
  const line: IBorderStyleData = { s: STYLES[style], cl: { rgb: color } };
  const edge = (side: BorderSide): IBorderStyleData | null | undefined => {
    const on = sides[side];
    return on === undefined ? undefined : on ? line : null;
  };
  writePatches(context, sheetId, area, (y, x) => {
    const top = edge(y === 0 ? 'top' : 'horizontal');
    const bottom = edge(y === area.rows - 1 ? 'bottom' : 'horizontal');
    const left = edge(x === 0 ? 'left' : 'vertical');
    const right = edge(x === area.columns - 1 ? 'right' : 'vertical');
    return {
      bd: {
        ...(top !== undefined && { t: top }),
        ...(bottom !== undefined && { b: bottom }),
        ...(left !== undefined && { l: left }),
        ...(right !== undefined && { r: right }),
      },
    };
  });
}
