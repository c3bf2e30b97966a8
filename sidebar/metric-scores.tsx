/** One metric: its cuts to type, a picture of its customers with the cuts, and how many customers get each score. */
import { useMemo } from 'preact/hooks';
import type { Distribution } from '../src/core/segments/distribution.ts';
import type { Metric } from '../src/core/segments/metric.ts';
import type { Scale } from '../src/core/segments/scores.ts';
import { useLocale, useTexts } from './context.ts';
import { CutFields } from './cut-fields.tsx';
import { HistogramPicture } from './histogram-picture.tsx';
import { type ReadCuts, readRow } from './own-cuts.ts';
import { equalGroups, ownScale } from './score-counts.ts';
import { ScoreTable } from './score-table.tsx';

interface Props {
  readonly metric: Metric;
  readonly scores: number;
  /** Null for equal groups. */
  readonly read: ReadCuts | null;
  readonly texts: readonly string[];
  readonly distribution: Distribution | null;
}

export function MetricScores({ metric, scores, read, texts, distribution }: Props) {
  const words = useTexts().sidebar.scores;
  const locale = useLocale();
  const own = read !== null;
  const scale = useMemo((): Scale | null => {
    if (own) {
      const cuts = readRow(texts, scores, locale);
      return cuts === null ? null : ownScale(cuts, metric);
    }
    return distribution === null ? null : equalGroups(distribution, metric, scores);
  }, [own, texts, distribution, metric, scores, locale]);
  const isEmpty = distribution === null || distribution.values.length === 0;
  if (isEmpty && !own) return null;
  return (
    <section class="metric" aria-labelledby={`metric-${metric}`}>
      <h3 id={`metric-${metric}`}>
        {words.metrics[metric]} <span class="hint">{words.meaning[metric]}</span>
      </h3>
      {own && <CutFields metric={metric} scores={scores} texts={texts} read={read} />}
      {!isEmpty && (
        <>
          <HistogramPicture metric={metric} distribution={distribution} scale={scale} />
          {scale !== null && <ScoreTable metric={metric} distribution={distribution} scale={scale} />}
        </>
      )}
    </section>
  );
}
