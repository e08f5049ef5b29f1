// A small page without layout for the painter's tests: every offer is given a place by hand.
// Must not know what is tested.
import { vi } from 'vitest';
import type { Unsaid } from '../../src/model/verdict';
import type { Marked, MarkedReason, PaintHost } from '../../src/page/contract';
import { FLAGS, WORDS } from './texts';

/** Puts `html` into the body; `shadow()` is our closed root once it stands. */
export function openPage(html: string) {
  document.body.innerHTML = html;
  let root: ShadowRoot | null = null;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  // Lines of 20 px in the order of the page; what is not in it has no place.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (!this.isConnected) return new DOMRect();
    const line = [...document.querySelectorAll<Element>('article')].indexOf(this);
    return line < 0 ? new DOMRect() : new DOMRect(100, 100 + line * 120, 400, 100);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return [this.getBoundingClientRect()].filter(
      ({ width }) => width > 0,
    ) as unknown as DOMRectList;
  });
  const lines: DOMRect[] = [];
  Range.prototype.getClientRects = () => lines as unknown as DOMRectList;
  return {
    /** Where every painted word stands. */
    lines,
    shadow: () => root!,
    host: () => document.documentElement.querySelector(':scope > :not(head, body)'),
  };
}

/** The session's side, with every call noted. */
export function paintHost(texts?: PaintHost['texts']) {
  return {
    texts: vi.fn<PaintHost['texts']>(
      texts ?? (async () => ({ words: WORDS.uk, flags: FLAGS.uk, questions: [] })),
    ),
    setFine: vi.fn<PaintHost['setFine']>(async () => {}),
    openHelp: vi.fn<PaintHost['openHelp']>(),
  };
}

export const UNSAID: Unsaid = { gaps: [{ id: 'employer', isAsked: false }], countries: ['PL'] };

export function offer(id: string, over: Partial<Marked> = {}, flags = ['papers', 'debt']): Marked {
  const anchor = document.getElementById(id)!;
  return {
    key: id,
    hash: `hash-${id}`,
    anchor,
    level: 'caution',
    partial: false,
    unsaid: () => UNSAID,
    reasons: flags.map(
      (flag, index): MarkedReason => ({
        flag,
        strength: index === 0 ? 'strong' : 'weak',
        ranges: [wordRange(anchor, index)],
      }),
    ),
    ...over,
  };
}

/** The word at `index` of an element that holds one text. */
function wordRange(anchor: Element, index: number): Range {
  const text = anchor.firstChild as Text;
  const words = [...text.data.matchAll(/\S+/gu)];
  const word = words[Math.min(index, words.length - 1)];
  const range = document.createRange();
  range.setStart(text, word.index);
  range.setEnd(text, word.index + word[0].length);
  return range;
}
