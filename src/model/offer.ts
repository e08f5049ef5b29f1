// One offer or message as a reader hands it to the engine: text with its fields, and whether it is whole.
import type { FieldSpan } from './verdict';

export type OfferKind = 'card' | 'advert' | 'post' | 'comment' | 'description' | 'message' | 'page';

export interface OfferText {
  /** Fields joined by newlines. */
  text: string;
  fields: FieldSpan[];
}

/** The rest of the text is behind "See more" and not in the page. */
export interface ReadOffer extends OfferText {
  kind: OfferKind;
  partial: boolean;
}
