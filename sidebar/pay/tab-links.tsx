/** Links to tabs of the file. */
import type { WrittenTab } from '../../src/rpc.ts';

export function TabLinks({ tabs }: { readonly tabs: readonly WrittenTab[] }) {
  if (tabs.length === 0) return null;
  return (
    <ul>
      {tabs.map(({ id, name, url }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
