// Makes a button copy a text, and say for a moment that it has.
// Must not know what the button looks like or what the text is about.
import { copyText } from './clipboard';

export interface CopyOptions {
  /** Asked for at the click. */
  text(): string;
  /** Shows on the button that it has copied, and takes that back. */
  say(isCopied: boolean): void;
  /** The word for a screen reader. */
  copied: string;
  /** Says something to a screen reader without moving the focus. */
  announce(words: string): void;
  signal: AbortSignal;
}

/** How long "copied" stands in place of "copy", ms. */
const COPIED_FOR = 2500;

export function buildCopy(button: HTMLButtonElement, options: CopyOptions): HTMLButtonElement {
  const { text, say, copied, announce, signal } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', async () => {
    if (!(await copyText(text(), button)) || signal.aborted) return;
    say(true);
    announce(copied);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!signal.aborted) say(false);
    }, COPIED_FOR);
  });
  return button;
}
