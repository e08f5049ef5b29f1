// Pages that live, break or fight back: the session goes on, and so does the page.
import type { Page } from '@playwright/test';
import { sampleNamed } from '../page/sample-pages';
import { type Extension, expect, test } from './extension';
import { hasHost, ours, paintedWords } from './painted';
import { summaryOf } from './popup';

const list = sampleNamed('work-ua-list');
const group = sampleNamed('facebook-feed-children');
const RISKY_WORDS =
  'Скан паспорта скиньте менеджеру в Telegram @example_dance_abroad, квитки купимо';

type Open = (address: string) => Promise<Page>;

async function openWith(extension: Extension, open: Open, script: string, html = list.html) {
  extension.web.serve(
    list.expected.address,
    html.replace('<head>', `<head><script>${script}</script>`),
  );
  const page = await open(list.expected.address);
  return page;
}

const markedIn = async (extension: Extension, page: Page) =>
  (await summaryOf(extension, page))?.marked;
/** All painted words of the page, passage by passage. */
const painted = async (page: Page) =>
  (await paintedWords(page)).map(({ words }) => words).join(' | ');

test('a page that throws all the time is read', async ({ extension, open }) => {
  const page = await openWith(
    extension,
    open,
    `setInterval(() => { throw new Error('broken') }, 5);
     addEventListener('DOMContentLoaded', () => new MutationObserver(() => { throw 1 }).observe(document, { subtree: true, childList: true, attributes: true }));
     Object.prototype.surprise = 1; Array.prototype.at = () => { throw 2 };
     for (const name of ['querySelectorAll', 'closest', 'getAttribute']) Element.prototype[name] = () => { throw 3 };`,
  );
  await expect.poll(() => markedIn(extension, page)).toBe(1);
});

test('a page of 100,000 nodes is read without holding it up', async ({ extension, open }) => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `<div><p>a</p><p>b</p><span><b>${i}</b></span></div>`,
  );
  const longestOn = async (html: string): Promise<number> => {
    extension.web.serve(list.expected.address, html);
    // Read only when the page has settled, so that what is measured is the reading.
    await setSite(extension, false);
    const page = await open(list.expected.address);
    await page.waitForTimeout(2000);
    const longest = await longestTask(extension, page, async () => {
      await setSite(extension, true);
      await expect.poll(() => markedIn(extension, page), { timeout: 30_000 }).toBe(1);
      await page.waitForTimeout(500);
    });
    await page.close();
    return longest;
  };
  const short = await longestOn(list.html);
  const long = await longestOn(
    list.html.replace('</body>', `<section>${rows.join('')}</section></body>`),
  );
  const times = `${short.toFixed(0)} and ${long.toFixed(0)}`;
  test.info().annotations.push({ type: 'longest task of both pages, ms', description: times });
  // The engine starts in slices on both. A thousand times the nodes may not cost a thousand times the hold-up.
  expect(short).toBeGreaterThan(0);
  expect(long / short, times).toBeLessThan(10);
});

/** Longest task of the page's main thread in ms of its own time: a busy machine makes it no longer. */
async function longestTask(
  extension: Extension,
  page: Page,
  during: () => Promise<void>,
): Promise<number> {
  const browser = extension.context.browser();
  if (!browser) throw new Error('The browser gives no traces.');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await during();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threads = trace.traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  return Math.max(
    0,
    ...trace.traceEvents
      .filter(({ pid, tid, tdur }) => tdur !== undefined && threads.includes(`${pid} ${tid}`))
      .map(({ tdur }) => (tdur as number) / 1000),
  );
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Time of the thread itself, in µs. */
  tdur?: number;
  args: { name?: string };
}

async function setSite(extension: Extension, on: boolean): Promise<void> {
  await extension.worker.evaluate(async (isOn) => {
    const settings = {
      version: 1,
      language: null,
      country: null,
      markFrom: 'caution',
      badge: false,
    };
    await chrome.storage.local.set({ settings: { ...settings, sites: { 'work-ua': isOn } } });
  }, on);
}

test('hostile text is only text', async ({ extension, open }) => {
  const hostile = [
    '</p><script>document.title="taken"</script>'.replaceAll('<', '&lt;'),
    '&#x202e;&#x200b;&#xfeff;&#xfffd;',
    'а'.repeat(200_000),
    '((((('.repeat(2000),
    'п а с п о р т '.repeat(3000),
    '&#x0301;'.repeat(5000),
  ].join(' ');
  const page = await openWith(
    extension,
    open,
    '',
    list.html.replace('Терапевтичний прийом', `${hostile} Терапевтичний прийом`),
  );
  await expect
    .poll(async () => (await summaryOf(extension, page))?.read, { timeout: 30_000 })
    .toBe(3);
  expect(await markedIn(extension, page)).toBeGreaterThanOrEqual(1);
  expect(await painted(page)).toContain('квитки купимо');
  expect(await page.title()).not.toBe('taken');
});

