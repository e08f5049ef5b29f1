// @vitest-environment jsdom
// What else could be asked, in the card: shown, switched to another language, copied.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { QuestionSet } from '../../src/model/questions';
import type { Painter } from '../../src/page/contract';
import { createPainter } from '../../src/page/paint/painter';
import { offer, openPage, paintHost, UNSAID } from './page';
import { FLAGS, questionsIn, WORDS } from './texts';

const writeText = vi.fn(async (_text: string) => {});
let page: ReturnType<typeof openPage>;
let painter: Painter;

const wait = (ms = 50) => vi.advanceTimersByTimeAsync(ms);
const card = () => page.shadow().querySelector<HTMLElement>('.card')!;
const section = () => card().querySelector<HTMLDetailsElement>('.questions');
const all = (selector: string) => [...section()!.querySelectorAll<HTMLElement>(selector)];
const languages = () =>
  all('[aria-pressed]').map((b) => [b.textContent, b.getAttribute('aria-pressed')]);
const texts = () => all('.questions-words > :first-child').map((each) => each.textContent);
const [own, polish] = questionsIn('uk');

async function open(questions: QuestionSet[]) {
  const host = paintHost(async () => ({ words: WORDS.uk, flags: FLAGS.uk, questions }));
  painter = createPainter(host);
  painter.show(offer('one'));
  await wait();
  painter.openCard('one');
  await wait();
  return host;
}

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockClear();
  vi.stubGlobal('navigator', { clipboard: { writeText }, languages: ['uk'] });
  page = openPage('<article id="one">Паспорт залишите нам</article>');
});

afterEach(() => {
  painter.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('stands after the reasons, folded, under its own words', async () => {
  const host = await open([own]);
  expect(host.texts).toHaveBeenLastCalledWith(['papers', 'debt'], UNSAID);
  expect([...card().querySelectorAll('details')].at(-1)).toBe(section());
  expect(section()!.open).toBe(false);
  expect(section()!.querySelector('summary')!.textContent).toBe(WORDS.uk.questions);
  expect(section()!.textContent).toContain(WORDS.uk.questionsWhy);
  expect(texts()).toEqual(own.questions.map(({ text }) => text));
});

it('is not there when nothing is left to ask', async () => {
  await open([]);
  expect(section()).toBeNull();
});

it('finds out what is unsaid only when the card is opened', async () => {
  const unsaid = vi.fn(() => UNSAID);
  painter = createPainter(paintHost());
  painter.show(offer('one', { unsaid }));
  await wait();
  expect(unsaid).not.toHaveBeenCalled();
  painter.openCard('one');
  expect(unsaid).toHaveBeenCalledOnce();
});

it('copies one question', async () => {
  await open([own]);
  const button = all('.questions-copy')[1];
  expect(button.getAttribute('aria-label')).toBe(`${WORDS.uk.copy}: ${own.questions[1].text}`);
  button.click();
  await wait();
  expect(writeText).toHaveBeenCalledExactlyOnceWith(own.questions[1].text);
  expect(button.classList.contains('questions-copied')).toBe(true);
  expect(card().querySelector('[role=status]')!.textContent).toBe(WORDS.uk.copied);
  await wait(3000);
  expect(button.classList.contains('questions-copied')).toBe(false);
});

it('copies all of them, a line each', async () => {
  await open([own]);
  const [button] = all('.questions-all button');
  expect(button.textContent).toBe(WORDS.uk.copyAll);
  button.click();
  await wait();
  expect(writeText).toHaveBeenCalledExactlyOnceWith(
    own.questions.map(({ text }) => text).join('\n'),
  );
  expect(button.textContent).toBe(WORDS.uk.copied);
  await wait(3000);
  expect(button.textContent).toBe(WORDS.uk.copyAll);
});

it('does not offer all of one', async () => {
  await open([{ ...own, questions: own.questions.slice(0, 1) }]);
  expect(all('.questions-all button')[0].hidden).toBe(true);
});

it('offers no other language where there is none', async () => {
  await open([own]);
  expect(section()!.querySelector('[role=group]')).toBeNull();
});

it('changes to the language of the country, keeps the meaning beside it, and copies that language', async () => {
  await open([own, polish]);
  const group = section()!.querySelector('[role=group]')!;
  expect(group.getAttribute('aria-label')).toBe(WORDS.uk.questionsLanguage);
  expect(languages()).toEqual([
    ['Українська', 'true'],
    ['Polski', 'false'],
  ]);
  expect(all('.questions-meaning')).toEqual([]);

  all('[lang=pl][aria-pressed]')[0].click();
  expect(languages()).toEqual([
    ['Українська', 'false'],
    ['Polski', 'true'],
  ]);
  const [list] = all('.questions-list');
  expect(list.lang).toBe('pl');
  expect(texts()).toEqual(polish.questions.map(({ text }) => text));
  const meanings = all('.questions-meaning');
  expect(meanings.map((each) => each.textContent)).toEqual(own.questions.map(({ text }) => text));
  expect(meanings.every((each) => each.lang === 'uk')).toBe(true);

  all('.questions-copy')[0].click();
  all('.questions-all button')[0].click();
  await wait();
  expect(writeText.mock.calls).toEqual([
    [polish.questions[0].text],
    [polish.questions.map(({ text }) => text).join('\n')],
  ]);

  all('[lang=uk][aria-pressed]')[0].click();
  expect(texts()).toEqual(own.questions.map(({ text }) => text));
});

it('says nothing of having copied when it could not', async () => {
  writeText.mockRejectedValueOnce(new Error('not allowed'));
  document.execCommand = () => false;
  await open([own]);
  const [button] = all('.questions-all button');
  button.click();
  await wait();
  expect(button.textContent).toBe(WORDS.uk.copyAll);
});
