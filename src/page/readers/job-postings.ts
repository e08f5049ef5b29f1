// Takes job postings out of a page's machine-readable parts: JSON-LD and microdata.
// It must not look for them in the visible text, and asks nothing from anywhere.
import { allIn, attributeOf, closestTo, firstIn } from '../nodes';
import { textOf } from '../text-map';
import { HIDING, skipping } from '../visible';

/** Fields as plain text; '' where the page doesn't say. */
export interface JobPosting {
  id: string;
  title: string;
  body: string;
  employer: string;
  place: string;
}

/** A posting that is marked up in the visible page itself. */
export interface MarkedPosting {
  row: Element;
  title: Element | null;
  body: Element;
  employer: Element | null;
}

/** More of them than this is a list that a person doesn't read in one go. */
const MOST = 100;

const nothingSkipped = skipping([]);

export function postingsInJson(page: Document): JobPosting[] {
  const scripts = allIn(page.documentElement, 'script[type="application/ld+json" i]');
  return scripts
    .flatMap((script) => flatten(parse(script.textContent ?? '')))
    .filter(isPosting)
    .slice(0, MOST)
    .map(toPosting)
    .filter(({ body }) => body !== '');
}

export function postingsInMicrodata(page: Document): MarkedPosting[] {
  return allIn(page.documentElement, '[itemscope][itemtype$="/JobPosting"]')
    .filter((row) => closestTo(row, HIDING) === null)
    .slice(0, MOST)
    .flatMap((row) => {
      const body = firstIn(row, '[itemprop~="description"]');
      if (!body) return [];
      return {
        row,
        body,
        title: firstIn(row, '[itemprop~="title"]'),
        employer: firstIn(row, '[itemprop~="hiringOrganization"]'),
      };
    });
}

export function idOfMarked(row: Element): string {
  const named = firstIn(row, '[itemprop~="identifier"]');
  const value = named && (attributeOf(named, 'content') ?? textOf(named, nothingSkipped));
  return value || attributeOf(row, 'id') || '';
}

/** Raw line ends inside strings are common; one more try without control characters. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks the JSON
      return JSON.parse(json.replace(/[\u0000-\u001f\u2028\u2029]/gu, ' '));
    } catch {
      return null;
    }
  }
}

type Thing = Record<string, unknown>;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

/** Lists and graphs become one list; not deeper, a page could nest without end. */
function flatten(value: unknown): Thing[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter(isThing).flatMap((thing) => {
    const graph = thing['@graph'];
    return Array.isArray(graph) ? [thing, ...graph.filter(isThing)] : [thing];
  });
}

function isPosting(thing: Thing): boolean {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  return types.some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/u.test(type));
}

function toPosting(thing: Thing): JobPosting {
  const location = Array.isArray(thing.jobLocation) ? thing.jobLocation[0] : thing.jobLocation;
  const address = isThing(location) ? location.address : undefined;
  return {
    id: wordsOf(thing.identifier, 'value') || wordsOf(thing['@id']) || wordsOf(thing.url),
    title: plain(wordsOf(thing.title) || wordsOf(thing.name)),
    body: plain(wordsOf(thing.description)),
    employer: plain(wordsOf(thing.hiringOrganization, 'name')),
    place: plain(
      [wordsOf(address, 'addressLocality'), wordsOf(address, 'addressCountry')]
        .filter((part) => part !== '')
        .join(', '),
    ),
  };
}

/** A string or number, or the named one inside a thing. */
function wordsOf(value: unknown, name?: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (name !== undefined && isThing(value)) return wordsOf(value[name]);
  return '';
}

/** HTML to text, in a document that loads nothing; some sites escape their HTML twice. */
function plain(html: string): string {
  let text = html;
  for (let round = 0; round < 2 && /<[a-z/]|&(?:[a-z]+|#\d+);/iu.test(text); round++) {
    const inert = new DOMParser().parseFromString(text, 'text/html');
    text = textOf(inert.body, nothingSkipped);
  }
  return text.replace(/[^\S\n]+/gu, ' ').trim();
}
