/** Lines around and between cells, as Sheets sets them on a range: four outer sides and two inner directions. */
import { BorderStyleTypes, type IBorderStyleData, type Nullable } from '@univerjs/core';
import { tableOf } from './areas.ts';
import { type EngineContext, worksheetOf } from './context.ts';
import type { Area, BorderLine, BorderSide, BorderStyle, CellBorders } from './engine.ts';
import { nameOf, writePatches } from './styles.ts';

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

function lineOf(data: Nullable<IBorderStyleData>): BorderLine | null {
  if (!data || data.s === BorderStyleTypes.NONE) return null;
  return { style: nameOf(STYLES, data.s, 'thin'), color: data.cl?.rgb ?? '#000000' };
}

export function readBorders(context: EngineContext, sheetId: string, area: Area): CellBorders[][] {
  const styles = context.workbook.getStyles();
  const matrix = worksheetOf(context, sheetId).getCellMatrix();
  return tableOf(area, (row, column) => {
    const border = styles.getStyleByCell(matrix.getValue(row, column))?.bd;
    const [top, left, bottom, right] = [border?.t, border?.l, border?.b, border?.r].map(lineOf);
    return { ...(top && { top }), ...(left && { left }), ...(bottom && { bottom }), ...(right && { right }) };
  });
}
