// The marks beside offers: small round buttons on rails as tall as their offer.
// Must not know reasons or the card; it places what it is given and says which mark was pressed.
import type { Level } from '../../model/verdict';
import { drawSign } from './glyph';
import type { Rect } from './rect';
import type { Sight } from './sight';

export interface Marks {
  /** Places the marks of exactly these offers, in this order; other marks go. */
  place(offers: MarkedPlace[], origin: { left: number; top: number }): void;
  /** The mark's button, if it stands. */
  button(key: string): HTMLElement | null;
  /** Key of the mark that has the focus. */
  focused(): string | null;
  name(words: string, lang: string): void;
}

export interface MarkedPlace {
  key: string;
  anchor: Element;
  level: Level;
}

export const MARK_SIZE = 28;
/** How far a mark reaches over its offer's corner, to the side and above, in px. */
const OUT = { left: 20, top: 12 };
/** Nothing less than this is left of an offer for a mark to stand beside, in px. */
const LEAST = 20;

interface Rail {
  rail: HTMLElement;
  button: HTMLElement;
  level: Level | null;
  css: string;
}

export function createMarks(
  surface: HTMLElement,
  shadow: ShadowRoot,
  sight: Sight,
  pressed: (key: string) => void,
): Marks {
  const doc = surface.ownerDocument;
  const view = doc.defaultView!;
  const rails = new Map<string, Rail>();
  let name = '';
  let lang = '';

  function build(key: string): Rail {
    const rail = doc.createElement('div');
    rail.className = 'rail';
    const button = doc.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-haspopup', 'dialog');
    label(button);
    button.append(drawSign(doc));
    button.addEventListener('click', () => pressed(key));
    rail.append(button);
    return { rail, button, level: null, css: '' };
  }

  function label(button: HTMLElement): void {
    button.setAttribute('aria-label', name);
    button.title = name;
    button.lang = lang;
  }

  /** Where the rail stands in viewport px, and whether its mark can be seen. */
  function measure(anchor: Element, inset: number, taken: Rect[]): Rect | null {
    const seen = sight.of(anchor);
    const frame = sight.frame(anchor);
    if (!seen || !frame) return null;
    if (seen.right - seen.left < LEAST || seen.bottom - Math.max(seen.top, inset) < LEAST)
      return null;
    const whole = anchor.getBoundingClientRect();
    const left = within(
      whole.left - OUT.left,
      Math.max(2, frame.left - OUT.left),
      view.innerWidth - MARK_SIZE - 2,
    );
    // Where there is no room at the side, as on a phone, more of it stands above the words.
    const above = OUT.top + within((left - whole.left + OUT.left) / 2, 0, 10);
    const rail: Rect = {
      left,
      top: Math.max(whole.top, frame.top) - above,
      right: left + MARK_SIZE,
      bottom: Math.min(whole.bottom, frame.bottom),
    };
    if (rail.bottom - rail.top < MARK_SIZE) rail.bottom = rail.top + MARK_SIZE;
    avoid(rail, taken, inset);
    const y = markTop(rail, inset) + MARK_SIZE / 2;
    if (
      sight.isCovered(
        anchor,
        Math.max(left + MARK_SIZE / 2, seen.left + 4),
        Math.max(y, seen.top + 2),
      )
    )
      return null;
    return rail;
  }

  return {
    place(offers, origin) {
      // All reading first, then all writing: the page is laid out once.
      const inset = sight.topInset();
      const taken: Rect[] = [];
      const places = offers.map((offer) => {
        const rail = measure(offer.anchor, inset, taken);
        if (rail) taken.push(markRect(rail, inset));
        return { offer, rail };
      });

      surface.style.setProperty('--top-inset', `${inset}px`);
      const wanted = new Set(offers.map((offer) => offer.key));
      for (const [key, { rail }] of rails) {
        if (wanted.has(key)) continue;
        rail.remove();
        rails.delete(key);
      }
      let before: Element | null = null;
      for (const { offer, rail: rect } of places) {
        const known = rails.get(offer.key);
        const mark: Rail = known ?? build(offer.key);
        if (!known) {
          rails.set(offer.key, mark);
          // In the order of the page, for the Tab key; one that stands isn't moved, or it loses focus.
          if (before) before.after(mark.rail);
          else surface.prepend(mark.rail);
        }
        before = mark.rail;
        if (mark.level !== offer.level) {
          mark.button.className = `mark mark-${offer.level}`;
          mark.level = offer.level;
        }
        mark.rail.hidden = !rect;
        if (!rect) continue;
        const css = `left:${Math.round(rect.left - origin.left)}px;top:${Math.round(rect.top - origin.top)}px;height:${Math.round(rect.bottom - rect.top)}px`;
        if (css !== mark.css) {
          mark.rail.style.cssText = css;
          mark.css = css;
        }
      }
    },
    button(key) {
      const mark = rails.get(key);
      return mark && !mark.rail.hidden ? mark.button : null;
    },
    focused() {
      for (const [key, { button }] of rails) if (shadow.activeElement === button) return key;
      return null;
    },
    name(words, language) {
      name = words;
      lang = language;
      for (const { button } of rails.values()) label(button);
    },
  };
}

function markTop(rail: Rect, inset: number): number {
  return within(4 + inset, rail.top, rail.bottom - MARK_SIZE);
}

function markRect(rail: Rect, inset: number): Rect {
  const top = markTop(rail, inset);
  return { left: rail.left, right: rail.right, top, bottom: top + MARK_SIZE };
}

/** Moves a rail down until its mark lies on no other: two offers may share a corner. */
function avoid(rail: Rect, taken: Rect[], inset: number): void {
  for (let tries = 0; tries < 8; tries += 1) {
    const mark = markRect(rail, inset);
    const other = taken.find(
      (rect) =>
        rect.left < mark.right &&
        rect.right > mark.left &&
        rect.top < mark.bottom &&
        rect.bottom > mark.top,
    );
    if (!other) return;
    rail.top = other.bottom + 2;
    rail.bottom = Math.max(rail.bottom, rail.top + MARK_SIZE);
  }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
