/** What forecasts refuse. */

/** To look no day ahead, part of one, or too far. */
export interface WrongHorizon {
  readonly value: string;
  readonly most: number;
}

declare module '../app-error.ts' {
  interface ErrorParams {
    readonly 'forecast.days': WrongHorizon;
  }
}
