// A text of her own, checked in the popup: marks in the right words, honest limits.
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { openPopup } from './popup';

const RISKY = `Доброго дня! Набираємо дівчат 18–25 у готель, Анталія, 3500 доларів, без досвіду.
Скиньте фото паспорта в телеграм, квитки купимо, віддасте із зарплати.`;

async function check(popup: Page, text: string): Promise<void> {
  const open = popup.getByRole('button', { name: 'Перевірити текст' });
  if ((await open.getAttribute('aria-expanded')) !== 'true') await open.click();
  await popup.getByRole('textbox').fill(text);
  await popup.getByRole('button', { name: 'Перевірити', exact: true }).click();
}

test('a risky text is marked at its words, and explained', async ({ extension }) => {
  const popup = await openPopup(extension, null);
  await check(popup, RISKY);
  const verdict = popup.locator('.verdict');
  await expect(verdict).toHaveAttribute('data-level', 'high');
  const marked = await verdict.locator('mark').allTextContents();
  expect(marked.length).toBeGreaterThan(1);
  for (const words of marked) expect(RISKY).toContain(words);
  expect(marked.join(' ')).toContain('фото паспорта');
  expect(await verdict.locator('.marked-text').textContent()).toContain('Доброго дня!');
  await expect(verdict.getByText('Чому варто запитати').first()).toBeVisible();
  await expect(verdict.getByRole('heading', { level: 3 })).toBeFocused();
});

test('what it leaves unsaid can be asked, in the language of the country too', async ({
  extension,
}) => {
  const popup = await openPopup(extension, null);
  await check(popup, RISKY);
  const questions = popup.locator('.questions');
  await expect(questions.getByRole('heading')).toHaveText('Що ще можна запитати');
  await expect(questions.getByRole('listitem')).toHaveCount(4);
  const languages = questions.getByRole('group', { name: 'Мова запитань' }).getByRole('button');
  await expect(languages).toHaveText(['Українська', 'Türkçe']);
  await languages.last().click();
  await expect(questions.getByRole('list')).toHaveAttribute('lang', 'tr');
  await expect(questions).toContainText('iş sözleşmesini');
  await expect(questions).toContainText('договір');
});

test('an ordinary text: nothing known is seen, and that is not called safe', async ({
  extension,
}) => {
  const popup = await openPopup(extension, null);
  await check(
    popup,
    'Потрібна бухгалтерка в аптеку на Подолі. Офіційне оформлення, графік 9–18, досвід від року.',
  );
  const verdict = popup.locator('.verdict');
  await expect(verdict).toHaveAttribute('data-level', 'none');
  await expect(verdict.locator('mark')).toHaveCount(0);
  await expect(verdict.locator('.questions')).toHaveCount(0);
  await expect(verdict).toContainText('Це ще не означає, що все гаразд');
});

test('a text in Polish: it says that it can’t read that', async ({ extension }) => {
  const popup = await openPopup(extension, null);
  await check(
    popup,
    'Szukamy pań do sprzątania biur w centrum miasta, praca od poniedziałku do piątku, umowa o pracę.',
  );
  await expect(popup.locator('.verdict')).toContainText('Схоже, мова тексту — польська');
  await expect(popup.locator('.verdict')).not.toContainText('Знайомих ознак не видно');
});

test('a very long text: it says that only the first part was read', async ({ extension }) => {
  const popup = await openPopup(extension, null);
  const sentence = 'Сьогодні вийшли на прогулянку вздовж річки й зустріли сусідку з собакою. ';
  await check(popup, `${sentence.repeat(2800)} ${RISKY}`);
  const verdict = popup.locator('.verdict');
  await expect(verdict).toContainText(/прочитано перші 200\s000 знаків/u);
  await expect(verdict.locator('mark')).toHaveCount(0);
  await check(popup, `${RISKY} ${sentence.repeat(2800)}`);
  await expect(verdict).toHaveAttribute('data-level', 'high');
  await expect(verdict).toContainText(/прочитано перші 200\s000 знаків/u);
});

test('a hostile text is text', async ({ extension }) => {
  const popup = await openPopup(extension, null);
  await check(
    popup,
    `<img src=x onerror="document.title='taken'">${RISKY}\u202e\u0000${'('.repeat(5000)}`,
  );
  await expect(popup.locator('.verdict mark').first()).toBeVisible();
  await expect(popup.locator('.verdict img')).toHaveCount(0);
  expect(await popup.title()).toBe('Оберіг');
});

test('nothing of the text is kept', async ({ extension }) => {
  const popup = await openPopup(extension, null);
  await check(popup, RISKY);
  await popup.locator('.verdict mark').first().waitFor();
  const stored = await extension.worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
  expect(stored).not.toContain('паспорт');
  await popup.reload();
  await popup.getByRole('button', { name: 'Перевірити текст' }).click();
  await expect(popup.getByRole('textbox')).toHaveValue('');
});
