/** Where the orders stand, and which column says who sold. */
import type { OrderField, SheetInfo } from '../../src/rpc.ts';
import { Alert } from '../alert.tsx';
import { columnName, isComplete, REQUIRED } from '../columns.ts';
import { Panel } from '../panel.tsx';
import type { PayAction } from './actions.ts';
import { useTalk } from './context.ts';
import { Choice } from './field.tsx';
import { checkLogAgain, lookAtLog } from './opening.ts';
import type { SetUpState } from './state.ts';

interface Props {
  readonly setUp: SetUpState;
  readonly sheets: readonly SheetInfo[];
}

export function LogSection({ setUp, sheets }: Props) {
  const talk = useTalk();
  const { fields } = talk.texts.sidebar;
  const words = talk.texts.pay.log;
  const { sheetId, columns, titles, log, currencies, currency } = setUp;
  const choose = (action: PayAction) => {
    talk.store.tell(action);
    void lookAtLog(talk);
  };
  const column = (field: OrderField, hint?: string) => {
    const chosen = columns?.[field];
    return (
      <Choice
        key={field}
        label={fields[field]}
        choose={words.chooseColumn}
        chosen={chosen === undefined ? null : String(chosen)}
        invalid={chosen === undefined}
        hint={chosen === undefined ? hint : undefined}
        options={titles.map((_, index) => ({ value: String(index), name: columnName(index, titles) }))}
        onChoose={(value) => choose({ type: 'column-chosen', field, column: Number(value) })}
      />
    );
  };
  return (
    <>
      {sheets.length === 0 ? (
        <p class="hint">{words.noSheets}</p>
      ) : (
        <Choice
          label={words.sheet}
          choose={words.chooseSheet}
          chosen={sheetId === null ? null : String(sheetId)}
          options={sheets.map(({ id, name }) => ({ value: String(id), name }))}
          onChoose={(value) => choose({ type: 'sheet-chosen', sheetId: Number(value) })}
        />
      )}
      {columns !== null && titles.length > 0 && (
        <>
          {titles.every((title) => title.trim() === '') && <p class="warning">{words.untitled}</p>}
          {column('manager', words.noManager)}
          <Panel
            title={words.otherColumns}
            chosen={REQUIRED.map((field) => columnName(columns[field] ?? 0, titles)).join(', ')}
            needed={!isComplete(columns)}
          >
            {REQUIRED.map((field) => column(field))}
          </Panel>
        </>
      )}
      {currencies.length > 1 && (
        <Choice
          label={words.currency}
          choose={words.chooseCurrency}
          chosen={currency}
          invalid={currency === null}
          options={currencies.map((used) => ({ value: used.currency, name: used.currency }))}
          onChoose={(value) => choose({ type: 'currency-chosen', currency: value })}
        />
      )}
      <p role="status" class="hint">
        {log.status === 'asking' && words.reading}
      </p>
      <Alert message={log.message} takesFocus={false} />
      <p class="links">
        <button
          type="button"
          class="link"
          aria-disabled={log.status === 'asking'}
          onClick={() => void checkLogAgain(talk)}
        >
          {log.status === 'failed' ? talk.texts.sidebar.retry : talk.texts.pay.checkAgain}
        </button>
      </p>
    </>
  );
}
