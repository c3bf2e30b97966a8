/** What a head of sales looks at: how many go on from stage to stage, and what customers value. */
import type { FunnelStage } from '../core/activity/funnel.ts';
import type { RankedValue } from '../core/key-values/key-values.ts';
import { type Column, type ColumnTitle, column } from './column.ts';

interface Named {
  /** A number where it is written as one. */
  readonly name: string | number;
}

/** Blank where there is nothing to compare with. */
export const FUNNEL_COLUMNS: readonly Column<ColumnTitle, FunnelStage & Named>[] = [
  column('stage', 'text', 160, ({ name }) => name),
  column('count', 'integer', 90, ({ count }) => count),
  column('stepConversion', 'percent', 120, ({ step }) => step ?? ''),
  column('overallConversion', 'percent', 130, ({ overall }) => overall ?? ''),
  column('lost', 'integer', 90, ({ lost }) => lost ?? ''),
];

/** Blank where nobody answered. */
export const KEY_VALUE_COLUMNS: readonly Column<ColumnTitle, RankedValue & Named>[] = [
  column('customerValue', 'text', 220, ({ name }) => name),
  column('importance', 'decimal', 100, ({ importance }) => importance ?? ''),
  column('us', 'decimal', 80, ({ us }) => us ?? ''),
  column('rival', 'decimal', 80, ({ rival }) => rival ?? ''),
  column('lead', 'decimal', 80, ({ lead }) => lead ?? ''),
  column('opportunity', 'decimal', 110, ({ opportunity }) => opportunity ?? ''),
  column('quadrant', 'text', 150, ({ quadrant }, { keyValues }) =>
    quadrant === null ? '' : keyValues.quadrants[quadrant],
  ),
  column('key', 'integer', 70, ({ rank }) => rank ?? ''),
];
