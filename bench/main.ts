/** Measures, and says all in one table. */
import { measureForecast } from './forecast/measure.ts';
import type { Line } from './line.ts';
import { measureAbcXyz } from './measures/abcxyz.ts';
import { measureBlanks } from './measures/blanks.ts';
import { measurePayout } from './measures/payout.ts';
import { measureRfm } from './measures/rfm.ts';
import { measureStart } from './measures/start.ts';
import { type DuckDb, openDuckDbPeer } from './peers/duckdb.ts';
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

/**
 * Gives the exit code; without names everything is measured. `say` takes what whoever waits is to read. Where DuckDB is not
 * installed, there are no lines of it.
 */
export async function bench(
  names: readonly string[],
  duckDb: DuckDb | null,
  say: (text: string) => void,
): Promise<number> {
  const unknown = names.filter((name) => !ALL.some((known) => known === name));
  if (unknown.length > 0) {
    say(`Not measured: ${unknown.join(', ')}. There are ${ALL.join(', ')}.`);
    return 1;
  }
  const wanted = ALL.filter((name) => names.length === 0 || names.includes(name));
  const lines: Line[] = [];
  const peer = duckDb === null ? null : await openDuckDbPeer(duckDb);
  if (peer === null) say('DuckDB is not installed: there are no lines of it.');
  for (const name of wanted) {
    // A million rows take their minutes.
    say(`Measuring ${name} …`);
    lines.push(...(await MEASURES[name](peer)));
  }
  peer?.close();
  say(`Node ${process.version}, medians:\n${showTable(lines)}`);
  return 0;
}
