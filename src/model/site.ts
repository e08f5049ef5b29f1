// How the offers of one site are found: the shape of src/knowledge/sites/<id>.yaml. Data only;
// it must not know how the page is walked (src/page/readers) or which browser asks.
import type { OfferKind } from './offer';
import type { Field } from './verdict';

/** always: read as soon as the page opens; asked: after she allowed the site; onRequest: on her click only. */
export type Access = 'always' | 'asked' | 'onRequest';

export interface Site {
  /** The file's name without `.yaml`. */
  id: string;
  /** As the site calls itself. */
  name: string;
  access: Access;
  /** Match patterns, such as `*://*.olx.ua/*`. */
  hosts: string[];
  /** Day on which the selectors were last compared with a page, YYYY-MM-DD. */
  checkedOn: string;
  /** Selectors of what is never read on this site, wherever it stands. */
  skip: string[];
  /** First fitting one is taken; a page that fits none is left alone. */
  pages: PageKind[];
}

export interface PageKind {
  /** Unique within the site. */
  id: string;
  /**
   * Patterns of the address after the host (`/path`, with `?query` or `#hash` only where the pattern
   * names them): `*` any run of characters, `{id}` letters, digits, `_` and `-`, kept as the page's id.
   * A slash at the end may be missing.
   */
  paths: string[];
  /** Where two sorts find the same row, the first that can read it does. */
  offers: OfferShape[];
  /** Selectors that say "the site itself found nothing": then no offers is an honest answer. */
  empty?: string[];
  /** The page may well hold none of these offers: finding none does not mean it cannot be read. */
  mayBeEmpty?: boolean;
}

/** One sort of offer on a page. */
export interface OfferShape {
  kind: OfferKind;
  /** The element around one offer, best first: the first alternative that matches anything is used. */
  rows?: string[];
  /** Instead of `rows`, where only the text can be recognised. */
  climb?: Climb;
  /** Row is left out if it matches one of these or stands inside one. */
  outside?: string[];
  /** Row is left out if it holds one of these. Much quicker than `:not(:has(…))` in `rows`. */
  without?: string[];
  /** Selectors inside or on the row that show her own words: never judged. */
  own?: string[];
  /** Where the site's own id stands, best first. */
  id?: IdPlace[];
  /** Where each field stands inside the row, best first. Read in the order written. */
  fields: Partial<Record<Field, Place[]>>;
  /** Fields without which the row is not an offer (yet). */
  needs: Field[];
  /** Beside what the mark stands, inside the row, best first; else the first field's element. */
  anchor?: string[];
  /** What shows that the rest of the text is not in the page. */
  cutOff?: CutOff;
}

/** From the text up to the row around it. */
export interface Climb {
  /** Selectors of the text; all of them, only the outermost of nested ones. */
  from: string[];
  /** Selectors of the row, tried in this order with `closest`; else the text itself is the row. */
  to: string[];
}

/** A selector, or a selector with conditions. */
export type Place = string | PlaceRule;

export interface PlaceRule {
  select: string;
  /** Only the element's own text, not that of its children. */
  ownText?: boolean;
  /** Every match, not only the first. */
  all?: boolean;
  /** The longest match, if it has at least so many characters. */
  longest?: number;
  /** Only a match whose text holds one of these. */
  holding?: string[];
  /** Matches that stand inside one of these are left out. */
  outside?: string[];
  /** Read up to the last place where these characters stand. */
  upTo?: string;
}

/** Where an id stands. Without `attribute` the text is read; `address` means the page's `{id}`. */
export interface IdPlace {
  address?: boolean;
  /** Default: the row itself. */
  select?: string;
  attribute?: string;
  /** As in `paths`, without the rule about the query; default: the whole value. */
  pattern?: string;
}

export interface CutOff {
  /** Selectors inside the body's elements. */
  select: string[];
  /** The element's text must be one of these, in any case; absent: any text. */
  words?: string[];
}
