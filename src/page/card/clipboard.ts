// Copies a text for the person who asked for it.
// Must not know which text; it never reads the clipboard.

/** True when the text is on the clipboard. Call from a click; never throws. */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https, or that forbid it for their frames, have only the old way.
    return copySelected(text, near);
  }
}

function copySelected(text: string, near: HTMLElement): boolean {
  const doc = near.ownerDocument;
  const field = doc.createElement('textarea');
  field.className = 'away';
  field.value = text;
  near.append(field);
  field.select();
  try {
    return doc.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
