/** Whether all that a page shows has its place. */

/** In the page: what does not fit into its place, such as a word that is cut off or a table that is wider than the page. */
export function clippedIn(): string[] {
  const width = document.documentElement.clientWidth;
  const isTyped = (element: Element) => ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
  return Array.from(document.querySelectorAll('body *'), (element) => ({
    element,
    box: element.getBoundingClientRect(),
  }))
    .filter(({ element, box }) => {
      // What is for ears alone is a pixel large; what a person types scrolls within its field.
      if (box.width <= 1 || box.height <= 1 || element.closest('svg') !== null) return false;
      const { display, overflowY } = getComputedStyle(element);
      const isBeyond = box.left < -0.5 || box.right > width + 0.5;
      const isWide = display !== 'inline' && element.scrollWidth > element.clientWidth + 1 && !isTyped(element);
      const isCut = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2;
      return isBeyond || isCut || isWide;
    })
    .map(({ element }) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`);
}
