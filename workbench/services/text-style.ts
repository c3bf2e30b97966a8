/** `TextStyle` and its builder: weight, size and colour of text as one thing. */
import type { CellStyle } from '../engine/engine.ts';
import { positiveNumber, textArgument, truthValue } from './arguments.ts';
import { checkedColor } from './colors.ts';
import type { Context } from './context.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Parts = Partial<
  Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontFamily' | 'fontSize' | 'fontColor'>
>;

/** What the style says; a part that was never set leaves the cell's own. */
export const textStyles = createRegistry<Parts>('TextStyle');

function createTextStyle(context: Context, parts: Parts): TextStyle {
  const style = serviceObject<TextStyle>(context, 'TextStyle', {
    isBold: () => parts.bold ?? null,
    isItalic: () => parts.italic ?? null,
    isUnderline: () => parts.underline ?? null,
    isStrikethrough: () => parts.strikethrough ?? null,
    getFontFamily: () => parts.fontFamily ?? null,
    getFontSize: () => parts.fontSize ?? null,
    getForegroundColor: () => parts.fontColor ?? null,
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
    setBold: (bold: boolean) => add({ bold: truthValue(bold, 'TextStyleBuilder.setBold') }),
    setItalic: (italic: boolean) => add({ italic: truthValue(italic, 'TextStyleBuilder.setItalic') }),
    setUnderline: (on: boolean) => add({ underline: truthValue(on, 'TextStyleBuilder.setUnderline') }),
    setStrikethrough: (on: boolean) => add({ strikethrough: truthValue(on, 'TextStyleBuilder.setStrikethrough') }),
    setFontFamily: (family: string) => add({ fontFamily: textArgument(family, 'TextStyleBuilder.setFontFamily') }),
    setFontSize: (size: number) => add({ fontSize: positiveNumber(size, 'TextStyleBuilder.setFontSize') }),
    setForegroundColor: (color: string) => add({ fontColor: checkedColor(color) }),
    build: () => createTextStyle(context, parts),
  });
  return builder;
}
