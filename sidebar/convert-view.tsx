/** Texts of the log that could become real dates and numbers: shown first, converted only when asked. */
import { Alert } from './alert.tsx';
import { useDispatch, useSession } from './context.ts';
import { ConversionTable } from './conversion-table.tsx';
import { convertAll, showConversion } from './converting.ts';
import type { ConversionState } from './state.ts';

export function ConvertView({ conversion }: { readonly conversion: ConversionState }) {
  const session = useSession();
  const dispatch = useDispatch();
  const words = session.texts.sidebar.convert;
  const preview = 'preview' in conversion ? conversion.preview : null;
  const converting = conversion.phase === 'converting';
  const reading = conversion.phase === 'reading';
  const some = preview !== null && preview.total > 0;
  // One button, so that the keyboard stays on it while what it does changes.
  const press = () => {
    if (conversion.phase === 'failed') void showConversion(session);
    if (conversion.phase === 'shown') void convertAll(session);
  };
  return (
    <>
      <div role="status">{reading && <p class="hint">{words.reading}</p>}</div>
      {some && <p>{words.intro}</p>}
      {preview !== null && !some && <p>{words.none}</p>}
      {some && <ConversionTable preview={preview} />}
      {preview !== null && preview.unsure > 0 && <p class="hint">{words.unsure(preview.unsure)}</p>}
      <div class="bar">
        <Alert message={conversion.phase === 'failed' ? conversion.message : null} takesFocus />
        <div role="status">
          {converting && <p class="hint">{words.converting(conversion.converted, conversion.preview.total)}</p>}
        </div>
        {(preview === null || some) && (
          <button type="button" class="primary" aria-disabled={converting || reading} onClick={press}>
            {preview === null ? words.lookAgain : words.convert(preview.total)}
          </button>
        )}
        <button
          type="button"
          class="secondary"
          aria-disabled={converting}
          onClick={() => {
            if (!converting) dispatch({ type: 'conversion-left' });
          }}
        >
          {words.back}
        </button>
      </div>
    </>
  );
}
