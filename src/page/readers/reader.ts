// What every reader offers to the session: rows of a page, and the offer in a row.
// It must not know how either is found.
import type { PageOffer } from '../contract';

/** An element that holds, or may come to hold, one offer. */
export interface Row {
  element: Element;
  /** null: there is no offer in it now. */
  read(): PageOffer | null;
}

export interface Reader {
  /** Rows at `root` and below. */
  rowsIn(root: Element): Row[];
  /** Rows around an element; itself included. */
  rowsAround(element: Element): Row[];
}

/** What every offer is read with. */
export interface ReadingContext {
  /** Keys the hashes. */
  salt: string;
  /** The id that the page's address names, or ''. */
  addressId: string;
}
