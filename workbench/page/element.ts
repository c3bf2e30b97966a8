/** Builds an element with its properties and children in one expression. */

type Child = Node | string;

export interface ElementParts {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly children?: readonly Child[];
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parts: ElementParts = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (parts.class !== undefined) made.className = parts.class;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) made.setAttribute(name, value);
  for (const [name, listener] of Object.entries(parts.on ?? {})) made.addEventListener(name, listener);
  made.append(...(parts.children ?? []));
  return made;
}

/** An element of the page's own HTML; its absence is a mistake in that file. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}.`);
  return found;
}
