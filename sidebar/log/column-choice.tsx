/** Which columns hold what: guessed from the titles, corrected here. */
import { columnLetters } from '../../src/core/writing/a1.ts';
import type { OrderField } from '../../src/rpc.ts';
import { Panel } from '../panel.tsx';
import type { ChooserProps, ColumnLayout } from './chooser-props.ts';
import { type ChosenColumns, columnName } from './columns.ts';

interface Props extends Pick<ChooserProps, 'words' | 'dispatch'> {
  readonly columns: ChosenColumns;
  readonly titles: readonly string[];
  readonly layout: ColumnLayout;
}

interface FieldProps extends Omit<Props, 'layout'> {
  readonly field: OrderField;
  readonly required: boolean;
  /** Said where a required column is not chosen. */
  readonly hint?: string;
}

function ColumnField({ field, columns, titles, required, hint, words, dispatch }: FieldProps) {
  const chosen = columns[field];
  const isMissing = required && chosen === undefined;
  const id = `column-${field}`;
  return (
    <div class="field">
      <label for={id}>{words.fields[field]}</label>
      <select
        id={id}
        required={required}
        aria-invalid={isMissing}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={({ currentTarget: { value } }) =>
          dispatch({ type: 'column-chosen', field, column: value === '' ? null : Number(value) })
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
      {isMissing && hint !== undefined && <p class="warning">{hint}</p>}
    </div>
  );
}

/** Above the fold what people have to see, the rest in groups below it. */
export function ColumnChoice({ layout, ...props }: Props) {
  const { columns, words } = props;
  const folded = layout.groups.flatMap(({ fields }) => fields);
  const chosen = folded
    .filter((field) => columns[field] !== undefined)
    .map((field) => `${words.fields[field]} ${columnLetters(columns[field] ?? 0)}`)
    .join(', ');
  const isNeeded = layout.groups.some(
    ({ required, fields }) => required && fields.some((field) => columns[field] === undefined),
  );
  return (
    <>
      {layout.above.map(({ field, hint }) => (
        <ColumnField key={field} {...props} field={field} required hint={hint} />
      ))}
      <Panel title={layout.title} chosen={chosen} needed={isNeeded}>
        {layout.groups.map(({ legend, required, fields }) => (
          <fieldset key={legend}>
            <legend>{legend}</legend>
            {fields.map((field) => (
              <ColumnField key={field} {...props} field={field} required={required} />
            ))}
          </fieldset>
        ))}
      </Panel>
    </>
  );
}
