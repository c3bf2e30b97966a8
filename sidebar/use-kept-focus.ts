/** Keeps the keyboard in a place whose parts come and go. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Once what had the keyboard is gone, the place itself takes it: the next press of Tab goes on from there. */
export function useKeptFocus(parts: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  // Before anybody can press a key: an effect that waits for the next frame would miss whoever is quicker.
  useLayoutEffect(() => {
    const watch = ({ target }: FocusEvent) => {
      isInside.current = target instanceof Node && place.current?.contains(target) === true;
    };
    document.addEventListener('focusin', watch);
    return () => document.removeEventListener('focusin', watch);
  }, []);
  // What has gone is seen by what is left.
  useLayoutEffect(() => {
    if (isInside.current && document.activeElement === document.body) place.current?.focus();
  }, [parts]);
  return place;
}
