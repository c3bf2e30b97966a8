/** How many customers get each score of one metric. */

import type { Distribution } from '../src/core/segments/distribution.ts';
import type { Metric } from '../src/core/segments/metric.ts';
import type { Scale } from '../src/core/segments/scores.ts';
import { useTexts } from './context.ts';
import { customersPerScore } from './score-counts.ts';

interface Props {
  readonly metric: Metric;
  readonly distribution: Distribution;
  readonly scale: Scale;
}

export function ScoreTable({ metric, distribution, scale }: Props) {
  const { format, sidebar } = useTexts();
  const words = sidebar.scores;
  const rows = customersPerScore(distribution, scale).map((customers, index) => ({ score: index + 1, customers }));
  // In the picture recent customers stand on the left, and they have the highest score.
  if (scale.lowIsBest) rows.reverse();
  return (
    <table class="per-score" aria-label={`${words.metrics[metric]}: ${words.perScore}`}>
      <tbody>
        <tr>
          <th scope="row">{words.score}</th>
          {rows.map(({ score }) => (
            <th key={score} scope="col">
              {score}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.customers}</th>
          {rows.map(({ score, customers }) => (
            <td key={score}>{format.number(customers)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
