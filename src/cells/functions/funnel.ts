/** FUNNEL: how many go on from stage to stage. */
import { funnelOf } from '../../core/activity/funnel.ts';
import { addTo, createSums, sumAt } from '../../core/numbers/summation.ts';
import { FUNNEL_COLUMNS } from '../../tables/sales-columns.ts';
import { defineFunction } from '../custom-function.ts';
import { assertNamed, counts, names } from '../kinds/answers.ts';
import { tableOf } from '../table.ts';

/** One row per stage, in the order in which they first stand in the column. */
export const FUNNEL = defineFunction({
  name: 'FUNNEL',
  parameters: [
    { id: 'stages', kind: names, example: 'A2:A' },
    { id: 'counts', kind: counts, example: 'B2:B' },
  ],
  example: 'FUNNEL({"Leads"; "Meetings"; "Payments"}, {200; 50; 20})',
  compute({ stages, counts: given }, environment) {
    assertNamed(stages, 'stages', [given]);
    const sums = createSums(stages.names.length);
    stages.of.forEach((stage, row) => {
      if (stage >= 0) addTo(sums, stage, given[row] ?? 0);
    });
    const funnel = funnelOf(stages.names.map((_, stage) => sumAt(sums, stage)));
    const rows = funnel.map((each, index) => ({ ...each, name: stages.names[index]?.cell ?? '' }));
    return tableOf(FUNNEL_COLUMNS, rows, environment);
  },
});
