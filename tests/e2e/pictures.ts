// Takes the README's pictures of the built extension: `npx tsx tests/e2e/pictures.ts`.
// For people's eyes; it asserts nothing.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readVerdicts } from '../../src/commands/practice-verdicts';
import { sampleNamed } from '../page/sample-pages';
import { openExtension } from './extension';
import { ours } from './painted';
import { openPopup, summaryOf } from './popup';

const PROJECT = join(import.meta.dirname, '..', '..');
const FOLDER = join(PROJECT, 'pictures');
/** To look at, not to show. */
const ASIDE = join(PROJECT, '.output', 'pictures');
const SCHEMES = ['light', 'dark'] as const;

const extension = await openExtension();
const { context, origin, web } = extension;
for (const folder of [FOLDER, ASIDE]) mkdirSync(folder, { recursive: true });

async function practice(scheme: 'light' | 'dark', width: number, height: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`${origin}/training.html`);
  await readVerdicts(page);
  return page;
}

for (const scheme of SCHEMES) {
  for (const [folder, width, height] of [
    [FOLDER, 1280, 800],
    [ASIDE, 360, 740],
  ] as const) {
    const page = await practice(scheme, width, height);
    await page.getByRole('button', { name: 'До наступної позначки' }).click();
    await page.keyboard.press('Enter');
    const inside = await ours(page);
    while ((await inside.card()) === null) await page.waitForTimeout(100);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, `page-${scheme}.png`) });
    await page.close();
  }
  const { html, expected } = sampleNamed('work-ua-list');
  web.serve(expected.address, html);
  const about = await context.newPage();
  await about.goto(expected.address);
  while (!(await summaryOf(extension, about))?.marked) await about.waitForTimeout(100);
  const popup = await openPopup(extension, about);
  await popup.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await popup.getByLabel('Де ви зараз').selectOption('UA');
  await popup.locator('.reasons').waitFor();
  await popup.waitForTimeout(300);
  await popup.screenshot({ path: join(FOLDER, `popup-${scheme}.png`), fullPage: true });
  await popup.close();
  await about.close();
}
await context.close();
