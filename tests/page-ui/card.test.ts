// @vitest-environment jsdom
// What the card says, in which order, and how it is opened, left and corrected.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Painter, PaintHost } from '../../src/page/contract';
import { createPainter } from '../../src/page/paint/painter';
import { offer, openPage, paintHost, UNSAID } from './page';
import { FLAGS, WORDS } from './texts';

let page: ReturnType<typeof openPage>;
let host: ReturnType<typeof paintHost>;
let painter: Painter;

const wait = (ms = 50) => vi.advanceTimersByTimeAsync(ms);
const card = () => page.shadow().querySelector<HTMLElement>('.card');
const mark = () => page.shadow().querySelector<HTMLElement>('.mark')!;
const find = (selector: string) => card()!.querySelector<HTMLElement>(selector)!;
const press = (key: string, on: EventTarget) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

async function open(over: Parameters<typeof offer>[1] = {}, texts?: PaintHost['texts']) {
  host = paintHost(texts);
  painter = createPainter(host);
  painter.show(offer('one', over, ['papers', 'debt', 'pay']));
  await wait();
  mark().focus();
  mark().click();
  await wait();
}

beforeEach(() => {
  vi.useFakeTimers();
  page = openPage(
    '<button id="outside">Далі</button><article id="one">Паспорт &lt;b&gt;залишите нам&lt;/b&gt;</article>',
  );
});

afterEach(() => {
  painter.clear();
  vi.useRealTimers();
});

it('says everything in one order, help and the law last', async () => {
  await open({ partial: true });
  const said = card()!.textContent!;
  const { papers } = FLAGS.uk;
  const expected = [
    WORDS.uk.titles.caution,
    WORDS.uk.partial,
    papers.name,
    WORDS.uk.here,
    'Паспорт',
    WORDS.uk.why,
    papers.why,
    WORDS.uk.now,
    papers.now,
    WORDS.uk.ask,
    papers.ask,
    WORDS.uk.copy,
    papers.source,
    WORDS.uk.fine,
    FLAGS.uk.debt.name,
    WORDS.uk.helpLine!.dial,
    WORDS.uk.law,
  ];
  let at = 0;
  for (const words of expected) {
    const found = said.indexOf(words, at);
    expect(found, words).toBeGreaterThanOrEqual(at);
    at = found + words.length;
  }
  expect(card()!.lang).toBe('uk');
});

it('says what is ordinarily paid where a sum was weighed, and only there', async () => {
  const ordinary = { min: 3600, max: 5000, currency: 'PLN', checkedOn: '2026-11-21' };
  const reason = { strength: 'medium', ranges: [] } as const;
  await open({
    reasons: [
      { ...reason, flag: 'pay', ordinary, ranges: [] },
      { ...reason, flag: 'debt', ranges: [] },
    ],
  });
  const said = card()!.textContent!;
  expect(said.split(WORDS.uk.ordinary)).toHaveLength(2);
  expect(said.replace(/\s/gu, '')).toContain('3600–5000zł');
  expect(said).toContain('11.2026');
  expect(said).not.toContain('{{');
});

it('is a dialog named by its title, and takes the focus', async () => {
  await open();
  expect(card()!.getAttribute('role')).toBe('dialog');
  expect(find(`#${card()!.getAttribute('aria-labelledby')}`).textContent).toBe(
    WORDS.uk.titles.caution,
  );
  expect(page.shadow().activeElement).toBe(card());
});

it('opens the first reason and folds the others', async () => {
  await open();
  const folds = [...card()!.querySelectorAll('details')].map((details) => details.open);
  expect(folds).toEqual([true, false, false]);
});

it('asks for the words of exactly its reasons and of what is left unsaid', async () => {
  await open();
  expect(host.texts.mock.calls).toEqual([[[]], [['papers', 'debt', 'pay'], UNSAID]]);
});

it('quotes the page as text, never as markup', async () => {
  await open();
  const quotes = [...card()!.querySelectorAll('q')].map((quote) => quote.textContent);
  expect(quotes).toContain('<b>залишите');
  expect(card()!.querySelector('b:not(.dial)')).toBeNull();
});

it.each([
  { how: 'Escape', close: () => press('Escape', card()!) },
  { how: 'its button', close: () => find('.close').click() },
  { how: 'its mark', close: () => mark().click() },
])('is closed by $how and gives the focus back', async ({ close }) => {
  await open();
  close();
  expect(card()).toBeNull();
  expect(page.shadow().activeElement).toBe(mark());
});

it('keeps its Escape from the page, and leaves the page its own', async () => {
  await open();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  press('Escape', card()!);
  expect(heard).not.toHaveBeenCalled();
  mark().click();
  document.getElementById('outside')!.focus();
  press('Escape', document.getElementById('outside')!);
  document.removeEventListener('keydown', heard);
  expect(heard).toHaveBeenCalledOnce();
  expect(card()).toBeNull();
});

