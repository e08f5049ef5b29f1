// The one element of ours in a page: beside body, closed, styled from inside, there only while needed.
// Must not know what is shown in it: marks, boxes and the card are handed its surface.
import palette from '../../ui/theme/palette.css?inline';
import card from '../card/card.css?inline';
import help from '../card/help.css?inline';
import questions from '../card/questions.css?inline';
import reason from '../card/reason.css?inline';
import layer from './layer.css?inline';

const TAG = 'side-margin';

/** What happens inside ours is no business of the page's shortcuts, outside-click or focus traps. */
const KEPT_INSIDE = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'copy',
  'focusin',
  'focusout',
];

export interface Host {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** Everything visible hangs here; its top left corner is the origin for absolute positions. */
  surface: HTMLElement;
  /** Puts the element back where the page has removed or moved it. */
  keep(): void;
  remove(): void;
}

/** Adds our element to the page. Call `remove` when there is nothing left to show. */
export function openHost(doc: Document): Host {
  const element = doc.createElement(TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  dress(shadow, [palette, layer, card, reason, questions, help].join('\n'));
  const surface = doc.createElement('div');
  surface.className = 'palette surface';
  surface.dir = 'ltr';
  shadow.append(surface);

  const life = new AbortController();
  for (const type of KEPT_INSIDE) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), {
      signal: life.signal,
      passive: true,
    });
  }
  doc.documentElement.append(element);

  return {
    element,
    shadow,
    surface,
    keep() {
      if (element.parentNode !== doc.documentElement) doc.documentElement.append(element);
    },
    remove() {
      life.abort();
      element.remove();
    },
  };
}

function dress(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses adopted sheets from a content script. A style element written from there is
    // exempt from the page's policy and, in a closed root, as invisible to it.
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
