/** Puts a text where it can be pasted from. Frames may be refused the clipboard: then the selection is copied as by hand. */

/** @returns whether it was copied; where not, the text is left selected for the person to copy. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return document.execCommand('copy');
  }
}
