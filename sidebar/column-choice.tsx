/** Which columns hold what: guessed from the titles, corrected here. */

import { columnLetters } from '../src/core/writing/a1.ts';
import type { OrderField } from '../src/rpc.ts';
import { type ChosenColumns, columnName, isComplete, OPTIONAL, REQUIRED } from './columns.ts';
import { useTell, useTexts } from './context.ts';
import { Panel } from './panel.tsx';

interface Props {
  readonly columns: ChosenColumns;
  readonly titles: readonly string[];
}

function ColumnField({ field, columns, titles, required }: Props & { field: OrderField; required: boolean }) {
  const words = useTexts().sidebar.log;
  const tell = useTell();
  const chosen = columns[field];
  const id = `column-${field}`;
  return (
    <div class="field">
      <label for={id}>{words.fields[field]}</label>
      <select
        id={id}
        required={required}
        aria-invalid={required && chosen === undefined}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={({ currentTarget: { value } }) =>
          tell({ type: 'column-chosen', field, column: value === '' ? null : Number(value) })
        }
      >
        {(!required || chosen === undefined) && (
          <option value="" disabled={required}>
            {required ? words.chooseColumn : words.noColumn}
          </option>
        )}
        {titles.map((_, column) => (
          <option key={columnLetters(column)} value={String(column)}>
            {columnName(column, titles)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function ColumnChoice({ columns, titles }: Props) {
  const words = useTexts().sidebar.log;
  const chosen = [...REQUIRED, ...OPTIONAL]
    .filter((field) => columns[field] !== undefined)
    .map((field) => `${words.fields[field]} ${columnLetters(columns[field] ?? 0)}`)
    .join(', ');
  const fields = (names: readonly OrderField[], required: boolean) =>
    names.map((field) => (
      <ColumnField key={field} field={field} columns={columns} titles={titles} required={required} />
    ));
  return (
    <Panel title={words.columns} chosen={chosen} needed={!isComplete(columns)}>
      <fieldset>
        <legend>{words.required}</legend>
        {fields(REQUIRED, true)}
      </fieldset>
      <fieldset>
        <legend>{words.optional}</legend>
        {fields(OPTIONAL, false)}
      </fieldset>
    </Panel>
  );
}
