/** KEY_VALUES: what matters to customers, and where the company is the best. */
import { type Answer, ASPECTS, ONE_TO_FIVE } from '../../core/key-values/answer.ts';
import { keyValues } from '../../core/key-values/key-values.ts';
import { KEY_VALUE_COLUMNS } from '../../tables/sales-columns.ts';
import { defineFunction } from '../custom-function.ts';
import { assertNamed, importanceCut, keyValueLimit, names, ratings } from '../kinds/answers.ts';
import { tableOf } from '../table.ts';

/** One row per value, key values first. */
export const KEY_VALUES = defineFunction({
  name: 'KEY_VALUES',
  parameters: [
    { id: 'values', kind: names, example: 'A2:A' },
    { id: 'importance', kind: ratings, example: 'B2:B' },
    { id: 'us', kind: ratings, example: 'C2:C' },
    { id: 'rival', kind: ratings, example: 'D2:D' },
    { id: 'cut', kind: importanceCut, example: '6' },
    { id: 'limit', kind: keyValueLimit, example: '3' },
  ],
  example:
    'KEY_VALUES({"Coaches"; "Coaches"; "Level of groups"; "Level of groups"; "Party"; "Party"}, {5; 4; 5; 3; 2; 1}, {5; 4; 4; 4; 3; 5}, {4; 3; 4; 5; 4; 4})',
  compute({ values, cut, limit, ...rated }, environment) {
    const columns = ASPECTS.map((aspect) => ({ aspect, ratings: rated[aspect] }));
    assertNamed(
      values,
      'values',
      columns.map((each) => each.ratings),
    );
    const answers = values.of.flatMap((name, row) => {
      const value = values.names[name]?.text;
      if (value === undefined) return [];
      return columns.flatMap(({ aspect, ratings: given }): Answer[] => {
        const rating = given[row] ?? null;
        if (rating === null) return [];
        return [{ respondent: row, product: '', value, aspect, rival: '', rating, scale: ONE_TO_FIVE }];
      });
    });
    const cells = new Map(values.names.map(({ text, cell }) => [text, cell]));
    const rule = { cut, limit, canBecomeBest: [] };
    const rows = keyValues([...cells.keys()], answers, rule).map((each) => ({
      ...each,
      name: cells.get(each.value) ?? each.value,
    }));
    return tableOf(KEY_VALUE_COLUMNS, rows, environment);
  },
});
