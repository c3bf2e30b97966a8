/** The reading in words: each line with a button that opens what could stand there instead. */
import { useState } from 'preact/hooks';
import type { Locale } from '../../src/core/writing/locale.ts';
import type { LogCheck, ReadingLine } from '../../src/rpc.ts';
import type { ChooserProps } from './chooser-props.ts';
import { Part } from './line-parts.tsx';

interface Props extends Pick<ChooserProps, 'words' | 'dispatch'> {
  readonly answer: LogCheck;
  readonly locale: Locale;
  readonly isOutdated: boolean;
}

type LineName = ReadingLine['line'];

export function ReadingLines({ answer, words, locale, isOutdated, dispatch }: Props) {
  const [open, setOpen] = useState<LineName | null>(null);
  if (answer.lines.length === 0) return null;
  return (
    <ul class={isOutdated ? 'reading outdated' : 'reading'} aria-label={words.reading}>
      {answer.lines.map(({ line, sentence, told, details, parts }) => {
        const isOpen = line === open;
        return (
          <li key={line}>
            <span id={`said-${line}`}>{sentence}</span>
            <button
              type="button"
              class="link"
              aria-expanded={isOpen}
              aria-controls={isOpen ? `change-${line}` : undefined}
              aria-describedby={`said-${line}`}
              onClick={() => setOpen(isOpen ? null : line)}
            >
              {isOpen ? words.close : words.change}
            </button>
            {told.map((note) => (
              <p key={note} class="hint">
                {note}
              </p>
            ))}
            {isOpen && (
              <fieldset class="card" id={`change-${line}`} aria-labelledby={`said-${line}`}>
                {details.map((detail) => (
                  <p key={detail} class="hint">
                    {detail}
                  </p>
                ))}
                {parts.map((part) => (
                  <Part
                    key={part.label}
                    part={part}
                    name={`${line}-${parts.indexOf(part)}`}
                    status={answer.status}
                    {...{ words, locale, dispatch }}
                  />
                ))}
              </fieldset>
            )}
          </li>
        );
      })}
    </ul>
  );
}
