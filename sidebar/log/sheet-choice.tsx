/** Which sheet holds the orders. */
import type { ChooserProps } from './chooser-props.ts';

/** A list cuts longer names off: then the whole name stands below it. */
const LONGEST_IN_LIST = 30;

export function SheetChoice({ log, words, dispatch }: Pick<ChooserProps, 'log' | 'words' | 'dispatch'>) {
  if (log.sheets.length === 0) return <p class="hint">{words.noSheets}</p>;
  const chosen = log.sheets.find(({ id }) => id === log.sheetId)?.name ?? '';
  return (
    <div class="field">
      <label for="sheet">{words.sheet}</label>
      <select
        id="sheet"
        value={log.sheetId === null ? '' : String(log.sheetId)}
        onChange={(event) => dispatch({ type: 'sheet-chosen', sheetId: Number(event.currentTarget.value) })}
      >
        {log.sheetId === null && (
          <option value="" disabled>
            {words.chooseSheet}
          </option>
        )}
        {log.sheets.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {name}
          </option>
        ))}
      </select>
      {chosen.length > LONGEST_IN_LIST && <p class="hint">{chosen}</p>}
      {log.notLog !== null && <p class="hint">{words.notLog(log.notLog)}</p>}
      {log.sheetGone && <p class="warning">{words.sheetGone}</p>}
    </div>
  );
}
