// The popup about a real page: its verdict, who can help from where she is, her language, on and off.
import type { Page } from '@playwright/test';
import { sampleNamed } from '../page/sample-pages';
import { type Extension, expect, test } from './extension';
import { hasHost } from './painted';
import { chooseLanguage, openPopup, pressButton, summaryOf } from './popup';

const sample = sampleNamed('work-ua-list');
const FROM_ABROAD = '+380 44 284 19 15';

async function readSample(extension: Extension, open: (address: string) => Promise<Page>) {
  extension.web.serve(sample.expected.address, sample.html);
  const page = await open(sample.expected.address);
  await expect.poll(async () => (await summaryOf(extension, page))?.marked).toBe(1);
  return page;
}

test('tells the verdict with its reasons and counts', async ({ extension, open }) => {
  const page = await readSample(extension, open);
  const popup = await openPopup(extension, page);
  const verdict = popup.locator('section.page');
  await expect(verdict).toHaveAttribute('data-level', 'high');
  await expect(verdict).toContainText('Варто зупинитися й порадитися');
  await expect(verdict).toContainText('1 пропозиція з ознаками');
  await expect(verdict).toContainText('Прочитано 3 пропозиції.');
  await expect(verdict.getByRole('listitem')).toContainText([/Просять фото документів/u]);
  const reasons = (await summaryOf(extension, page))?.reasons ?? [];
  await expect(verdict.getByRole('listitem')).toHaveCount(reasons.length);
});

test('tells the same when the toolbar button is really pressed', async ({ extension, open }) => {
  const page = await readSample(extension, open);
  const popup = await pressButton(extension, page);
  await expect.poll(() => popup.read('section.page')).toContain('Прочитано 3 пропозиції.');
});

test('gets ids and counts from the page, and no word of it', async ({ extension, open }) => {
  const page = await readSample(extension, open);
  const told = await summaryOf(extension, page);
  expect(Object.keys(told ?? {}).sort()).toEqual(
    ['level', 'marked', 'partial', 'read', 'readable', 'reasons', 'site'].sort(),
  );
  for (const reason of told?.reasons ?? [])
    expect(reason).toEqual({
      flag: expect.stringMatching(/^[a-z-]+$/u),
      strength: expect.stringMatching(/^(weak|medium|strong|decisive)$/u),
      count: expect.any(Number),
    });
});

test('speaks another language at once, and remembers it', async ({ extension, open }) => {
  const page = await readSample(extension, open);
  const popup = await openPopup(extension, page);
  await chooseLanguage(popup, 'English');
  await expect(popup.locator('section.page')).toContainText('3 offers read.');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await chooseLanguage(popup, 'Русский');
  await expect(popup.getByRole('heading', { name: 'Кто поможет' })).toBeVisible();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'Кто поможет' })).toBeVisible();
});

test.describe('who can help', () => {
  test('in Ukraine: 116 123 is the first number to call', async ({ extension }) => {
    const popup = await openPopup(extension, null);
    await popup.getByLabel('Де ви зараз').selectOption('UA');
    const calls = popup.locator('a[href^="tel:"]');
    await expect(calls.first()).toHaveAttribute('href', 'tel:116123');
    await expect(calls.first()).toBeInViewport();
    await expect(popup.locator('.help')).not.toContainText(FROM_ABROAD);
  });

  test('in Poland: the Ukrainian number for calls from abroad, and no 116 123 of La Strada', async ({
    extension,
  }) => {
    const popup = await openPopup(extension, null);
    await popup.getByLabel('Де ви зараз').selectOption('PL');
    await expect(popup.locator('a[href^="tel:"]').first()).toContainText(FROM_ABROAD);
    await expect(popup.locator('.help')).not.toContainText('Ла Страда');
    await expect(popup.locator('a[href="tel:116123"]')).toHaveCount(0);
    await expect(popup.locator('a[href="tel:112"]')).toHaveCount(1);
  });

  test('the choice of country is kept', async ({ extension }) => {
    const popup = await openPopup(extension, null);
    await popup.getByLabel('Де ви зараз').selectOption('UA');
    await popup.reload();
    await expect(popup.getByLabel('Де ви зараз')).toHaveValue('UA');
  });
});

test('a site can be left alone, and read again', async ({ extension, open }) => {
  const page = await readSample(extension, open);
  const popup = await openPopup(extension, page);
  await popup.getByRole('switch', { name: 'Work.ua' }).click();
  await expect(popup.locator('section.page')).toContainText('На цьому сайті Оберіг вимкнено');
  await expect.poll(() => hasHost(page)).toBe(false);
  await page.reload();
  await page.waitForTimeout(1000);
  expect(await hasHost(page)).toBe(false);
  await popup.getByRole('switch', { name: 'Work.ua' }).click();
  await expect.poll(() => hasHost(page)).toBe(true);
});

test('only what is most serious is marked when she wants it so', async ({ extension, open }) => {
  const words = 'Танцівниці до місцевого театру. Скан паспорта скиньте менеджеру до вечора.';
  const html = sample.html
    .replaceAll('Танцівниці за кордон, 5000 $ без досвіду', 'Танцівниці')
    .replace(/Країну скажемо[^<]+/u, words);
  extension.web.serve(sample.expected.address, html);
  const page = await open(sample.expected.address);
  await expect
    .poll(() => summaryOf(extension, page))
    .toMatchObject({ level: 'caution', marked: 1 });
  const popup = await openPopup(extension, page);
  await popup.getByText('Налаштування').click();
  await popup.getByLabel('Що позначати на сторінках').selectOption('high');
  await expect.poll(() => hasHost(page)).toBe(false);
  await popup.getByLabel('Що позначати на сторінках').selectOption('caution');
  await expect.poll(() => hasHost(page)).toBe(true);
});

test('shows no number on its icon unless she wants one', async ({ extension, open }) => {
  const page = await readSample(extension, open);
  const badge = () =>
    extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab.id });
    });
  await page.bringToFront();
  expect(await badge()).toBe('');
  const popup = await openPopup(extension, page);
  await popup.getByText('Налаштування').click();
  await popup.getByRole('switch', { name: 'Показувати кількість' }).click();
  await page.bringToFront();
  await page.reload();
  await expect.poll(badge).toBe('1');
});

test('fits a phone: nothing runs out at the side at 320 and 360 px', async ({
  extension,
  open,
}) => {
  const page = await readSample(extension, open);
  const popup = await openPopup(extension, page);
  for (const language of ['Українська', 'Русский', 'English'])
    for (const width of [320, 360]) {
      await popup.setViewportSize({ width, height: 640 });
      await chooseLanguage(popup, language);
      const excess = await popup.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, `${language}, ${width} px`).toBe(0);
    }
});
