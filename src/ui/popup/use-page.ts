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
const GIVE_UP_AFTER_MS = 4000;

export interface Page {
  view: PageView;
  /** The listed site, if it is one. */
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again on purpose
  useEffect(() => {
    if (!tab) return;
    const stop = new AbortController();
    setWaiting(true);
    waitForSummary(tab.id, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
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

  const site = tab ? siteOf(tab.address, sites) : undefined;
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

/** The page's counts; null when it answers but never finishes, undefined when nothing answers. */
async function waitForSummary(
  tabId: number,
  signal: AbortSignal,
): Promise<PageSummary | null | undefined> {
  const end = Date.now() + GIVE_UP_AFTER_MS;
  while (!signal.aborted && Date.now() < end) {
    const answer = await sendMessage('getSummary', undefined, tabId).catch(() => undefined);
    if (answer === undefined || answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return null;
}
