// Decides which parts of a page are not words for her eyes: styles, decoys, hidden parts, her own drafts.
// Without layout: it must not ask for computed styles, which would make the page lay itself out.
import { attributeOf, fits, isElement, parentOf } from './nodes';

/** Selector of ancestors that hide everything inside them. */
export const HIDING = '[hidden], [inert], [aria-hidden="true"]';

const SILENT = [
  ...['style', 'script', 'noscript', 'template', 'svg', 'math', 'canvas', 'head'],
  ...['iframe', 'object', 'embed', 'video', 'audio', 'textarea', 'select', 'input', 'datalist'],
  ...[HIDING, '[contenteditable]:not([contenteditable="false"])'],
].join(', ');

const HIDDEN_BY_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

export type IsSkipped = (element: Element) => boolean;

/**
 * Which elements are left out of a text, with everything in them.
 * @param selectors what a site's definition adds
 */
export function skipping(selectors: readonly string[]): IsSkipped {
  // One question for all of it: asked of every element, this is what reading costs.
  const skipped = [SILENT, ...selectors].join(', ');
  return (element) => {
    if (fits(element, skipped)) return true;
    const style = attributeOf(element, 'style');
    return style !== null && HIDDEN_BY_STYLE.test(style);
  };
}

/** Is the element, or anything around it up to `row`, left out? */
export function isHiddenIn(row: Element, element: Element, isSkipped: IsSkipped): boolean {
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    if (node !== row && isSkipped(node)) return true;
    if (node === row) return false;
  }
  return false;
}
