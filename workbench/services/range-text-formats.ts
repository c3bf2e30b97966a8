/** `Range`: fonts and colours. */
import type { CellStyle } from '../engine/engine.ts';
import { positiveNumber, textOrNull } from './arguments.ts';
import { checkedColor } from './colors.ts';
import type { Range } from './file-objects.ts';
import type { RangeParts } from './range-parts.ts';
import { getEach, getOne, setEach, setOne } from './style-members.ts';
import { textStyles } from './text-style.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;

const weight = (value: FontWeight | null) => ({ bold: oneOf(value, ['bold', 'normal']) === 'bold' });
const slant = (value: FontStyle | null) => ({ italic: oneOf(value, ['italic', 'normal']) === 'italic' });
const line = (value: FontLine | null) => {
  const checked = oneOf(value, ['none', 'underline', 'line-through']);
  return { underline: checked === 'underline', strikethrough: checked === 'line-through' };
};
const family = (value: string | null) => ({ fontFamily: textOrNull(value, 'Range.setFontFamily') });
const size = (value: number) => ({ fontSize: positiveNumber(value, 'Range.setFontSize') });
const color = (value: string | null) => ({ fontColor: checkedColor(value) });
const background = (value: string | null) => ({ background: checkedColor(value) });

const weightOf = (style: CellStyle): FontWeight => (style.bold ? 'bold' : 'normal');
const slantOf = (style: CellStyle): FontStyle => (style.italic ? 'italic' : 'normal');
const lineOf = (style: CellStyle): FontLine =>
  style.strikethrough ? 'line-through' : style.underline ? 'underline' : 'none';
const familyOf = (style: CellStyle) => style.fontFamily ?? 'Arial';
const sizeOf = (style: CellStyle) => style.fontSize;
const colorOf = (style: CellStyle) => style.fontColor ?? '#000000';
const backgroundOf = (style: CellStyle) => style.background ?? '#ffffff';

export function rangeTextFormats(parts: RangeParts): Partial<Range> {
  return {
    setFontWeight: setOne(parts, weight),
    setFontWeights: setEach(parts, 'Range.setFontWeights', weight),
    getFontWeight: getOne(parts, weightOf),
    getFontWeights: getEach(parts, weightOf),
    setFontStyle: setOne(parts, slant),
    setFontStyles: setEach(parts, 'Range.setFontStyles', slant),
    getFontStyle: getOne(parts, slantOf),
    getFontStyles: getEach(parts, slantOf),
    setFontLine: setOne(parts, line),
    setFontLines: setEach(parts, 'Range.setFontLines', line),
    getFontLine: getOne(parts, lineOf),
    getFontLines: getEach(parts, lineOf),
    setFontFamily: setOne(parts, family),
    setFontFamilies: setEach(parts, 'Range.setFontFamilies', family),
    getFontFamily: getOne(parts, familyOf),
    getFontFamilies: getEach(parts, familyOf),
    setFontSize: setOne(parts, size),
    setFontSizes: setEach(parts, 'Range.setFontSizes', size),
    getFontSize: getOne(parts, sizeOf),
    getFontSizes: getEach(parts, sizeOf),
    setFontColor: setOne(parts, color),
    setFontColors: setEach<string | null>(parts, 'Range.setFontColors', color),
    getFontColor: getOne(parts, colorOf),
    getFontColors: getEach(parts, colorOf),
    setTextStyle: setOne(parts, (style: TextStyle) => textStyles.of(style)),
    setTextStyles: setEach(parts, 'Range.setTextStyles', (style: TextStyle) => textStyles.of(style)),
    setBackground: setOne(parts, background),
    setBackgrounds: setEach(parts, 'Range.setBackgrounds', background),
    getBackground: getOne(parts, backgroundOf),
    getBackgrounds: getEach(parts, backgroundOf),
  };
}

/** The value if it is one of the words Google takes; null means the default. */
export function oneOf<Word extends string>(value: Word | null, words: readonly Word[]): Word | null {
  if (value !== null && !words.includes(value)) {
    throw new Error(`Invalid argument: "${value}"`);
  }
  return value;
}