it('closes at a click in the page, which is not swallowed', async () => {
  await open();
  const button = document.getElementById('outside')!;
  const clicked = vi.fn();
  button.addEventListener('click', clicked);
  button.focus();
  button.click();
  expect(clicked).toHaveBeenCalledOnce();
  expect(clicked.mock.calls[0][0].defaultPrevented).toBe(false);
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(button);
});

it('copies the question', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText }, languages: ['uk'] });
  await open();
  find('.ask button').click();
  await wait();
  expect(writeText).toHaveBeenCalledExactlyOnceWith(FLAGS.uk.papers.ask);
  expect(find('.ask button').textContent).toBe(WORDS.uk.copied);
  expect(find('[role=status]').textContent).toBe(WORDS.uk.copied);
  await wait(3000);
  expect(find('.ask button').textContent).toBe(WORDS.uk.copy);
  vi.unstubAllGlobals();
});

it('takes "this is fine", and takes it back, in the same place', async () => {
  await open();
  find('.fine button').click();
  await wait();
  expect(host.setFine).toHaveBeenLastCalledWith('hash-one', 'papers', true);
  expect(find('.fine').textContent).toContain(WORDS.uk.fineDone);
  expect(page.shadow().activeElement?.textContent).toBe(WORDS.uk.undo);
  find('.fine button').click();
  await wait();
  expect(host.setFine).toHaveBeenLastCalledWith('hash-one', 'papers', false);
  expect(find('.fine').textContent).toBe(WORDS.uk.fine);
});

it('stays when "this is fine" took its offer away, and goes with everything when closed', async () => {
  await open();
  host.setFine.mockImplementation(async () => painter.hide('one'));
  find('.fine button').click();
  await wait();
  expect(page.shadow().querySelector('.mark')).toBeNull();
  expect(find('.fine').textContent).toContain(WORDS.uk.undo);
  find('.close').click();
  expect(page.host()).toBeNull();
});

it('does not call done what could not be remembered', async () => {
  await open();
  host.setFine.mockRejectedValue(new Error('no room'));
  find('.fine button').click();
  await wait();
  expect(find('.fine').textContent).toBe(WORDS.uk.fine);
});

it('goes with its offer: nothing stale is shown', async () => {
  await open();
  painter.hide('one');
  expect(page.host()).toBeNull();
});

it('goes when its offer has left the page', async () => {
  await open();
  document.getElementById('one')!.remove();
  await wait(1100);
  expect(card()).toBeNull();
});

it.each([
  { case: 'a number', href: 'tel:116123', link: 'tel:116123' },
  { case: 'a page', href: 'https://example.org', link: null },
  { case: 'a script', href: 'javascript:alert(1)', link: null },
])('makes a link only of what can be dialled: $case', async ({ href, link }) => {
  const words = { ...WORDS.uk, helpLine: { name: 'Лінія', dial: '116 123', href, note: '' } };
  await open({}, async () => ({ words, flags: FLAGS.uk, questions: [] }));
  expect(card()!.querySelector('a')?.getAttribute('href') ?? null).toBe(link);
  expect(find('.line').textContent).toBe('116 123 Лінія');
});

it('shows no line where no number may be shown, and the way to help all the same', async () => {
  await open({}, async () => ({ words: WORDS.en, flags: FLAGS.en, questions: [] }));
  expect(card()!.querySelector('.line')).toBeNull();
  find('.foot button').click();
  expect(host.openHelp).toHaveBeenCalledOnce();
});

it('is there at once and can be closed while its words are on their way', async () => {
  let arrive = () => {};
  await open({}, (flags) =>
    flags.length === 0
      ? Promise.resolve({ words: WORDS.uk, flags: {}, questions: [] })
      : new Promise((resolve) => {
          arrive = () => resolve({ words: WORDS.uk, flags: FLAGS.uk, questions: [] });
        }),
  );
  expect(card()!.getAttribute('aria-busy')).toBe('true');
  expect(card()!.querySelectorAll('.wait').length).toBeGreaterThan(0);
  find('.close').click();
  arrive();
  await wait();
  expect(card()).toBeNull();
});

it.each([
  { languages: ['uk-UA'], sentence: /Оновіть сторінку/ },
  { languages: ['fr', 'ru'], sentence: /Обновите страницу/ },
  { languages: ['en-GB'], sentence: /Reload the page/ },
  { languages: ['fr'], sentence: /Оновіть сторінку/ },
])('says plainly when its words do not come ($languages)', async ({ languages, sentence }) => {
  vi.stubGlobal('navigator', { languages });
  await open({}, async () => {
    throw new Error('the extension was updated');
  });
  expect(card()!.textContent).toMatch(sentence);
  expect(find(`#${card()!.getAttribute('aria-labelledby')}`).textContent).toMatch(sentence);
  vi.unstubAllGlobals();
});
