/** What a page gives to the chooser of the log. */
import type { ComponentChildren } from 'preact';
import type { OrderField } from '../../src/rpc.ts';
import type { LogAction } from './actions.ts';
import type { LogState } from './state.ts';

export interface LogWords {
  readonly sheet: string;
  readonly chooseSheet: string;
  /** The open sheet is none; said where another one was taken. */
  readonly notLog: (open: string) => string;
  readonly noSheets: string;
  readonly sheetGone: string;
  readonly fields: Readonly<Record<OrderField, string>>;
  readonly chooseColumn: string;
  readonly noColumn: string;
  readonly currency: string;
  readonly currencyOption: (currency: string, rows: number) => string;
  /** A value with what it would give. */
  readonly choice: (
    choice: { readonly value: string; readonly text?: string; readonly rows?: number; readonly amount?: number },
    isProposed: boolean,
  ) => string;
  readonly theseCount: string;
  /** What stands in a list while nothing is chosen. */
  readonly choose: string;
  /** Of a price beside what may multiply it. */
  readonly priceAlone: string;
  readonly emptyCell: string;
  /** The reading in words. */
  readonly reading: string;
  readonly change: string;
  readonly close: string;
  /** Takes back what was said. */
  readonly asRead: string;
  readonly takeRates: string;
  /** Where the first row is empty; left out where the page says it elsewhere. */
  readonly untitled?: string;
  readonly checkAgain: string;
  readonly retry: string;
}

/** Which columns a page asks for, and where. */
export interface ColumnLayout {
  readonly above: readonly { readonly field: OrderField; readonly hint: string }[];
  readonly title: string;
  readonly groups: readonly {
    readonly legend: string;
    readonly required: boolean;
    readonly fields: readonly OrderField[];
  }[];
}

export interface ChooserProps {
  readonly log: LogState;
  readonly words: LogWords;
  readonly layout: ColumnLayout;
  readonly dispatch: (action: LogAction) => void;
  readonly onCheckAgain: () => void;
  /** What the page says of the log as it is chosen. */
  readonly children: ComponentChildren;
  readonly links?: ComponentChildren;
}
