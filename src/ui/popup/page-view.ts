// Which of the popup's states a page is in. Pure: the order of the questions is the whole idea.
// Knows nothing of tabs, messages or words.
import type { PageSummary } from '../../model/page-summary';

export type PageView =
  | { state: 'loading' }
  /** The browser lets no extension read here. */
  | { state: 'restricted' }
  /** A listed site where she, or the site's own default, has reading switched off. */
  | { state: 'off' }
  /** Not a listed site, and not checked on request. */
  | { state: 'notRead' }
  /** Offers should stand here and none could be read. */
  | { state: 'unreadable' }
  /** It is read, and honestly holds no offer. */
  | { state: 'empty' }
  | { state: 'nothing'; summary: PageSummary }
  | { state: 'marked'; summary: PageSummary };

export interface PageFacts {
  readableAddress: boolean;
  /** Is it a listed site, and is it on? null: not listed. */
  siteOn: boolean | null;
  /** undefined: nothing of ours answers in the page; null: it answers, the first reading isn't done. */
  summary: PageSummary | null | undefined;
  /** Still worth waiting for an answer. */
  waiting: boolean;
}

export function pageView({ readableAddress, siteOn, summary, waiting }: PageFacts): PageView {
  if (!readableAddress) return { state: 'restricted' };
  if (summary && summary.marked > 0) return { state: 'marked', summary };
  if (siteOn === false) return { state: 'off' };
  if (summary) {
    if (!summary.readable) return { state: 'unreadable' };
    return summary.read > 0 ? { state: 'nothing', summary } : { state: 'empty' };
  }
  if (waiting) return { state: 'loading' };
  return summary === undefined && siteOn === null ? { state: 'notRead' } : { state: 'unreadable' };
}
