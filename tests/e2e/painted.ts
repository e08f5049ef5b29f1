// Reads back what the extension shows in a page: painted words from the browser's own register of
// highlights, marks and card out of the closed root, through the debugging protocol.
import type { CDPSession, Page } from '@playwright/test';

const HOST = 'side-margin';

export interface PaintedWords {
  look: string;
  /** As they stand in the page. */
  words: string;
  /** Has it a place on the screen? */
  isSeen: boolean;
}

/** Painted words in the page's order. */
export function paintedWords(page: Page): Promise<PaintedWords[]> {
  return page.evaluate(() => {
    const painted = [...CSS.highlights].flatMap(([look, highlight]) =>
      [...highlight].map((range) => ({ look, range: range as Range })),
    );
    painted.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return painted.map(({ look, range }) => ({
      look,
      words: range.toString(),
      isSeen: range.getClientRects().length > 0,
    }));
  });
}

/** Is our element in the page? */
export function hasHost(page: Page): Promise<boolean> {
  return page.evaluate((tag) => document.querySelector(tag) !== null, HOST);
}

/** Do the painted words look painted? Their look is a style of its own, apart from their ranges. */
export function isPaintSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [[look, highlight]] = [...CSS.highlights];
    const [range] = [...highlight] as Range[];
    const element = range.startContainer.parentElement;
    if (!element) return false;
    const { textDecorationLine } = getComputedStyle(element, `::highlight(${look})`);
    return textDecorationLine.includes('underline');
  });
}

export interface Ours {
  /** Runs a function with the closed root; both live in the page, so it can use nothing from outside. */
  look<T>(seeing: (root: ShadowRoot) => T): Promise<T>;
  /** Buttons of the marks that can be seen, with the middle of each in px. */
  marks(): Promise<{ level: string; x: number; y: number }[]>;
  /** Text of the open card; null when none is open. */
  card(): Promise<string | null>;
  /** Clicks what stands at a selector in the closed root. */
  click(selector: string): Promise<void>;
}

/** Looks into the closed root. Call again after the page has been loaded anew. */
export async function ours(page: Page): Promise<Ours> {
  const session = await page.context().newCDPSession(page);
  const look: Ours['look'] = async (seeing) => {
    const objectId = await closedRoot(session);
    if (objectId === null) throw new Error('Nothing of ours stands in the page.');
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${String(seeing)})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  return {
    look,
    marks: async () =>
      (await closedRoot(session)) === null
        ? []
        : look((root) =>
            [...root.querySelectorAll<HTMLElement>('.rail:not([hidden]) .mark')].map((mark) => {
              const { left, top, width, height } = mark.getBoundingClientRect();
              return {
                level: mark.className.replace('mark mark-', ''),
                x: left + width / 2,
                y: top + height / 2,
              };
            }),
          ),
    card: async () =>
      (await closedRoot(session)) === null
        ? null
        : look((root) => {
            const card = root.querySelector('.card:not([aria-busy])');
            return card?.textContent ?? null;
          }),
    async click(selector) {
      const objectId = await closedRoot(session);
      if (objectId === null) throw new Error('Nothing of ours stands in the page.');
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (selector) {
          const found = this.querySelector(selector);
          found.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = found.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }`,
        arguments: [{ value: selector }],
        returnByValue: true,
      });
      await page.mouse.click(result.value.x, result.value.y);
    },
  };
}

interface FoundNode {
  localName?: string;
  backendNodeId: number;
  shadowRoots?: FoundNode[];
  children?: FoundNode[];
}

async function closedRoot(session: CDPSession): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = (root as FoundNode).children?.find(({ localName }) => localName === 'html');
  const host = html?.children?.find(({ localName }) => localName === HOST);
  const shadow = host?.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? null;
}
