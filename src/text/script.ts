// Whether a text is mostly Cyrillic: asked only where a word can't be read otherwise.
import { CYRILLIC, FOLD, LATIN, SEP } from './fold';

/** Enough to know a text's script without a second walk over a long one. */
const SAMPLE = 400;

export class Script {
  private answer: boolean | null = null;

  constructor(private readonly text: string) {}

  /** Is most of the text's beginning Cyrillic? */
  isCyrillic(): boolean {
    this.answer ??= this.look();
    return this.answer;
  }

  private look(): boolean {
    let balance = 0;
    const end = Math.min(this.text.length, SAMPLE);
    // What is left can't change the answer any more: so short a way is enough in most texts.
    for (let i = 0; i < end && Math.abs(balance) <= end - i; i++) {
      const code = FOLD[this.text.charCodeAt(i)];
      if (code & SEP) continue;
      if (code & CYRILLIC) balance++;
      else if (code & LATIN) balance--;
    }
    return balance > 0;
  }
}
