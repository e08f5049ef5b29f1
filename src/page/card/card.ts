// The card: everything about one offer, opened by her and closed by her.
// Must not know how marks are placed or words are painted, nor where "fine" is remembered.
import type { CardTexts } from '../../model/texts';
import type { Level } from '../../model/verdict';
import type { Marked, PaintHost } from '../contract';
import { drawSign, drawStroke } from '../paint/glyph';
import type { Rect } from '../paint/rect';
import { el } from './element';
import { buildHelp } from './help';
import { placeCard } from './place';
import { buildQuestions } from './questions';
import { quotesOf } from './quotes';
import { buildReason, type ReasonShown } from './reason';
import { unavailable } from './unavailable';

export interface CardOptions {
  surface: HTMLElement;
  host: PaintHost;
  closed(): void;
  /** Aborting closes the card. */
  signal: AbortSignal;
}

export interface CardRequest {
  offer: Marked;
  /** The reason to open; the first one when not given. */
  openFlag?: string;
  /** What was pressed, in viewport px. */
  place: Rect;
  /** Where the focus goes on closing when it came from nowhere. */
  giveBack(): void;
}

export interface Card {
  open(request: CardRequest): void;
  /** `giveBack` false leaves the focus where a click in the page has put it. */
  close(how?: { giveBack: boolean }): void;
  /** Key of the offer it is open for. */
  key(): string | null;
  /** She has said "this is fine" in it, so the offer may go while the card stays. */
  isSettling(): boolean;
}

const CROSS = 'M7 7l10 10M17 7 7 17';

export function createCard(options: CardOptions): Card {
  const { surface } = options;
  let current: { key: string; close(giveBack: boolean): void; isSettling: boolean } | null = null;

  options.signal.addEventListener('abort', () => current?.close(false));

  function open({ offer, openFlag, place, giveBack }: CardRequest): void {
    current?.close(false);
    const doc = surface.ownerDocument;
    const view = doc.defaultView!;
    const shadow = surface.getRootNode() as ShadowRoot;
    const cameFrom = shadow.activeElement ?? doc.activeElement;
    const life = new AbortController();
    const { signal } = life;
    // Read now: the page may change the words while the card is open.
    const reasons = offer.reasons.map(
      ({ ranges, ...reason }): ReasonShown => ({ ...reason, quotes: quotesOf(ranges) }),
    );
    const around = offer.anchor.getBoundingClientRect();
    const shell = buildShell(doc, offer.level);
    const { card } = shell;

    function settle(): void {
      const { offsetWidth: width, offsetHeight: height } = card;
      const window = { width: view.innerWidth, height: view.innerHeight };
      const { left, top } = placeCard({ width, height }, place, around, window);
      card.style.setProperty('--left', `${left}px`);
      card.style.setProperty('--top', `${top}px`);
    }

    const opened = {
      key: offer.key,
      isSettling: false,
      close(wantsFocus: boolean) {
        life.abort();
        card.remove();
        if (current === opened) current = null;
        if (wantsFocus) focusAgain(cameFrom, giveBack);
        options.closed();
      },
    };
    current = opened;

    shell.close.addEventListener('click', () => opened.close(true));
    view.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // From inside, this press is ours alone; from the page, the page has it too.
        if (shadow.activeElement) event.stopImmediatePropagation();
        opened.close(shadow.activeElement !== null);
      },
      { capture: true, signal },
    );
    view.addEventListener('resize', settle, { passive: true, signal });
    if (typeof ResizeObserver === 'function') {
      const sizes = new ResizeObserver(settle);
      sizes.observe(card);
      signal.addEventListener('abort', () => sizes.disconnect());
    }

    surface.append(card);
    settle();
    card.focus({ preventScroll: true });

    options.host
      .texts(
        reasons.map((reason) => reason.flag),
        offer.unsaid(),
      )
      .then((texts) => {
        if (signal.aborted) return;
        const setFine = (flag: string, fine: boolean) => {
          opened.isSettling = true;
          return options.host.setFine(offer.hash, flag, fine);
        };
        fill(shell, { offer, reasons, openFlag, texts, setFine, signal });
        card.append(
          buildHelp(doc, texts.words, () => options.host.openHelp()),
          shell.close,
        );
      })
      .catch(() => {
        if (!signal.aborted) apologise(shell, view.navigator.languages);
      });
  }

  return {
    open,
    close: ({ giveBack } = { giveBack: true }) => current?.close(giveBack),
    key: () => current?.key ?? null,
    isSettling: () => current?.isSettling ?? false,
  };
}

