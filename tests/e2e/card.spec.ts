// The card: opened by mark, by word and by keyboard, closed by Esc; "this is fine" holds and can be undone.
import type { Page } from '@playwright/test';
import { sampleNamed } from '../page/sample-pages';
import { type Extension, expect, test } from './extension';
import { hasHost, type Ours, ours, paintedWords } from './painted';
import { summaryOf } from './popup';

const sample = sampleNamed('work-ua-list');
/** Every flag of the page's one risky offer. */
const FINE = '.card .fine:not(.fine-done) button';

async function openSample(
  extension: Extension,
  open: (address: string) => Promise<Page>,
): Promise<{ page: Page; inside: Ours }> {
  extension.web.serve(sample.expected.address, sample.html);
  const page = await open(sample.expected.address);
  await expect.poll(async () => (await summaryOf(extension, page))?.marked).toBe(1);
  const inside = await ours(page);
  await expect.poll(() => inside.marks().then(({ length }) => length)).toBe(1);
  return { page, inside };
}

test('opens by a click on the mark and explains itself', async ({ extension, open }) => {
  const { page, inside } = await openSample(extension, open);
  await inside.click('.mark');
  await expect.poll(() => inside.card()).toContain('Просять фото документів');
  const card = await inside.card();
  for (const part of [
    'Що тут написано',
    'Скан паспорта скиньте',
    'Чому варто запитати',
    'Що зробити зараз',
    'Що запитати',
    'Де про це написано',
    '116 123',
  ])
    expect(card).toContain(part);
  await page.keyboard.press('Escape');
  await expect.poll(() => inside.card()).toBeNull();
});

test('opens by a click on a marked word, which the page gets too', async ({ extension, open }) => {
  const { page, inside } = await openSample(extension, open);
  await page.evaluate(() => {
    document.body.addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
  });
  const at = await page.evaluate(() => {
    const [range] = [...CSS.highlights.get('note-more')!] as Range[];
    const { left, top, height } = range.getClientRects()[0];
    return { x: left + 10, y: top + height / 2 };
  });
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => inside.card()).toContain('Просять фото документів');
  expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(true);
});

test('opens and closes by keyboard alone, and gives the focus back', async ({
  extension,
  open,
}) => {
  const { page, inside } = await openSample(extension, open);
  const focused = () => inside.look((root) => root.activeElement?.className ?? null);
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return focused();
    })
    .toContain('mark');
  await page.keyboard.press('Enter');
  await expect.poll(() => inside.card()).toContain('Просять фото документів');
  expect(await focused()).toBe('card');
  await page.keyboard.press('Escape');
  await expect.poll(() => inside.card()).toBeNull();
  expect(await focused()).toContain('mark');
});

test('the shortcut leads to the mark', async ({ extension, open }) => {
  const { page, inside } = await openSample(extension, open);
  await page.bringToFront();
  await extension.worker.evaluate(() => {
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
    event.dispatch('next-mark');
  });
  await expect
    .poll(() => inside.look((root) => root.activeElement?.className ?? null))
    .toContain('mark');
});

test('the shortcut is registered', async ({ extension }) => {
  const commands = await extension.worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name)).toContain('next-mark');
});

test.describe('"this is fine"', () => {
  async function callFine(inside: Ours, page: Page): Promise<void> {
    await inside.click('.mark');
    await expect.poll(() => inside.card()).not.toBeNull();
    const flags = await inside.look((root) => root.querySelectorAll('.card .reason').length);
    for (let left = flags; left > 0; left -= 1) {
      await inside.look((root) => {
        for (const reason of root.querySelectorAll<HTMLDetailsElement>('.card details')) {
          reason.open = reason.querySelector('.fine:not(.fine-done)') !== null;
        }
      });
      await inside.click(FINE);
      await expect
        .poll(() => inside.look((root) => root.querySelectorAll('.fine-done').length))
        .toBe(flags - left + 1);
    }
    expect(await paintedWords(page)).toEqual([]);
  }

  test('takes the mark away, after loading anew too, and only there', async ({
    extension,
    open,
  }) => {
    const { page, inside } = await openSample(extension, open);
    await callFine(inside, page);
    await page.reload();
    await expect.poll(async () => (await summaryOf(extension, page))?.read).toBe(3);
    expect(await hasHost(page)).toBe(false);
    expect((await summaryOf(extension, page))?.marked).toBe(0);

    const other = sampleNamed('olx-advert');
    extension.web.serve(other.expected.address, other.html);
    const unlike = await open(other.expected.address);
    await expect.poll(() => hasHost(unlike)).toBe(true);
  });

  test('can be taken back in the same card, and that holds as well', async ({
    extension,
    open,
  }) => {
    const { page, inside } = await openSample(extension, open);
    const painted = await paintedWords(page);
    await callFine(inside, page);
    for (;;) {
      const left = await inside.look((root) => root.querySelectorAll('.fine-done').length);
      if (left === 0) break;
      await inside.look((root) => {
        for (const reason of root.querySelectorAll<HTMLDetailsElement>('.card details')) {
          reason.open = reason.querySelector('.fine-done') !== null;
        }
      });
      await inside.click('.card .fine-done button');
      await expect
        .poll(() => inside.look((root) => root.querySelectorAll('.fine-done').length))
        .toBe(left - 1);
    }
    await expect.poll(() => paintedWords(page)).toEqual(painted);
    await page.reload();
    await expect.poll(() => paintedWords(page)).toEqual(painted);
  });
});

test('"who can help" opens the extension’s own page', async ({ extension, open }) => {
  const { inside } = await openSample(extension, open);
  await inside.click('.mark');
  await expect.poll(() => inside.card()).not.toBeNull();
  const opened = extension.context.waitForEvent('page');
  await inside.click('.card .foot-row button');
  const help = await opened;
  await expect(help.getByRole('heading', { name: 'Хто допоможе' })).toBeVisible();
  await expect(help.getByRole('link', { name: /116 123/u })).toBeVisible();
});
