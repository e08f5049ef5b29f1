// No known barrier in any of the extension's pages, in any language, light or dark; nor in marks and card.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readVerdicts } from '../../src/commands/practice-verdicts';
import { sampleNamed } from '../page/sample-pages';
import { expect, test } from './extension';
import { chooseLanguage, openPopup, summaryOf } from './popup';

async function barriers(page: Page): Promise<string[]> {
  // Any animation half way would be judged by a colour that doesn't last.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const sample = sampleNamed('work-ua-list');
const RISKY =
  'Набираємо дівчат 18–25, скиньте фото паспорта в телеграм, без досвіду, Польща, житло даємо.';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`popup, ${colorScheme}`, async ({ extension, open }) => {
    extension.web.serve(sample.expected.address, sample.html);
    const page = await open(sample.expected.address);
    await expect.poll(async () => (await summaryOf(extension, page))?.marked).toBe(1);
    const popup = await openPopup(extension, page);
    await popup.emulateMedia({ colorScheme });
    await popup.locator('.reasons').waitFor();
    expect(await barriers(popup)).toEqual([]);
    for (const details of await popup.locator('summary').all()) await details.click();
    await popup.getByRole('button', { name: 'Перевірити текст' }).click();
    await popup.getByRole('textbox').fill(RISKY);
    await popup.getByRole('button', { name: 'Перевірити', exact: true }).click();
    await popup.locator('.verdict mark').first().waitFor();
    await popup.getByRole('button', { name: 'Polski' }).click();
    expect(await barriers(popup)).toEqual([]);
    await chooseLanguage(popup, 'English');
    expect(await barriers(popup)).toEqual([]);
  });

  test(`who can help, ${colorScheme}`, async ({ extension, open }) => {
    const page = await open(`${extension.origin}/popup.html#help`);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading', { name: 'Хто допоможе' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test(`practice page with marks and an open card, ${colorScheme}`, async ({ extension }) => {
    const page = await extension.context.newPage();
    // Closed, it would be as hidden from the check as from a page.
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${extension.origin}/training.html`);
    await readVerdicts(page);
    await page.getByRole('button', { name: 'До наступної позначки' }).click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Що тут написано');
    expect(await barriers(page)).toEqual([]);
    await page.getByText('Що ще можна запитати').click();
    await expect(page.getByRole('button', { name: 'Скопіювати всі' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });
}
