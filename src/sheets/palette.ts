/** How each kind of cell looks. */
import type { MoneySign } from '../core/writing/locale-formats.ts';
import type { CellStyle } from '../reports/tab-spec.ts';

export interface Look {
  readonly numberFormat: string;
  readonly fontWeight: 'bold' | 'normal';
  readonly fontSize: number;
  readonly fontColor: string;
  readonly background: string | null;
  readonly horizontalAlignment: 'left' | 'center' | 'right';
  readonly wrap: boolean;
}

const INK = '#202124';
const PLAIN: Look = {
  numberFormat: 'General',
  fontWeight: 'normal',
  fontSize: 10,
  fontColor: INK,
  background: null,
  horizontalAlignment: 'left',
  wrap: false,
};
const NUMBER: Look = { ...PLAIN, horizontalAlignment: 'right' };
/** Blue and orange: eyes that see no red or green tell them apart. */
const BETTER = '#cfe6f5';
const WORSE = '#fbdcb8';
const HEADING: Look = { ...PLAIN, fontWeight: 'bold', fontColor: '#0b4f3c', background: '#e3f1ec', wrap: true };

/** The darkest cells bear light numbers: readable in print and without telling colours apart. */
function heat(background: string, fontColor = INK): Look {
  return { ...NUMBER, numberFormat: '#,##0', background, fontColor };
}

export type Palette = Readonly<Record<CellStyle, Look>> & { readonly moneySign: MoneySign };

/** How days, months and money are written in the file; the signs within numbers Sheets adapts to the locale itself. */
export interface CellFormats {
  readonly date: string;
  readonly month: string;
  readonly money: MoneySign;
}

const literal = (text: string) => (text === '' ? '' : `"${text}"`);

export function paletteFor({ date, month, money: { before, after } }: CellFormats): Palette {
  const money = (digits: string) => literal(before) + digits + literal(after);
  return {
    moneySign: { before, after },
    title: { ...PLAIN, fontWeight: 'bold', fontSize: 14 },
    answer: { ...PLAIN, fontWeight: 'bold', fontSize: 12, fontColor: '#0b4f3c' },
    note: { ...PLAIN, fontColor: '#5f6368' },
    heading: HEADING,
    headingNumber: { ...HEADING, horizontalAlignment: 'right' },
    headingCentre: { ...HEADING, horizontalAlignment: 'center' },
    text: PLAIN,
    longText: { ...PLAIN, wrap: true },
    integer: { ...NUMBER, numberFormat: '#,##0' },
    score: { ...NUMBER, numberFormat: '0' },
    decimal: { ...NUMBER, numberFormat: '#,##0.00' },
    money: { ...NUMBER, numberFormat: money('#,##0.00') },
    sum: { ...NUMBER, numberFormat: money('#,##0') },
    percent: { ...NUMBER, numberFormat: '0.0%' },
    link: { ...PLAIN, fontColor: '#0b57d0' },
    workHeading: { ...HEADING, fontColor: '#5c3d00', background: '#fff1d6' },
    work: { ...PLAIN, wrap: true },
    // A day that is typed keeps this format when its row moves: nothing has to be put aside for it.
    workDate: { ...PLAIN, numberFormat: date },
    muted: { ...PLAIN, fontColor: '#5f6368' },
    leftInteger: { ...PLAIN, numberFormat: '#,##0' },
    leftDecimal: { ...PLAIN, numberFormat: '#,##0.00' },
    leftPercent: { ...PLAIN, numberFormat: '0.0%' },
    position: { ...PLAIN, fontColor: '#5f6368', numberFormat: '0;-0;"–"' },
    class: { ...PLAIN, horizontalAlignment: 'center' },
    // Most cells of a movement are zero: a dash lets the others be seen.
    count: { ...heat('#ffffff'), numberFormat: '#,##0;-#,##0;"–"' },
    better: heat(BETTER),
    worse: heat(WORSE),
    betterMoney: { ...heat(BETTER), numberFormat: money('#,##0.00') },
    worseMoney: { ...heat(WORSE), numberFormat: money('#,##0.00') },
    betterSum: { ...heat(BETTER), numberFormat: money('#,##0') },
    worseSum: { ...heat(WORSE), numberFormat: money('#,##0') },
    same: heat('#eceff1'),
    amber: heat('#fff1d6'),
    light: NUMBER,
    heat0: heat('#ffffff'),
    heat1: heat('#e3f1ec'),
    heat2: heat('#bfe0d4'),
    heat3: heat('#8fc9b4'),
    heat4: heat('#4fa58a'),
    heat5: heat('#0b6b50', '#ffffff'),
    date: { ...NUMBER, numberFormat: date },
    bar: { ...PLAIN, fontColor: '#0b6b50' },
    total: { ...HEADING, horizontalAlignment: 'right', numberFormat: money('#,##0.00') },
    alert: { ...PLAIN, fontWeight: 'bold', fontColor: '#b3261e', background: '#fbdcd7' },
    alertMoney: {
      ...NUMBER,
      fontWeight: 'bold',
      fontColor: '#b3261e',
      background: '#fbdcd7',
      numberFormat: money('#,##0.00'),
    },
    month: { ...PLAIN, numberFormat: month },
    blank: PLAIN,
  };
}