test('a form that names its fields like the platform does', async ({ extension, open }) => {
  const names = [
    'parentNode',
    'childNodes',
    'nodeType',
    'matches',
    'closest',
    'textContent',
    'children',
  ];
  const page = await openWith(
    extension,
    open,
    '',
    list.html.replace(
      '<body>',
      `<body><form>${names.map((name) => `<input name="${name}">`).join('')}</form>`,
    ),
  );
  await expect.poll(() => markedIn(extension, page)).toBe(1);
});

test('our element comes back when the page removes it', async ({ extension, open }) => {
  const page = await openWith(extension, open, '');
  await expect.poll(() => hasHost(page)).toBe(true);
  await page.evaluate(() => {
    document.querySelector('side-margin')?.remove();
    CSS.highlights.clear();
  });
  await expect.poll(() => hasHost(page)).toBe(true);
  await expect.poll(() => painted(page)).toContain('квитки купимо');
});

test('a page that removes it every time is left in peace and goes on working', async ({
  extension,
  open,
}) => {
  const page = await openWith(
    extension,
    open,
    `window.turns = 0;
     new MutationObserver(() => { window.turns += 1; document.querySelector('side-margin')?.remove() })
       .observe(document.documentElement, { childList: true });`,
  );
  await expect.poll(() => markedIn(extension, page)).toBe(1);
  await page.waitForTimeout(3000);
  const turns = await page.evaluate(() => (window as unknown as { turns: number }).turns);
  expect(turns).toBeGreaterThan(0);
  expect(turns).toBeLessThan(20);
});

test.describe('without a reload', () => {
  test('another address with other offers is read anew', async ({ extension, open }) => {
    extension.web.serve(list.expected.address, list.html);
    const page = await open(list.expected.address);
    await expect.poll(() => markedIn(extension, page)).toBe(1);
    await page.evaluate(() => {
      history.pushState(null, '', '/jobs-lviv/');
      const rows = document.querySelectorAll('.job-link');
      for (const row of rows) if (row.textContent?.includes('Танцівниці')) row.remove();
    });
    await expect.poll(() => summaryOf(extension, page)).toMatchObject({ read: 2, marked: 0 });
    await expect.poll(() => hasHost(page)).toBe(false);
    expect(await painted(page)).toBe('');
  });

  test('an address that is nobody’s offers takes the marks away', async ({ extension, open }) => {
    extension.web.serve(list.expected.address, list.html);
    const page = await open(list.expected.address);
    await expect.poll(() => hasHost(page)).toBe(true);
    await page.evaluate(() => history.pushState(null, '', '/about-us/'));
    await expect.poll(() => hasHost(page)).toBe(false);
    await page.evaluate(() => history.back());
    await expect.poll(() => hasHost(page)).toBe(true);
  });

  test('a row that is filled with another offer loses its mark, and gets one', async ({
    extension,
    open,
  }) => {
    extension.web.serve(list.expected.address, list.html);
    const page = await open(list.expected.address);
    await expect.poll(() => markedIn(extension, page)).toBe(1);
    const fill = (from: string, into: string) =>
      page.evaluate(
        ([old, words]) => {
          const row = [...document.querySelectorAll('.job-link')].find((each) =>
            each.textContent?.includes(old),
          );
          row!.querySelector('p.ellipsis')!.textContent = words;
          row!.querySelector('h2 a')!.textContent = 'Вакансія';
        },
        [from, into],
      );
    await fill('@example_dance_abroad', 'Прийом замовлень, зміна вісім годин, договір.');
    await expect.poll(() => painted(page)).toBe('');
    await fill('Терапевтичний', RISKY_WORDS);
    await expect.poll(() => painted(page)).toContain('квитки купимо');
    const [{ y }] = await (await ours(page)).marks();
    const row = await page.locator('.job-link', { hasText: '@example_dance_abroad' }).boundingBox();
    expect(Math.abs(y - row!.y)).toBeLessThan(60);
  });

  test('a post that comes later in a feed is read', async ({ extension, open }) => {
    extension.web.serve(group.expected.address, group.html);
    const page = await open(group.expected.address);
    await expect.poll(() => markedIn(extension, page)).toBe(1);
    await page.evaluate(() => {
      const feed = document.querySelector('[role="feed"]')!;
      const post = [...feed.children].find((each) => each.textContent?.includes('exam'))!;
      const copy = post.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
      copy
        .querySelector('[data-ad-rendering-role="story_message"] [dir="auto"]')!
        .append(' Ще одна.');
      feed.append(copy);
    });
    await expect.poll(() => markedIn(extension, page)).toBe(2);
  });
});
