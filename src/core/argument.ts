/** The arguments of custom functions that errors can name. */

export type Argument =
  | 'customers'
  | 'dates'
  | 'amounts'
  | 'order_ids'
  | 'as_of'
  | 'scores'
  | 'items'
  | ClassCutsArgument
  | 'from'
  | 'to'
  | PayArgument;

/** The arguments that hold the two cuts of ABC or of XYZ. */
export type ClassCutsArgument = 'cuts' | 'abc_cuts' | 'xyz_cuts';

/** The arguments of PAYOUT, COMMISSION, PRIZES and ALLOCATE. */
export type PayArgument =
  | 'plan'
  | 'actual'
  | 'bonus'
  | 'bands'
  | 'method'
  | 'floor'
  | 'cap'
  | 'amount'
  | 'accumulated'
  | 'results'
  | 'prizes'
  | 'goal'
  | 'total'
  | 'weights'
  | 'decimals';
