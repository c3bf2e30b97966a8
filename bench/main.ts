/** Measures, and says all in one table. */
import { measureForecast } from './forecast/measure.ts';
import { measureAbcXyz } from './measures/abcxyz.ts';
import { measureBlanks } from './measures/blanks.ts';
import { measurePayout } from './measures/payout.ts';
import { measureRfm } from './measures/rfm.ts';
import { measureStart } from './measures/start.ts';
import { measureReading } from './reading/measure.ts';
import { showTable } from './table.ts';

const MEASURES = {
  start: measureStart,
  rfm: measureRfm,
  abcxyz: measureAbcXyz,
  forecast: measureForecast,
  blanks: measureBlanks,
  reading: measureReading,
  payout: measurePayout,
} as const;

type Measure = keyof typeof MEASURES;

const ALL = Object.keys(MEASURES) as Measure[];

/** Gives the exit code; without names everything is measured. `say` takes what whoever waits is to read. */
export function bench(names: readonly string[], say: (text: string) => void): number {
  const unknown = names.filter((name) => !ALL.some((known) => known === name));
  if (unknown.length > 0) {
    say(`Not measured: ${unknown.join(', ')}. There are ${ALL.join(', ')}.`);
    return 1;
  }
  const wanted = ALL.filter((name) => names.length === 0 || names.includes(name));
  const lines = wanted.flatMap((name) => {
    // A million rows take their minutes.
    say(`Measuring ${name} …`);
    return MEASURES[name]();
  });
  say(`Node ${process.version}, medians:\n${showTable(lines)}`);
  return 0;
}
