/** What a run built, and whether the numbers add up. */
import type { LogNumbers, WrittenTab } from '../src/rpc.ts';
import { useTexts } from './context.ts';
import { useFocusOn } from './use-focus.ts';

interface Props {
  readonly tabs: readonly WrittenTab[];
  readonly numbers: LogNumbers | null;
}

export function Result({ tabs, numbers }: Props) {
  const texts = useTexts();
  const words = texts.sidebar.build;
  const heading = useFocusOn<HTMLHeadingElement>(tabs);
  return (
    <section class="done" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {words.done}
      </h2>
      <p>{words.links}</p>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <a href={tab.url} target="_blank" rel="noreferrer">
              {tab.name}
            </a>
          </li>
        ))}
      </ul>
      {numbers !== null && <p class="hint">{texts.shared.rowsReconciled(numbers.buckets)}</p>}
    </section>
  );
}
