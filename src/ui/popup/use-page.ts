// Asks the page in front of her how it stands, and starts a check when she wants one.
// Knows nothing of how a page is read; it only waits for counts.
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isReadableAddress, isSiteOn, siteOf } from '../../catalogue/sites';
import { sendMessage } from '../../messages/protocol';
import type { PageSummary } from '../../model/page-summary';
import type { Settings } from '../../model/settings';
import type { Site } from '../../model/site';
import { type PageView, pageView } from './page-view';

const ASK_EVERY_MS = 300;
const ASK_AGAIN_EVERY_MS = 1500;
const GIVE_UP_AFTER_MS = 4000;

export interface Page {
  view: PageView;
  /** The listed site, if it is one that is read without asking. */
  site: Site | undefined;
  siteOn: boolean;
  check(): Promise<void>;
  /** Asks again, after something has changed. */
  ask(): void;
}

export function usePage(settings: Settings, sites: readonly Site[]): Page {
  const [tab, setTab] = useState<{ id: number; address: string } | null>();
  const [summary, setSummary] = useState<PageSummary | null>();
  const [waiting, setWaiting] = useState(true);
  const [round, setRound] = useState(0);

  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      setTab(active?.id === undefined ? null : { id: active.id, address: active.url ?? '' });
    });
  }, []);

  useEffect(() => {
    if (!tab) return;
    const stop = new AbortController();
    // What the page said before a change or a check no longer holds.
    setSummary(undefined);
    setWaiting(true);
    follow(tab.id, round === 0 ? 0 : ASK_EVERY_MS, stop.signal, (answer) => {
      setSummary(answer);
      setWaiting(false);
    });
    return () => stop.abort();
  }, [tab, round]);

  const ask = useCallback(() => setRound((before) => before + 1), []);
  const check = useCallback(async () => {
    if (!tab) return;
    await sendMessage('checkPage', { tabId: tab.id });
    ask();
  }, [tab, ask]);

  // The others have no script of ours in their pages: they are read when she asks, like any page.
  const site = tab ? siteOf(tab.address, sites.filter(isReadAtOnce)) : undefined;
  const siteOn = site ? isSiteOn(site, settings.sites) : false;
  const view =
    tab === undefined
      ? ({ state: 'loading' } as const)
      : pageView({
          // Without an address (no permission for it) the page itself has the last word.
          readableAddress: tab !== null && (tab.address === '' || isReadableAddress(tab.address)),
          siteOn: site ? siteOn : null,
          summary,
          waiting,
        });
  return { view, site, siteOn, check, ask };
}

const isReadAtOnce = ({ access }: Site) => access === 'always';

/**
 * Tells the page's counts as soon as it has any, and again while the popup stays open: a feed goes on
 * filling. Tells null when the page answers but never finishes, undefined when nothing answers.
 */
async function follow(
  tabId: number,
  firstAfterMs: number,
  signal: AbortSignal,
  tell: (summary: PageSummary | null | undefined) => void,
): Promise<void> {
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  await pause(firstAfterMs);
  while (!signal.aborted) {
    const answer = await sendMessage('getSummary', undefined, tabId).catch(() => undefined);
    if (signal.aborted) return;
    const isDone = answer !== null || Date.now() > giveUpAt;
    if (isDone) tell(answer);
    if (answer === undefined) return;
    await pause(isDone ? ASK_AGAIN_EVERY_MS : ASK_EVERY_MS);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
