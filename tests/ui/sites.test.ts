// Which addresses belong to a listed site, and where Oberih reads without being asked.
import { describe, expect, it } from 'vitest';
import { isReadableAddress, isSiteOn, siteOf } from '../../src/catalogue/sites';

const SITES = [
  { id: 'olx', hosts: ['*://*.olx.ua/*', '*://olx.ua/*'] },
  { id: 'group', hosts: ['https://www.facebook.com/groups/*'] },
];

it.each([
  ['https://www.olx.ua/uk/rabota/', 'olx'],
  ['http://olx.ua/', 'olx'],
  ['https://notolx.ua/', undefined],
  ['https://olx.ua.example.org/', undefined],
  ['https://www.facebook.com/groups/123?x=1', 'group'],
  ['https://www.facebook.com/marketplace/', undefined],
  ['http://www.facebook.com/groups/123', undefined],
  ['not an address', undefined],
])('%s belongs to %s', (address, id) => {
  expect(siteOf(address, SITES)?.id).toBe(id);
});

it.each([
  ['https://example.org/', true],
  ['chrome://extensions/', false],
  ['about:addons', false],
  ['chrome-extension://abc/popup.html', false],
  ['view-source:https://example.org/', false],
  ['https://addons.mozilla.org/uk/', false],
  ['https://chromewebstore.google.com/', false],
])('%s may be read: %s', (address, expected) => {
  expect(isReadableAddress(address)).toBe(expected);
});

describe('reading is on', () => {
  it.each([
    ['always', {}, true],
    ['asked', {}, false],
    ['onRequest', {}, false],
    ['always', { x: false }, false],
    ['asked', { x: true }, true],
  ] as const)('access %s with her choices %o: %s', (access, chosen, expected) => {
    expect(isSiteOn({ id: 'x', access }, chosen)).toBe(expected);
  });
});
