/** What can be wrong with the arguments of a custom function, beside what core finds in them. */
import type { Argument, ClassCutsArgument } from '../core/argument.ts';
import type { BandColumn } from '../core/pay/pay-error.ts';

interface ClassCuts {
  readonly argument: ClassCutsArgument;
  readonly kind: 'abc' | 'xyz';
}

declare module '../core/app-error.ts' {
  interface ErrorParams {
    readonly 'column.missing': { readonly argument: Argument };
    readonly 'column.width': { readonly argument: Argument; readonly width: number };
    readonly 'day.unreadable': { readonly argument: Argument; readonly value: string };
    readonly 'day.missing': { readonly argument: Argument };
    readonly 'period.unknown': { readonly value: string };
    readonly 'class-cuts.count': ClassCuts & { readonly count: number };
    readonly 'class-cuts.number': ClassCuts & { readonly position: number; readonly value: string };
    readonly 'class-cuts.range': ClassCuts & { readonly position: number; readonly value: string };
    readonly 'class-cuts.order': ClassCuts;
    readonly 'class-cuts.mixed': ClassCuts;
    readonly 'number.unreadable': { readonly argument: Argument; readonly row: number | null; readonly value: string };
    readonly 'number.missing': { readonly argument: Argument };
    readonly 'bands.shape': { readonly columns: number };
    readonly 'bands.number': { readonly row: number; readonly column: BandColumn; readonly value: string };
    readonly 'method.unknown': { readonly value: string };
    readonly 'method.commission': { readonly value: string };
    readonly 'decimals.invalid': { readonly value: string };
  }
}
