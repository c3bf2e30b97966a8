/** The three metrics of RFM, and what can be wrong with how they are scored. */

export type Metric = 'recency' | 'frequency' | 'monetary';

declare module '../app-error.ts' {
  interface ErrorParams {
    readonly 'days.reversed': { readonly from: number; readonly to: number };
    readonly 'scores.invalid': { readonly value: string };
    readonly 'cuts.shape': { readonly rows: number; readonly columns: number; readonly scores: number | null };
    readonly 'cuts.number': { readonly metric: Metric; readonly position: number; readonly value: string };
    readonly 'cuts.order': { readonly metric: Metric; readonly position: number };
  }
}