interface Shell {
  card: HTMLElement;
  head: HTMLElement;
  title: HTMLElement;
  body: HTMLElement;
  status: HTMLElement;
  close: HTMLButtonElement;
}

/** The card before its words have come: at once there, quiet, and already closable. */
function buildShell(doc: Document, level: Level): Shell {
  const title = el(doc, 'h2', { id: 'title' });
  const head = el(
    doc,
    'div',
    { class: 'head' },
    el(doc, 'span', { class: `sign sign-${level}` }, drawSign(doc)),
    el(doc, 'div', { class: 'head-words' }, title),
  );
  const waiting = ['wide', 'wide', 'half'].map((size) => el(doc, 'div', { class: `wait ${size}` }));
  const body = el(doc, 'div', { class: 'body' }, ...waiting);
  const status = el(doc, 'p', { class: 'away', role: 'status' });
  const close = el(doc, 'button', { type: 'button', class: 'close' }, drawStroke(doc, CROSS));
  const card = el(
    doc,
    'section',
    {
      class: 'card',
      role: 'dialog',
      'aria-labelledby': 'title',
      'aria-busy': 'true',
      tabindex: '-1',
    },
    head,
    body,
    status,
    close,
  );
  return { card, head, title, body, status, close };
}

interface Filling {
  offer: Marked;
  reasons: ReasonShown[];
  openFlag: string | undefined;
  texts: CardTexts;
  setFine(flag: string, fine: boolean): Promise<void>;
  signal: AbortSignal;
}

function fill(shell: Shell, filling: Filling): void {
  const { offer, reasons, setFine, signal } = filling;
  const { words, flags, questions } = filling.texts;
  const doc = shell.card.ownerDocument;
  const explained = reasons.filter((reason) => flags[reason.flag]);
  const opening = explained.find((reason) => reason.flag === filling.openFlag) ?? explained[0];
  shell.card.lang = words.lang;
  shell.card.removeAttribute('aria-busy');
  shell.close.setAttribute('aria-label', words.close);
  shell.close.title = words.close;
  shell.title.textContent = offer.level === 'none' ? '' : words.titles[offer.level];
  const announce = (said: string) => {
    shell.status.textContent = said;
  };
  shell.body.replaceChildren(
    ...(offer.partial ? [el(doc, 'p', { class: 'partial' }, words.partial)] : []),
    ...explained.map((reason) =>
      buildReason(reason, {
        doc,
        words,
        texts: flags[reason.flag]!,
        isOpen: reason === opening,
        setFine: (fine) => setFine(reason.flag, fine),
        announce,
        signal,
      }),
    ),
    ...(questions.length > 0 ? [buildQuestions(questions, { doc, words, announce, signal })] : []),
  );
}

function apologise(shell: Shell, languages: readonly string[]): void {
  const { lang, sentence } = unavailable(languages);
  shell.card.lang = lang;
  shell.card.removeAttribute('aria-busy');
  shell.title.textContent = '';
  shell.body.replaceChildren(
    el(shell.card.ownerDocument, 'p', { id: 'title', class: 'sorry' }, sentence),
  );
  shell.title.removeAttribute('id');
}

function focusAgain(cameFrom: Element | null, otherwise: () => void): void {
  if (
    cameFrom instanceof HTMLElement &&
    cameFrom.isConnected &&
    cameFrom !== cameFrom.ownerDocument.body
  ) {
    cameFrom.focus({ preventScroll: true });
  } else {
    otherwise();
  }
}
