/** SVG elements in one expression, and the room a chart has for its drawing. */
import type { Axis } from './axis.ts';

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  /** As the cells behind the axis of values are written: numbers, or shares as percents. */
  readonly format: Intl.NumberFormat;
  readonly plain: Intl.NumberFormat;
}

type Attributes = Readonly<Record<string, string | number>>;

export function svg(name: string, attributes: Attributes, children: readonly (Node | string)[] = []): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

export function text(x: number, y: number, words: string, attributes: Attributes): SVGElement {
  return svg('text', { x, y, ...attributes }, [words]);
}

/** A name too long for its room ends in an ellipsis; the whole of it is shown when one points at it. */
export function shortened(x: number, y: number, words: string, letters: number, attributes: Attributes): SVGElement {
  const fits = words.length <= letters;
  const title = svg('title', {}, [words]);
  return svg('text', { x, y, ...attributes }, [fits ? words : `${words.slice(0, letters - 1)}…`, title]);
}
