/** How to hand on what was built: who sees what, and a link and a PDF for each tab. */
import type { OwnTab } from '../src/rpc.ts';
import { useTexts } from './context.ts';
import { Panel } from './panel.tsx';
import { pdfUrl } from './pdf-url.ts';

interface Props {
  readonly tabs: readonly OwnTab[];
  readonly localeName: string;
}

export function ShareSection({ tabs, localeName }: Props) {
  const words = useTexts().sidebar.share;
  if (tabs.length === 0) return null;
  const pay = tabs.filter((tab) => tab.pay);
  return (
    <Panel title={words.heading} chosen={words.count(tabs.length)}>
      <p class="hint">{words.sees}</p>
      {pay.length > 0 && <p class="warning">{words.pay(pay.map(({ name }) => name).join(', '))}</p>}
      <p class="hint">{words.one}</p>
      <ul class="shared">
        {tabs.map(({ id, name, url }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
            <a href={pdfUrl(url, id, localeName)} target="_blank" rel="noreferrer" aria-label={words.pdfOf(name)}>
              {words.pdf}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
