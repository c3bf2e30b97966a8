/** `TextStyle` and its builder: weight, size and colour of text as one thing. */
import type { CellStyle } from '../engine/engine.ts';
import { checkedColor } from './colors.ts';
import type { Context } from './context.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';
import { wholeNumber } from './sheet-access.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Parts = Partial<Pick<CellStyle, 'bold' | 'italic' | 'fontSize' | 'fontColor'>>;

/** What the style says; a part that was never set leaves the cell's own. */
export const textStyles = createRegistry<Parts>('TextStyle');

function createTextStyle(context: Context, parts: Parts): TextStyle {
  const style = serviceObject<TextStyle>(context, 'TextStyle', {
    isBold: () => parts.bold ?? null,
    isItalic: () => parts.italic ?? null,
    getFontSize: () => parts.fontSize ?? null,
    copy: () => createTextStyleBuilder(context, parts),
  });
  return textStyles.keep(style, parts);
}

export function createTextStyleBuilder(context: Context, start: Parts = {}): Builder {
  let parts = start;
  const add = (part: Parts) => {
    parts = { ...parts, ...part };
    return builder;
  };
  const builder: Builder = serviceObject<Builder>(context, 'TextStyleBuilder', {
    setBold: (bold: boolean) => add({ bold }),
    setItalic: (italic: boolean) => add({ italic }),
    setFontSize: (size: number) => add({ fontSize: wholeNumber(size, 'TextStyleBuilder.setFontSize') }),
    setForegroundColor: (color: string) => add({ fontColor: checkedColor(color) }),
    build: () => createTextStyle(context, parts),
  });
  return builder;
}
