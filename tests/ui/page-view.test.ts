// Which of its states the popup shows, and that it never calls silence safe.
import { describe, expect, it } from 'vitest';
import type { PageSummary } from '../../src/model/page-summary';
import { pageView } from '../../src/ui/popup/page-view';

const summary = (fields: Partial<PageSummary>): PageSummary => ({
  site: 'olx',
  level: 'none',
  read: 12,
  marked: 0,
  partial: 0,
  reasons: [],
  readable: true,
  ...fields,
});
const listed = { readableAddress: true, siteOn: true, waiting: false };

it.each([
  [
    'a page of the browser',
    { ...listed, readableAddress: false, summary: undefined },
    'restricted',
  ],
  [
    'a listed site, first reading under way',
    { ...listed, summary: null, waiting: true },
    'loading',
  ],
  ['a listed site that never answers', { ...listed, summary: undefined }, 'unreadable'],
  ['a listed site switched off', { ...listed, siteOn: false, summary: undefined }, 'off'],
  ['another site', { ...listed, siteOn: null, summary: undefined }, 'notRead'],
  [
    'another site, checked on request',
    { ...listed, siteOn: null, summary: summary({ marked: 1, level: 'high' }) },
    'marked',
  ],
  ['offers, none marked', { ...listed, summary: summary({}) }, 'nothing'],
  ['an honest empty list', { ...listed, summary: summary({ read: 0 }) }, 'empty'],
  [
    'offers that can’t be found',
    { ...listed, summary: summary({ read: 0, readable: false }) },
    'unreadable',
  ],
  ['marked offers', { ...listed, summary: summary({ marked: 2, level: 'caution' }) }, 'marked'],
  [
    'switched off, yet checked on request',
    { ...listed, siteOn: false, summary: summary({ marked: 2, level: 'caution' }) },
    'marked',
  ],
])('%s', (_name, facts, state) => {
  expect(pageView(facts).state).toBe(state);
});

describe('while it waits', () => {
  it('shows what is already known', () => {
    const known = summary({ marked: 1, level: 'notice' });
    expect(pageView({ ...listed, waiting: true, summary: known })).toEqual({
      state: 'marked',
      summary: known,
    });
  });
});
