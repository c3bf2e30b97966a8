/** What could stand in a line of the reading instead: opened in place, with what each choice would give. */
import { useState } from 'preact/hooks';
import type { Locale } from '../../src/core/writing/locale.ts';
import type { LinePart, StatusUse } from '../../src/rpc.ts';
import { numberText, typedAmount } from '../typed.ts';
import { Choices } from './choices.tsx';
import type { ChooserProps } from './chooser-props.ts';
import { dayInField, fieldOfDay } from './day-field.ts';
import { StatusTicks } from './status-ticks.tsx';

interface Props extends Pick<ChooserProps, 'words' | 'dispatch'> {
  readonly name: string;
  readonly status: readonly StatusUse[];
  readonly locale: Locale;
}

type PartOf<Kind extends LinePart['kind']> = Extract<LinePart, { readonly kind: Kind }>;

function Rates({ part, name, words, locale, dispatch }: Props & { readonly part: PartOf<'rates'> }) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(
      part.others.map(({ currency, rate }) => [currency, rate === null ? '' : numberText(rate, locale)]),
    ),
  );
  const typed = part.others.map(({ currency }) => [currency, typedAmount(texts[currency] ?? '', locale)] as const);
  const isWrong = typed.some(([, rate]) => rate === null || rate === 0);
  const rates = Object.fromEntries(typed.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  return (
    <fieldset>
      <legend>{part.label}</legend>
      {typed.map(([currency, rate]) => (
        <div key={currency} class="field beside">
          <label for={`${name}-${currency}`}>{`1 ${currency} =`}</label>
          <input
            id={`${name}-${currency}`}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-invalid={rate === null || rate === 0}
            value={texts[currency] ?? ''}
            onInput={({ currentTarget }) => setTexts({ ...texts, [currency]: currentTarget.value })}
          />
        </div>
      ))}
      <p class="buttons">
        <button
          type="button"
          aria-disabled={isWrong}
          onClick={() => {
            if (!isWrong) dispatch({ type: 'answered', answers: { currency: part.currency, rates } });
          }}
        >
          {words.takeRates}
        </button>
      </p>
    </fieldset>
  );
}

function DayField({ part, name, dispatch }: Props & { readonly part: PartOf<'day'> }) {
  return (
    <div class="field">
      <label for={name}>{part.label}</label>
      <input
        id={name}
        type="date"
        max={fieldOfDay(part.latest)}
        value={fieldOfDay(part.day)}
        onChange={({ currentTarget }) => {
          const day = dayInField(currentTarget.value);
          if (day !== null && day <= part.latest) dispatch({ type: 'answered', answers: { asOf: day } });
        }}
      />
    </div>
  );
}

export function Part({ part, ...props }: Props & { readonly part: LinePart }) {
  const { name, status, words, dispatch } = props;
  switch (part.kind) {
    case 'one':
      return (
        <Choices
          name={name}
          legend={part.label}
          labels={part.choices.map(({ label }) => label)}
          chosen={part.chosen}
          said={part}
          nothing={words.choose}
          onChoose={(position) => {
            const answers = part.choices[position]?.answers ?? null;
            dispatch(answers === null ? { type: 'read-anew', says: part.says } : { type: 'answered', answers });
          }}
        />
      );
    case 'counts':
      return (
        <StatusTicks legend={part.label} status={status} words={words} dispatch={dispatch}>
          {part.isSaid && (
            <button type="button" onClick={() => dispatch({ type: 'read-anew', says: ['counts'] })}>
              {words.asRead}
            </button>
          )}
        </StatusTicks>
      );
    case 'rates':
      return (
        <Rates key={part.others.map(({ currency, rate }) => `${currency} ${rate}`).join()} {...props} part={part} />
      );
    case 'day':
      return <DayField {...props} part={part} />;
  }
}
