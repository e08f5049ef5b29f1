// Finds which site's definition and which kind of page an address belongs to.
// It must not look into the page.
import type { PageKind, Site } from '../model/site';
import { fitPattern } from './fit-pattern';

export interface FoundPage {
  site: Site;
  /** null: a page of the site that holds no offers. */
  page: PageKind | null;
  /** The id named in the address, or ''. */
  id: string;
}

/** @returns null on a site without a definition */
export function placeOf(address: URL, sites: readonly Site[]): FoundPage | null {
  const site = sites.find(({ hosts }) => hosts.some((host) => fitsHost(host, address)));
  if (!site) return null;
  for (const page of site.pages) {
    for (const pattern of page.paths) {
      const id = fitPattern(pattern, pathOf(address, pattern));
      if (id !== null) return { site, page, id };
    }
  }
  return { site, page: null, id: '' };
}

function pathOf(address: URL, pattern: string): string {
  const query = pattern.includes('?') ? address.search : '';
  const hash = pattern.includes('#') ? address.hash : '';
  return address.pathname + query + hash;
}

function fitsHost(matchPattern: string, { protocol, hostname }: URL): boolean {
  const [scheme, rest = ''] = matchPattern.split('://');
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (scheme === '*' && protocol !== 'https:' && protocol !== 'http:') return false;
  const host = rest.split('/')[0];
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
