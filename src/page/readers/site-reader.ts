// Reads the offers of a page by its site's definition. All knowledge of sites comes in as data;
// it must not name a site, change the page or judge the text.
import type { CutOff, IdPlace, OfferShape, PageKind, Place, Site } from '../../model/site';
import type { Field } from '../../model/verdict';
import type { PageOffer } from '../contract';
import { fitPattern } from '../fit-pattern';
import { allIn, attributeOf, closestTo, firstIn, fits, isConnected } from '../nodes';
import { textHash } from '../text-hash';
import { buildText, textOf } from '../text-map';
import { HIDING, type IsSkipped, isHiddenIn, skipping } from '../visible';
import { elementsAt, ruleOf } from './places';
import type { Reader, ReadingContext, Row } from './reader';
import { type RowFinder, rowFinder } from './rows';

export function createSiteReader(site: Site, page: PageKind, context: ReadingContext): Reader {
  const isSkipped = skipping(site.skip);
  const shapes = page.offers.map((shape) => ({
    shape,
    finder: rowFinder(shape),
    leftOut: [HIDING, ...(shape.outside ?? [])].join(', '),
  }));
  const gather = (find: (finder: RowFinder) => Element[]): Row[] => {
    const sorts = new Map<Element, (typeof shapes)[number][]>();
    for (const sort of shapes) {
      for (const element of find(sort.finder)) {
        const others = sorts.get(element);
        if (others) others.push(sort);
        else sorts.set(element, [sort]);
      }
    }
    return [...sorts].map(([element, candidates]) => ({
      element,
      read() {
        if (!isConnected(element)) return null;
        for (const { shape, leftOut } of candidates) {
          if (closestTo(element, leftOut) !== null) continue;
          const offer = readOffer(element, shape, isSkipped, context);
          if (offer) return offer;
        }
        return null;
      },
    }));
  };
  return {
    rowsIn: (element) => gather((finder) => finder.under(element)),
    rowsAround: (element) => gather((finder) => finder.around(element)),
  };
}

function readOffer(
  row: Element,
  shape: OfferShape,
  isSkipped: IsSkipped,
  context: ReadingContext,
): PageOffer | null {
  if (shape.without && firstIn(row, shape.without.join(', '))) return null;
  if (shape.own?.some((own) => fits(row, own) || firstIn(row, own))) return null;
  const taken = new Set<Element>();
  const builder = buildText((element) => taken.has(element) || isSkipped(element));
  const found = new Map<Field, Element[]>();
  for (const [field, places] of Object.entries(shape.fields) as [Field, Place[]][]) {
    for (const rule of places.map(ruleOf)) {
      const elements = elementsAt(row, rule, isSkipped).filter(
        (element) => !taken.has(element) && !isInside(element, taken),
      );
      if (elements.length === 0 || !builder.add(field, elements, rule)) continue;
      found.set(field, elements);
      for (const element of elements) taken.add(element);
      break;
    }
  }
  if (!shape.needs.every((field) => found.has(field))) return null;
  const map = builder.build();
  const hash = textHash(map.text, context.salt);
  const id = idOf(row, shape.id ?? [], isSkipped, context);
  return {
    ...map,
    kind: shape.kind,
    partial: isCutOff(found.get('body') ?? [], shape.cutOff),
    key: id === '' ? `${shape.kind}:~${hash}` : `${shape.kind}:${id}`,
    hash,
    anchor: anchorOf(row, shape, isSkipped) ?? [...found.values()][0]?.[0] ?? row,
  };
}

function isInside(element: Element, others: Set<Element>): boolean {
  for (const other of others) if (other.contains(element)) return true;
  return false;
}

function anchorOf(row: Element, { anchor = [] }: OfferShape, isSkipped: IsSkipped): Element | null {
  for (const select of anchor) {
    const element = firstIn(row, select);
    if (element && !isHiddenIn(row, element, isSkipped)) return element;
  }
  return null;
}

function idOf(
  row: Element,
  places: IdPlace[],
  isSkipped: IsSkipped,
  context: ReadingContext,
): string {
  for (const { address, select, attribute, pattern } of places) {
    if (address) {
      if (context.addressId !== '') return context.addressId;
      continue;
    }
    for (const element of select ? allIn(row, select) : [row]) {
      const value =
        attribute === undefined ? textOf(element, isSkipped) : attributeOf(element, attribute);
      if (!value) continue;
      const id = pattern === undefined ? value : fitPattern(pattern, value);
      if (id) return id;
    }
  }
  return '';
}

function isCutOff(body: Element[], cutOff: CutOff | undefined): boolean {
  if (!cutOff) return false;
  const { words } = cutOff;
  const known = words && new Set(words.map((word) => word.toLowerCase()));
  return body
    .flatMap((element) => allIn(element, cutOff.select.join(', ')))
    .filter((element) => closestTo(element, HIDING) === null)
    .some((element) => !known || known.has(labelOf(element)));
}

function labelOf(element: Element): string {
  return (element.textContent ?? '')
    .slice(0, 60)
    .replace(/[\s.…]+/gu, ' ')
    .trim()
    .toLowerCase();
}
