// What a page session needs from outside and what its parts say to each other.
// src/page knows no browser.*, no storage and no React: entrypoints hand these in.
import type { OfferText, ReadOffer } from '../model/offer';
import type { PageSummary } from '../model/page-summary';
import type { CardTexts } from '../model/texts';
import type { Level, OrdinaryPay, Strength, Unsaid, Verdict } from '../model/verdict';

export type { PageSummary };

/** A read offer still tied to the page. */
export interface PageOffer extends ReadOffer {
  /** Stable while the same text stands there: the site's own id or a hash of the text. */
  key: string;
  /** Keyed hash of the text, for "This is fine". */
  hash: string;
  /** The element beside which the mark stands. */
  anchor: Element;
  /** Range in the page for a span of `text`; null when its nodes have changed since reading. */
  rangeOf(start: number, end: number): Range | null;
}

/** What the painter is given for one flagged offer. */
export interface Marked {
  key: string;
  /** Goes with `setFine`. */
  hash: string;
  anchor: Element;
  level: Level;
  partial: boolean;
  reasons: MarkedReason[];
  /** Found out only when its card is opened. */
  unsaid(): Unsaid;
}

export interface MarkedReason {
  flag: string;
  strength: Strength;
  ordinary?: OrdinaryPay;
  /** Empty where the words are not in the page's visible text: then only the mark shows. */
  ranges: Range[];
}

/** What the session hands to the painter. */
export type PaintHost = Pick<PageHost, 'texts' | 'setFine' | 'openHelp'>;

/** Shows marks; changes nothing inside body. */
export interface Painter {
  /** Paints or repaints one offer. */
  show(marked: Marked): void;
  /**
   * Takes one offer's marks away. After `setFine` the session calls `show` with the reasons that are
   * left, or `hide`; a card that is open stays open, so that she can undo.
   */
  hide(key: string): void;
  /** Removes everything, the host element included. */
  clear(): void;
  /** Moves keyboard focus to the next mark and opens nothing; false when there is none. */
  focusNext(): boolean;
  /** Opens the card of an offer. */
  openCard(key: string): void;
  /** Is this node the painter's own? Its changes are not the page's. */
  owns(node: Node): boolean;
}

/** Handed in by the entrypoint. */
export interface PageHost {
  judge(offer: OfferText): Verdict;
  /** The calmest level that is marked, as she has chosen it. */
  markFrom(): Level;
  report(summary: PageSummary): void;
  /**
   * Words of the card, of the given flags and of the questions for what is left unsaid; loaded only when
   * something is marked.
   */
  texts(flags: string[], unsaid?: Unsaid): Promise<CardTexts>;
  /** Keys the hashes, so that nobody can look up which offers she called fine. */
  salt: string;
  /** "This is fine": remembered by a keyed hash of the offer's text. */
  isFine(hash: string, flag: string): boolean;
  setFine(hash: string, flag: string, fine: boolean): Promise<void>;
  /** Opens the extension's help page. */
  openHelp(): void;
}
