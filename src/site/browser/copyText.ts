/**
 * Puts a field’s text on the clipboard. Where the browser or the host forbids it, the text is left selected, so that a
 * reader needs one key to copy it; tells whether that is needed.
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
