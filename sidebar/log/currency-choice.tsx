/** Which currency's rows are used, where the log has several. */
import type { CurrencyUse } from '../../src/rpc.ts';
import type { ChooserProps } from './chooser-props.ts';

interface Props extends Pick<ChooserProps, 'words' | 'dispatch'> {
  readonly currencies: readonly CurrencyUse[];
  readonly chosen: string | null;
}

export function CurrencyChoice({ currencies, chosen, words, dispatch }: Props) {
  if (currencies.length < 2) return null;
  return (
    <fieldset class="card">
      <legend>{words.currency}</legend>
      {currencies.map(({ currency, rows }) => (
        <label key={currency} class="option">
          <input
            type="radio"
            name="currency"
            value={currency}
            checked={currency === chosen}
            onChange={() => dispatch({ type: 'currency-chosen', currency })}
          />
          <span>{words.currencyOption(currency, rows)}</span>
        </label>
      ))}
    </fieldset>
  );
}
