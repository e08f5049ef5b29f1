// The painter in a real browser: clicks on painted words, marks that keep to what can be seen, and the cost.
import { expect, type Page, test } from '@playwright/test';
import { type OpenHarness, openHarness } from './open-harness';

let harness: OpenHarness;
let page: Page;

test.beforeAll(async () => {
  harness = await openHarness();
});
test.afterAll(() => harness.close());
test.afterEach(() => page.context().close());

const MARKED: Parameters<Window['harness']['mark']>[] = [
  [
    'first',
    'high',
    [
      ['papers', 'strong', 'досвід не потрібен'],
      ['hurry', 'weak', 'виїзд завтра'],
    ],
  ],
  ['inner-one', 'caution', [['debt', 'weak', 'деталі лише в месенджері']]],
  ['inner-two', 'caution', [['debt', 'weak', 'деталі лише в месенджері']]],
  ['tall', 'caution', [['debt', 'medium', 'оплата за бронювання місця']]],
];

async function open(query = '', viewport = { width: 1000, height: 700 }): Promise<void> {
  page = await harness.page({ query, viewport });
  await page.evaluate((marked) => {
    for (const each of marked) window.harness.mark(...each);
  }, MARKED);
  await expect.poll(() => places().then(({ length }) => length)).toBeGreaterThan(0);
}

/** The visible marks' boxes and the card, looked up inside the closed root. */
function places(): Promise<{ level: string; left: number; top: number }[]> {
  return page.evaluate(() =>
    [...window.closedRoot.querySelectorAll<HTMLElement>('.rail:not([hidden]) .mark')].map(
      (mark) => {
        const { left, top } = mark.getBoundingClientRect();
        return { level: mark.className.replace('mark mark-', ''), left, top };
      },
    ),
  );
}

const inside = (selector: string) =>
  page.evaluate((css) => window.closedRoot.querySelector(css)?.textContent ?? null, selector);

/** The middle of the `index`th place where these words stand. */
function pointAt(words: string, index = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([text, nth]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue!.indexOf(text);
        if (at < 0 || seen++ < nth) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { left, top, width, height } = range.getClientRects()[0];
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`not in the page: ${text}`);
    },
    [words, index] as const,
  );
}

test('a click on painted words opens the card at their reason, and reaches the page', async () => {
  await open();
  await page.evaluate(() => {
    document.body.addEventListener('click', () => window.harness.said.push('the page was clicked'));
  });
  const { x, y } = await pointAt('виїзд завтра');
  await page.mouse.click(x, y);
  await expect.poll(() => inside('details[open] h3')).toBe('Їхати треба негайно');
  expect(await inside('details[open] q')).toBe('виїзд завтра');
  expect(await page.evaluate(() => window.harness.said)).toEqual(['the page was clicked']);
});

test('a click beside them, or on the same words inside a link, opens nothing', async () => {
  await open();
  for (const { x, y } of [await pointAt('приємної'), await pointAt('досвід не потрібен', 1)]) {
    await page.mouse.click(x, y);
    expect(await inside('.card')).toBeNull();
  }
  await expect(page).toHaveURL(/#write$/);
});

test('selecting painted words opens nothing', async () => {
  await open();
  const { x, y } = await pointAt('виїзд завтра');
  await page.mouse.dblclick(x, y);
  await page.mouse.move(x - 40, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
});

test('body and style sheets stay as they were, and the layout does not move', async () => {
  page = await harness.page({ viewport: { width: 1000, height: 700 } });
  const state = () =>
    page.evaluate(() => ({
      body: document.body.outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    }));
  const before = await state();
  await page.evaluate((marked) => {
    for (const each of marked) window.harness.mark(...each);
    window.harness.painter.openCard('first');
  }, MARKED);
  await expect.poll(() => inside('.card h2')).not.toBe('');
  expect(await state()).toEqual(before);
  await page.evaluate(() => window.harness.painter.clear());
  expect(
    await page.evaluate(() => [document.documentElement.children.length, CSS.highlights.size]),
  ).toEqual([2, 0]);
});

test('a mark goes with its offer in a box that scrolls, and hides when that is cut off', async () => {
  await open('', { width: 1000, height: 1400 });
  const corners = (ids: string[]) =>
    page.evaluate(
      (each) =>
        each.map((id) => Math.round(document.getElementById(id)!.getBoundingClientRect().top)),
      ids,
    );
  // The mark reaches 12 px over its offer's upper edge.
  const marked = async () => (await places()).map(({ top }) => Math.round(top) + 12);
  expect(await marked()).toEqual(await corners(['first', 'inner-one', 'tall']));
  await page.evaluate(() => {
    document.getElementById('pane')!.scrollTop = 1000;
  });
  await expect.poll(marked).toEqual(await corners(['first', 'inner-two', 'tall']));
});

test("a mark stays in view below the page's own bar while a long offer is read", async () => {
  await open();
  await page.evaluate(() => scrollTo(0, 1300));
  const bar = await page.evaluate(
    () => document.querySelector('header')!.getBoundingClientRect().bottom,
  );
  await expect
    .poll(async () => (await places()).map(({ top }) => top >= bar && top < bar + 12))
    .toEqual([true]);
});

test("marks do not lie over a window of the page's own", async () => {
  await open();
  await page.evaluate(() => {
    document.getElementById('dialog')!.hidden = false;
  });
  await expect.poll(places, { timeout: 3000 }).toEqual([]);
  await page.evaluate(() => {
    document.getElementById('dialog')!.hidden = true;
  });
  await expect
    .poll(() => places().then(({ length }) => length), { timeout: 3000 })
    .toBeGreaterThan(0);
});

test('what the page clears or removes comes back', async () => {
  await open();
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.documentElement.lastElementChild!.remove();
  });
  const state = () =>
    page.evaluate(() => [CSS.highlights.size, document.documentElement.children.length]);
  await expect.poll(state, { timeout: 3000 }).toEqual([2, 3]);
  expect((await places()).length).toBeGreaterThan(0);
});

