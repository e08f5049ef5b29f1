// Reads from the open practice page what it has found in its adverts, and sets it as a table.
// It must not judge anything itself.
import type { Page } from '@playwright/test';

export interface PracticeVerdict {
  advert: string;
  language: string;
  level: string;
  flags: string[];
}

/**
 * Waits until every advert of the page has its verdict and its marks are painted.
 * @throws Error when that takes more than 30 seconds
 */
export async function readVerdicts(page: Page): Promise<PracticeVerdict[]> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-post]') !== null &&
      document.querySelector('[data-post]:not([data-level])') === null,
    undefined,
    { timeout: 30_000 },
  );
  // Marks come with the next frames.
  await page.waitForTimeout(500);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-post]')].map((post) => ({
      advert:
        post.querySelector('[data-field="title"]')?.textContent ??
        `${post.querySelector('[data-field="body"]')?.textContent?.slice(0, 40)}…`,
      language: post.lang,
      level: post.dataset.level ?? '',
      flags: (post.dataset.flags ?? '').split(' ').filter(Boolean),
    })),
  );
}

const HEAD = ['advert', 'lang', 'level', 'flags'];
/** Longer titles are cut, so that the table fits a terminal. */
const WIDEST = 48;

export function formatVerdicts(verdicts: readonly PracticeVerdict[]): string {
  const rows = verdicts.map(({ advert, language, level, flags }) => [
    advert.length > WIDEST ? `${advert.slice(0, WIDEST - 1)}…` : advert,
    language,
    level,
    flags.join(', ') || '-',
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i].length)));
  return [HEAD, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
