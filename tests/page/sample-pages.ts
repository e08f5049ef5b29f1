// Loads the sample pages, their expected offers and the shipped site definitions for the page tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Site } from '../../src/model/site';
import type { Field } from '../../src/model/verdict';
import type { PageOffer } from '../../src/page/contract';

export interface ExpectedOffer {
  kind: string;
  id: string | null;
  title: string | null;
  body: string[];
  partial: boolean;
  pay?: string | null;
  place?: string;
  employer?: string;
  /** Where marks must and may stand; nowhere else. Invisible characters left out. */
  evidence: { must: string[]; may: string[] };
}

export interface Sample {
  name: string;
  html: string;
  expected: {
    address: string;
    site: string;
    page: string | null;
    offers: ExpectedOffer[];
    never: string[];
  };
}

const pagesFolder = join(import.meta.dirname, '../pages');
const sitesFolder = join(import.meta.dirname, '../../src/knowledge/sites');

export const samples: Sample[] = readdirSync(pagesFolder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = file.replace(/\.html$/u, '');
    return {
      name,
      html: readFileSync(join(pagesFolder, file), 'utf8'),
      expected: JSON.parse(readFileSync(join(pagesFolder, `${name}.expected.json`), 'utf8')),
    };
  });

export function sampleNamed(name: string): Sample {
  const found = samples.find((sample) => sample.name === name);
  if (!found) throw new Error(`No sample page ${name}`);
  return found;
}

export const sites: Site[] = readdirSync(sitesFolder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(join(sitesFolder, file), 'utf8')) as Site);

export function openPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The text of one field of an offer; null when the offer has none. */
export function fieldText(offer: PageOffer, field: Field): string | null {
  const span = offer.fields.find((candidate) => candidate.field === field);
  return span ? offer.text.slice(span.start, span.end) : null;
}

/** Text without its white space: a range keeps the page's line breaks and indents. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
