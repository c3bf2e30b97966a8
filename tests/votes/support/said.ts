/** What two engines disagree about, in lines that say where to look. */
import type { Vote, Votes } from './vote.ts';

const line = ({ cell, formula, first, second }: Vote) =>
  `${cell} ${formula}: ${JSON.stringify(first.value)} (${first.kind}), ${JSON.stringify(second.value)} (${second.kind})`;

export function objections({ disagreements, notLoaded, unknown }: Votes): string[] {
  return [
    ...disagreements.map(line),
    ...notLoaded.map((vote) => `not loaded: ${line(vote)}`),
    ...unknown.map((name) => `the second engine has no ${name}`),
  ];
}