test("the page's rules for every element do not reach it", async () => {
  await open();
  const looks = () =>
    page.evaluate(() => {
      const mark = window.closedRoot.querySelector('.mark')!;
      const { width, height } = mark.getBoundingClientRect();
      const { color, fontSize, opacity } = getComputedStyle(mark.parentElement!.parentElement!);
      return { width, height, color, fontSize, opacity };
    });
  const before = await looks();
  await page.addStyleTag({
    content: `html > :not(head, body) {
      display: none !important; color: lime !important; font-size: 40px !important; opacity: .1 !important;
      transform: scale(3) !important; width: 500px !important; height: 500px !important;
      position: static !important; z-index: 0 !important }`,
  });
  expect(await looks()).toEqual(before);
});

for (const viewport of [
  { width: 360, height: 640 },
  { width: 640, height: 360 },
  { width: 1280, height: 800 },
]) {
  test(`the card lies inside a window of ${viewport.width} × ${viewport.height}, with help in view`, async () => {
    await open('', viewport);
    await page.evaluate(() => window.harness.painter.openCard('first'));
    await expect.poll(() => inside('.card .line')).not.toBeNull();
    await page.waitForTimeout(250);
    const boxes = await page.evaluate(() =>
      ['.card', '.line', '.close'].map((css) => {
        const { left, top, right, bottom } = window.closedRoot
          .querySelector(css)!
          .getBoundingClientRect();
        return { css, fits: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight };
      }),
    );
    expect(boxes.filter(({ fits }) => !fits)).toEqual([]);
    const cramped = await page.evaluate(() =>
      [...window.closedRoot.querySelectorAll<HTMLElement>('.card *')]
        .filter(
          (part) =>
            part.checkVisibility() &&
            part.scrollWidth > part.clientWidth + 1 &&
            !part.closest('.away, svg'),
        )
        .map((part) => `${part.tagName} ${part.className}`)
        .filter((name) => !/^(SPAN|B|Q|H3)/.test(name)),
    );
    expect(cramped).toEqual([]);
  });
}

test('words are drawn as boxes, in their places, where highlights are missing', async () => {
  await open('?boxes');
  const { x, y } = await pointAt('виїзд завтра');
  const under = await page.evaluate(
    ([left, top]) =>
      [...window.closedRoot.querySelectorAll('.box')].some((box) => {
        const rect = box.getBoundingClientRect();
        return rect.left < left && rect.right > left && rect.top < top && rect.bottom > top;
      }),
    [x, y],
  );
  expect(under).toBe(true);
});

test('a thousand offers: only those near the window have marks, and a scroll stays cheap', async () => {
  page = await harness.page({ viewport: { width: 1000, height: 700 } });
  const { marks, frame, plain } = await page.evaluate(async () => {
    const main = document.querySelector('main')!;
    for (let n = 0; n < 1000; n += 1) {
      const article = document.createElement('article');
      article.id = `many-${n}`;
      article.textContent = `Оголошення ${n}: деталі лише в месенджері.`;
      main.append(article);
    }
    const next = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const halfOfFrames = async () => {
      const frames: number[] = [];
      for (let step = 0; step < 40; step += 1) {
        scrollBy(0, 300);
        const start = performance.now();
        document.dispatchEvent(new Event('scroll'));
        await next();
        frames.push(performance.now() - start);
      }
      return frames.sort((a, b) => a - b)[20];
    };
    const plain = await halfOfFrames();
    scrollTo(0, 0);
    for (let n = 0; n < 1000; n += 1) {
      window.harness.mark(`many-${n}`, 'caution', [['debt', 'weak', 'деталі лише в месенджері']]);
    }
    const frame = await halfOfFrames();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { marks: window.closedRoot.querySelectorAll('.rail').length, frame, plain };
  });
  expect(marks).toBeGreaterThan(3);
  expect(marks).toBeLessThan(60);
  // Against the same page scrolled without marks, so that a busy machine slows both.
  expect(frame / plain).toBeLessThan(3);
});
