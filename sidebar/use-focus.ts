/** Moves the keyboard to what has just appeared, so that nobody is left on a button that is gone. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Focuses the element each time `news` changes to something other than null. */
export function useFocusOn<Target extends HTMLElement>(news: unknown): RefObject<Target | null> {
  const target = useRef<Target>(null);
  // With what appears, not a frame later: whoever has gone on to a field by then would be torn out of it.
  useLayoutEffect(() => {
    if (news !== null) target.current?.focus();
  }, [news]);
  return target;
}
