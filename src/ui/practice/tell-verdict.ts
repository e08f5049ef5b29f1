// Writes beside a practice advert what was found in it, where `npm start` and the tests can read it.
// Knows nothing of how it is judged; shows nothing.
import type { Verdict } from '../../model/verdict';

/**
 * @param text the advert's text as it was judged
 */
export function tellVerdict(feed: ParentNode, text: string, { level, reasons }: Verdict): void {
  for (const post of feed.querySelectorAll<HTMLElement>('[data-post]')) {
    const body = post.querySelector('[data-field="body"]')?.textContent ?? '';
    if (body === '' || !text.includes(body)) continue;
    post.dataset.level = level;
    post.dataset.flags = reasons.map(({ flag }) => flag).join(' ');
  }
}
