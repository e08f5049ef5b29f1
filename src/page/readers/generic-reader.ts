// Reads the offers of a page that no definition describes: job postings first, else its main words.
// Runs once, on her click or where a site's own definition finds nothing; it must not watch the page.
import type { OfferKind } from '../../model/offer';
import type { Field } from '../../model/verdict';
import type { PageOffer } from '../contract';
import { attributeOf, firstIn, holds } from '../nodes';
import { textHash } from '../text-hash';
import { buildText, type TextMap } from '../text-map';
import { type IsSkipped, skipping } from '../visible';
import { findWordsIn, type WordFinder } from './find-words';
import { idOfMarked, type JobPosting, postingsInJson, postingsInMicrodata } from './job-postings';
import { FRAME, headingOf, mainBlocks } from './main-text';
import type { ReadingContext } from './reader';

/** @returns offers in the page's order; empty when there are no words to judge */
export function readGeneric(page: Document, context: ReadingContext): PageOffer[] {
  if (!page.body) return [];
  const isSkipped = skipping(FRAME);
  const marked = readMicrodata(page, isSkipped, context);
  const offers = [...readJson(page, isSkipped, context, marked), ...marked];
  if (offers.length > 0) return inPageOrder(offers);
  const blocks = mainBlocks(page, isSkipped);
  return blocks.map((block) => {
    const title = headingOf(page, block, blocks.length === 1);
    return readBlock('page', '', block, title, null, isSkipped, context);
  });
}

function readMicrodata(page: Document, isSkipped: IsSkipped, context: ReadingContext): PageOffer[] {
  return postingsInMicrodata(page).map(({ row, body, title, employer }) =>
    readBlock(
      'advert',
      idOfMarked(row),
      body,
      title ?? headingOf(page, row, false),
      employer,
      isSkipped,
      context,
    ),
  );
}

function readJson(
  page: Document,
  isSkipped: IsSkipped,
  context: ReadingContext,
  known: PageOffer[],
): PageOffer[] {
  const postings = postingsInJson(page);
  if (postings.length === 0) return [];
  const whole = buildText(isSkipped);
  whole.add('body', [page.body]);
  const finder = findWordsIn(whole.build());
  return postings.flatMap((posting) => {
    const block = finder.find(posting.body);
    // Several unseen ones are a list: each has its own page, where its words will be seen.
    if (!block) return postings.length === 1 ? readUnseen(page, posting, context) : [];
    // The same advert in both notations is one advert.
    if (known.some((offer) => standsIn(offer, block.element))) return [];
    const title = titleOf(finder, posting, block.start);
    return readBlock('advert', posting.id, block.element, title, null, isSkipped, context);
  });
}

function titleOf(finder: WordFinder, { title }: JobPosting, bodyStart: number): Element | null {
  return finder.find(title, bodyStart)?.element ?? null;
}

function standsIn(offer: PageOffer, element: Element): boolean {
  const range = offer.rangeOf(offer.text.length - 1, offer.text.length);
  return range !== null && holds(element, range.endContainer);
}

/** The words are not in the visible page: they are judged all the same, with nothing to highlight. */
function readUnseen(page: Document, posting: JobPosting, context: ReadingContext): PageOffer[] {
  const anchor = firstIn(page.documentElement, 'h1') ?? page.body;
  const map: TextMap = { text: '', fields: [], rangeOf: () => null };
  const parts: [Field, string][] = [
    ['title', posting.title || titleInMeta(page)],
    ['employer', posting.employer],
    ['place', posting.place],
    ['body', posting.body],
  ];
  for (const [field, words] of parts) {
    if (words === '') continue;
    const start = map.text === '' ? 0 : map.text.length + 1;
    map.text = map.text === '' ? words : `${map.text}\n${words}`;
    map.fields.push({ field, start, end: map.text.length });
  }
  return [toOffer('advert', posting.id, map, anchor, context)];
}

function titleInMeta(page: Document): string {
  const meta = firstIn(page.documentElement, 'meta[property="og:title"]');
  return (meta && attributeOf(meta, 'content')) ?? page.title;
}

function readBlock(
  kind: OfferKind,
  id: string,
  body: Element,
  title: Element | null,
  employer: Element | null,
  isSkipped: IsSkipped,
  context: ReadingContext,
): PageOffer {
  const taken = new Set<Element>();
  const builder = buildText((element) => taken.has(element) || isSkipped(element));
  const add = (field: Field, element: Element | null) => {
    if (!element || (field !== 'body' && holds(element, body))) return;
    if (builder.add(field, [element])) taken.add(element);
  };
  add('title', title);
  add('employer', employer);
  add('body', body);
  const hasTitle = title !== null && taken.has(title);
  return toOffer(kind, id, builder.build(), hasTitle ? title : body, context);
}

function toOffer(
  kind: OfferKind,
  id: string,
  map: TextMap,
  anchor: Element,
  { salt }: ReadingContext,
): PageOffer {
  const hash = textHash(map.text, salt);
  const key = `general:${id === '' ? `~${hash}` : id}`;
  return { ...map, kind, key, hash, anchor, partial: false };
}

function inPageOrder(offers: PageOffer[]): PageOffer[] {
  return offers.sort((a, b) =>
    a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
