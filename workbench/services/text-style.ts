/** `TextStyle` and its builder: weight, size and colour of text as one thing. */
import type { CellStyle } from '../engine/engine.ts';
import { positiveNumber, truthValue } from './arguments.ts';
import { checkedColor } from './colors.ts';
import type { Context } from './context.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Parts = Partial<Pick<CellStyle, 'bold' | 'fontSize' | 'fontColor'>>;

/** What the style says; a part that was never set leaves the cell's own. */
export const textStyles = createRegistry<Parts>('TextStyle');

export function createTextStyleBuilder(context: Context): Builder {
  let parts: Parts = {};
  const add = (part: Parts) => {
    parts = { ...parts, ...part };
    return builder;
  };
  const builder: Builder = serviceObject<Builder>(context, 'TextStyleBuilder', {
    setBold: (bold: boolean) => add({ bold: truthValue(bold, 'TextStyleBuilder.setBold') }),
    setFontSize: (size: number) => add({ fontSize: positiveNumber(size, 'TextStyleBuilder.setFontSize') }),
    setForegroundColor: (color: string) => add({ fontColor: checkedColor(color) }),
    build: () => textStyles.keep(serviceObject<TextStyle>(context, 'TextStyle', {}), parts),
  });
  return builder;
}
