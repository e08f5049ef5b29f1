// On the sites' own addresses: marks stand at the right words and nowhere else, and the page stays as it was.
import type { Page } from '@playwright/test';
import { openBrowser } from '../../src/commands/open-browser';
import { type ExpectedOffer, type Sample, sampleNamed, samples } from '../page/sample-pages';
import { type Extension, expect, test } from './extension';
import { hasHost, isPaintSeen, type PaintedWords, paintedWords } from './painted';
import { summaryOf } from './popup';
import { openWeb } from './web';

/** Pages of sites that are read without asking. */
const READ_AT_ONCE = samples.filter(({ expected }) => expected.page !== null);

/** What a site sprinkles over its words against copying, and how its lines are broken, is not counted. */
const bare = (words: string) => words.replace(/\s|\u034f/gu, '');

async function readThrough(extension: Extension, page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await summaryOf(extension, page))?.read).toBe(count);
}

function expectAt(painted: PaintedWords[], offers: ExpectedOffer[]): void {
  const allowed = offers.flatMap(({ evidence }) => [...evidence.must, ...evidence.may].map(bare));
  const marked = painted.map(({ words }) => bare(words));
  for (const words of marked) {
    expect(
      allowed.some((evidence) => evidence.includes(words)),
      `marked: ${words}`,
    ).toBe(true);
  }
  for (const evidence of offers.flatMap(({ evidence: { must } }) => must.map(bare))) {
    expect(
      // A painted passage may begin or end beyond the words it must hold.
      marked.some((words) => evidence.includes(words) || words.includes(evidence)),
      `not marked: ${evidence}`,
    ).toBe(true);
  }
}

for (const { name, html, expected } of READ_AT_ONCE) {
  test(`${name}: marks stand in the risky words only`, async ({ extension, open }) => {
    extension.web.serve(expected.address, html);
    const page = await open(expected.address);
    await readThrough(extension, page, expected.offers.length);

    const painted = await paintedWords(page);
    expectAt(painted, expected.offers);
    expect(painted.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(await isPaintSeen(page)).toBe(true);
    const risky = expected.offers.filter(({ evidence }) => evidence.must.length > 0);
    expect(await hasHost(page)).toBe(risky.length > 0);
    const summary = await summaryOf(extension, page);
    expect(summary).toMatchObject({ site: expected.site, marked: risky.length, readable: true });
  });
}

test.describe('the page', () => {
  const bodyOf = (page: Page) => page.evaluate(() => document.body.outerHTML);
  const plain: Record<string, string> = {};

  test.beforeAll(async () => {
    const context = await openBrowser({ headless: true, isOffline: true, language: 'uk' });
    const web = await openWeb(context);
    const page = await context.newPage();
    for (const { name, html, expected } of READ_AT_ONCE) {
      web.serve(expected.address, html);
      await page.goto(expected.address);
      plain[name] = await bodyOf(page);
    }
    await context.close();
  });

  for (const { name, html, expected } of READ_AT_ONCE) {
    test(`${name} is the same, byte for byte, as without the extension`, async ({
      extension,
      open,
    }) => {
      extension.web.serve(expected.address, html);
      const page = await open(expected.address);
      await readThrough(extension, page, expected.offers.length);
      await page.mouse.wheel(0, 400);
      expect(await bodyOf(page)).toBe(plain[name]);
      expect(extension.web.asked()).toEqual([expected.address]);
    });
  }
});

test('an ordinary advert in the same place gets nothing', async ({ extension, open }) => {
  const { html, expected } = calm(sampleNamed('olx-advert'));
  extension.web.serve(expected.address, html);
  const page = await open(expected.address);
  await readThrough(extension, page, 1);
  expect(await summaryOf(extension, page)).toMatchObject({ marked: 0 });
  expect(await paintedWords(page)).toEqual([]);
  expect(await hasHost(page)).toBe(false);
});

/** The same page with the words of an ordinary offer. */
function calm(sample: Sample): Sample {
  const words = `Потрібна покоївка в пансіонат на Арабатській Стрілці. Прибирання номерів, зміна з 8 до 17,
    офіційне оформлення з першого дня, ставка 18 000 грн. Досвід бажаний. Документи лишаються у вас.
    Співбесіда в офісі, вулиця Зразкова, 3.`;
  const html = sample.html
    .replaceAll('Помічниця в пансіонат біля моря', 'Покоївка в пансіонат')
    .replaceAll('За кордоном', 'Сезонна')
    .replace(/Потрібні помічниці[\s\S]*?@example_sea_house/u, words);
  if (html.includes('@example_sea_house') || !html.includes('Арабатській'))
    throw new Error('The sample page has changed.');
  return { ...sample, html };
}
