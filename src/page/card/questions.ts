// What else could be asked: questions for what the offer leaves unsaid, ready to copy, in her language or
// in that of the country. Must not know which questions were chosen, or why.
import type { QuestionSet } from '../../model/questions';
import type { CardWords } from '../../model/texts';
import { drawStroke } from '../paint/glyph';
import { buildCopy } from './copy';
import { el } from './element';

export interface QuestionsOptions {
  doc: Document;
  words: CardWords;
  /** Says something to a screen reader without moving the focus. */
  announce(words: string): void;
  signal: AbortSignal;
}

const FOLD = 'm7 10 5 5 5-5';
const BUBBLE = 'M5 5h14v11h-8l-4 3.5V16H5Z';
const SHEETS = 'M9 9h10v11H9ZM15 9V4H5v11h4';
const TICK = 'm5 12.5 4.5 4.5L19 7.5';

/** @param sets at least one; the first is shown until she picks another */
export function buildQuestions(sets: QuestionSet[], options: QuestionsOptions): HTMLElement {
  const { doc, words, announce, signal } = options;
  let shown = sets[0];
  const list = el(doc, 'ul', { class: 'questions-list' });
  const all = el(doc, 'button', { type: 'button', class: 'button' }, words.copyAll);
  const show = (set: QuestionSet) => {
    shown = set;
    list.lang = set.lang;
    all.hidden = set.questions.length < 2;
    list.replaceChildren(...set.questions.map((question) => buildQuestion(question, options)));
  };
  buildCopy(all, {
    text: () => shown.questions.map(({ text }) => text).join('\n'),
    say: (isCopied) => {
      all.textContent = isCopied ? words.copied : words.copyAll;
    },
    copied: words.copied,
    announce,
    signal,
  });
  show(shown);
  return el(
    doc,
    'details',
    { class: 'questions' },
    el(
      doc,
      'summary',
      {},
      el(doc, 'span', { class: 'questions-sign' }, drawStroke(doc, BUBBLE)),
      el(doc, 'h3', {}, words.questions),
      drawStroke(doc, FOLD),
    ),
    el(doc, 'p', { class: 'questions-why' }, words.questionsWhy),
    sets.length > 1 && buildSwitch(sets, show, options),
    list,
    el(doc, 'p', { class: 'questions-all' }, all),
  );
}

/** One button a language, each called by its own name. */
function buildSwitch(
  sets: QuestionSet[],
  show: (set: QuestionSet) => void,
  { doc, words }: QuestionsOptions,
): HTMLElement {
  const buttons = sets.map((set) => {
    const button = el(
      doc,
      'button',
      { type: 'button', class: 'questions-language', lang: set.lang },
      set.name,
    );
    button.addEventListener('click', () => {
      press(button);
      show(set);
    });
    return button;
  });
  const press = (pressed: HTMLElement) => {
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === pressed));
  };
  press(buttons[0]);
  return el(
    doc,
    'div',
    { class: 'questions-languages', role: 'group', 'aria-label': words.questionsLanguage },
    ...buttons,
  );
}

function buildQuestion(
  { text, meaning }: QuestionSet['questions'][number],
  { doc, words, announce, signal }: QuestionsOptions,
): HTMLElement {
  const label = `${words.copy}: ${meaning ?? text}`;
  const button = el(
    doc,
    'button',
    { type: 'button', class: 'questions-copy', lang: words.lang, 'aria-label': label },
    drawStroke(doc, SHEETS),
  );
  button.title = words.copy;
  buildCopy(button, {
    text: () => text,
    say: (isCopied) => {
      button.replaceChildren(drawStroke(doc, isCopied ? TICK : SHEETS));
      button.classList.toggle('questions-copied', isCopied);
    },
    copied: words.copied,
    announce,
    signal,
  });
  return el(
    doc,
    'li',
    {},
    el(
      doc,
      'span',
      { class: 'questions-words' },
      el(doc, 'span', {}, text),
      meaning && el(doc, 'span', { class: 'questions-meaning', lang: words.lang }, meaning),
    ),
    button,
  );
}
