/** What can be wrong with the arguments of a custom function, beside what core finds in them. */
import type { BandColumn } from '../core/pay/pay-error.ts';

/** The argument, as the formula calls it. */
interface Named {
  readonly argument: string;
}

interface ClassCuts extends Named {
  readonly kind: 'abc' | 'xyz';
}

/** A share so large that the number itself, `percent`, was meant to be per cent. */
interface TooLarge {
  readonly value: string;
  readonly percent: number;
}

declare module '../core/app-error.ts' {
  interface ErrorParams {
    readonly 'column.missing': Named;
    readonly 'column.width': Named & { readonly width: number };
    readonly 'day.unreadable': Named & { readonly value: string };
    readonly 'day.missing': Named;
    readonly 'period.unknown': { readonly value: string };
    readonly 'measure.unknown': { readonly value: string };
    readonly 'class-cuts.count': ClassCuts & { readonly count: number };
    readonly 'class-cuts.number': ClassCuts & { readonly position: number; readonly value: string };
    readonly 'class-cuts.range': ClassCuts & { readonly position: number; readonly value: string };
    readonly 'class-cuts.order': ClassCuts;
    readonly 'class-cuts.mixed': ClassCuts;
    readonly 'number.unreadable': Named & { readonly row: number | null; readonly value: string };
    readonly 'number.missing': Named;
    /** A floor or a cap of 1,000 % or more. */
    readonly 'number.percent': Named & TooLarge;
    readonly 'bands.shape': { readonly columns: number };
    readonly 'bands.number': { readonly row: number; readonly column: BandColumn; readonly value: string };
    /** The start of a band or the rate of a bonus of 1,000 % or more, or the rate of a commission above 100 %. */
    readonly 'bands.percent': TooLarge & { readonly row: number; readonly column: BandColumn };
    readonly 'method.unknown': { readonly value: string };
    readonly 'method.commission': { readonly value: string };
    readonly 'decimals.invalid': { readonly value: string };
    /** No name stands beside a number; rows count from 1. */
    readonly 'name.missing': Named & { readonly row: number };
    readonly 'name.unreadable': Named & { readonly row: number; readonly value: string };
    readonly 'rating.range': Named & { readonly row: number; readonly value: string };
    /** `meant` where a share was given, such as 60 % for 6. */
    readonly 'key-values.cut': { readonly value: string; readonly meant: number | null };
    readonly 'key-values.limit': { readonly value: string };
  }
}
