// Which listed site an address belongs to, and whether Oberih reads there.
// Pure: knows nothing of tabs and nothing of how a page is read.
import type { Site } from '../model/site';

/** Extension pages, the browser's own pages and stores: no extension may read these. */
const CLOSED_SCHEMES = /^(?!https?:|file:)/;
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** May an extension read this address at all? */
export function isReadableAddress(address: string): boolean {
  if (CLOSED_SCHEMES.test(address) || !URL.canParse(address)) return false;
  return !CLOSED_HOSTS.has(new URL(address).hostname);
}

export function siteOf<S extends Pick<Site, 'hosts'>>(
  address: string,
  sites: readonly S[],
): S | undefined {
  return sites.find((site) => site.hosts.some((pattern) => matches(pattern, address)));
}

/** Her own choice, or else the site's: read at once only where it says `always`. */
export function isSiteOn(
  site: Pick<Site, 'id' | 'access'>,
  chosen: Record<string, boolean>,
): boolean {
  return chosen[site.id] ?? site.access === 'always';
}

/** Does a match pattern (scheme, host, path; `*` in each) fit the address? */
function matches(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const [, scheme, host, path] = parts;
  const url = new URL(address);
  const schemeFits =
    scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  const bare = host.replace(/^\*\./, '');
  const hostFits =
    host === '*' ||
    url.hostname === bare ||
    (host.startsWith('*.') && url.hostname.endsWith(`.${bare}`));
  return schemeFits && hostFits && pathFits(path, url.pathname + url.search);
}

/** Piece by piece between the stars: no pattern can make this slow. */
function pathFits(pattern: string, path: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() ?? '';
  if (!path.startsWith(first)) return false;
  if (pieces.length === 0) return path === first;
  const last = pieces.pop() ?? '';
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
