// Takes pictures of marks and card in every language, theme and width: `npx tsx tests/page-ui/look.ts DIR`.
// For people's eyes; it asserts nothing.
import { openHarness } from './open-harness';

const folder = process.argv[2];
if (!folder) throw new Error('Say where the pictures go.');

const FIVE = [
  ['papers', 'decisive', 'передаєте адміністратору'],
  ['debt', 'strong', 'відпрацюєте потім'],
  ['pay', 'medium', '4000 євро на місяць'],
  ['girls', 'medium', 'дівчата 18–25 років'],
  ['hurry', 'weak', 'виїзд завтра'],
] as const;

const harness = await openHarness();
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [360, 640],
    [1280, 800],
  ] as const) {
    for (const lang of ['uk', 'ru', 'en']) {
      for (const count of lang === 'uk' ? [1, 3, 5] : [3]) {
        const page = await harness.page({
          query: `?lang=${lang}`,
          colorScheme,
          viewport: { width, height },
        });
        await page.evaluate(
          ([five, many]) => {
            window.harness.mark(
              'first',
              many === 1 ? 'caution' : 'high',
              five.slice(0, many) as never,
              many === 3,
            );
            window.harness.mark('second', 'caution', [
              ['debt', 'medium', 'оплата за бронювання місця'],
            ]);
            window.harness.mark('third', 'notice', [['pay', 'weak', 'двотижневий графік']]);
          },
          [FIVE, count] as const,
        );
        await page.waitForTimeout(250);
        const name = `${width}-${colorScheme}-${lang}-${count}`;
        if (lang === 'uk' && count === 1)
          await page.screenshot({ path: `${folder}/${width}-${colorScheme}-marks.png` });
        await page.evaluate(() => window.harness.painter.openCard('first'));
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${folder}/${name}.png` });
        await page.close();
      }
    }
  }
}
await harness.close();
