// The practice page: its adverts are read like those of a site, and what was found is told beside each.
import { readVerdicts } from '../../src/commands/practice-verdicts';
import { PRACTICE_FEED } from '../../src/ui/practice/practice-feed';
import { expect, test } from './extension';
import { isPaintSeen, ours, paintedWords } from './painted';
import { chooseLanguage } from './popup';

test('every advert has a verdict; the risky ones are marked and the others are not', async ({
  extension,
  open,
}) => {
  const page = await open(`${extension.origin}/training.html`);
  const verdicts = await readVerdicts(page);
  expect(verdicts).toHaveLength(PRACTICE_FEED.length);
  const level = new Map(verdicts.map((each) => [each.advert, each.level]));
  for (const risky of [
    'Стамбул, хостес у закритий клуб',
    'Кастинг в Дубай, контракт на 2 недели',
    'VIP hostess in Dubai, start this week',
  ])
    expect(level.get(risky), risky).toBe('high');
  for (const ordinary of [
    'Візочок 2 в 1, після однієї дитини',
    'Швея на постельное бельё, Вроцлав',
    'Сдам однокомнатную у парка',
    'Junior QA, віддалено',
    'Au pair for two boys (4 and 7), Dublin',
  ])
    expect(level.get(ordinary), ordinary).toBe('none');

  const painted = await paintedWords(page);
  expect(painted.length).toBeGreaterThan(5);
  expect(await isPaintSeen(page)).toBe(true);
  const outside = await page.evaluate(() => {
    const posts = [...CSS.highlights].flatMap(([, highlight]) =>
      [...highlight].map((range) =>
        (range as Range).startContainer.parentElement?.closest<HTMLElement>('[data-post]'),
      ),
    );
    return posts.filter((post) => !['caution', 'high'].includes(post?.dataset.level ?? '')).length;
  });
  expect(outside).toBe(0);
});

test('"next mark" leads through the marks and opens their cards', async ({ extension, open }) => {
  const page = await open(`${extension.origin}/training.html`);
  await readVerdicts(page);
  const inside = await ours(page);
  await page.getByRole('button', { name: 'До наступної позначки' }).click();
  await page.keyboard.press('Enter');
  await expect.poll(() => inside.card()).toContain('Що тут написано');
});

test('the language switch changes page and card', async ({ extension, open }) => {
  const page = await open(`${extension.origin}/training.html`);
  await readVerdicts(page);
  await chooseLanguage(page, 'English');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('A feed to practise on');
  const inside = await ours(page);
  await expect.poll(() => inside.marks().then(({ length }) => length)).toBeGreaterThan(0);
  await inside.click('.rail:not([hidden]) .mark');
  await expect.poll(() => inside.card()).toContain('What it says here');
});
