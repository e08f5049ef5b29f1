// One reason in the card: what stands here, why ask, what to do now, what to ask, where it is published.
// Must not know the other reasons, the offer or storage.
import { writeOrdinary } from '../../engine/write-ordinary';
import type { CardWords, FlagTexts } from '../../model/texts';
import type { OrdinaryPay, Strength } from '../../model/verdict';
import { drawStroke } from '../paint/glyph';
import { isMore } from '../paint/words';
import { buildCopy } from './copy';
import { el } from './element';

export interface ReasonShown {
  flag: string;
  strength: Strength;
  ordinary?: OrdinaryPay;
  quotes: string[];
}

export interface ReasonOptions {
  doc: Document;
  words: CardWords;
  texts: FlagTexts;
  isOpen: boolean;
  setFine(fine: boolean): Promise<void>;
  /** Says something to a screen reader without moving the focus. */
  announce(words: string): void;
  signal: AbortSignal;
}

const FOLD = 'm7 10 5 5 5-5';

export function buildReason(reason: ReasonShown, options: ReasonOptions): HTMLElement {
  const { doc, words, texts } = options;
  const details = el(
    doc,
    'details',
    { class: isMore(reason.strength) ? 'reason reason-more' : 'reason' },
    el(
      doc,
      'summary',
      {},
      el(doc, 'span', { class: 'stitch-dot' }),
      el(doc, 'h3', {}, texts.name),
      drawStroke(doc, FOLD),
    ),
    el(
      doc,
      'dl',
      {},
      ...(reason.quotes.length > 0 ? buildQuotes(doc, words.here, reason.quotes) : []),
      ...part(doc, words.why, texts.why),
      ...part(doc, words.ordinary, ordinaryIn(words, reason.ordinary)),
      ...part(doc, words.now, texts.now),
      el(doc, 'dt', {}, words.ask),
      el(doc, 'dd', { class: 'ask' }, el(doc, 'span', {}, texts.ask), buildAskCopy(options)),
    ),
    el(doc, 'p', { class: 'source' }, `${words.source}: ${texts.source}`),
    buildFine(options),
  );
  details.open = options.isOpen;
  return details;
}

function ordinaryIn({ ordinarySum, lang }: CardWords, pay: OrdinaryPay | undefined): string {
  if (!pay) return '';
  const { sum, month } = writeOrdinary(pay, lang);
  return ordinarySum.replace('{{sum}}', sum).replace('{{month}}', month);
}

function part(doc: Document, label: string, text: string): HTMLElement[] {
  return text ? [el(doc, 'dt', {}, label), el(doc, 'dd', {}, text)] : [];
}

/** Quotation marks are added by the style, in the manner of the language. */
function buildQuotes(doc: Document, label: string, quotes: string[]): HTMLElement[] {
  return [
    el(doc, 'dt', {}, label),
    ...quotes.map((quote) => el(doc, 'dd', { class: 'here' }, el(doc, 'q', {}, quote))),
  ];
}

function buildAskCopy({ doc, words, texts, announce, signal }: ReasonOptions): HTMLElement {
  const button = el(doc, 'button', { type: 'button', class: 'button' }, words.copy);
  const say = (isCopied: boolean) => {
    button.textContent = isCopied ? words.copied : words.copy;
  };
  return buildCopy(button, { text: () => texts.ask, say, copied: words.copied, announce, signal });
}

/** Both states stand in the same place, so that a slip is taken back where it happened. */
function buildFine({ doc, words, setFine, announce }: ReasonOptions): HTMLElement {
  const fine = el(doc, 'button', { type: 'button', class: 'text-button' }, words.fine);
  const undo = el(doc, 'button', { type: 'button', class: 'text-button' }, words.undo);
  const place = el(doc, 'p', { class: 'fine' }, fine);

  async function settle(isFine: boolean): Promise<void> {
    fine.disabled = undo.disabled = true;
    try {
      await setFine(isFine);
    } catch {
      // Not remembered, so not shown as done.
      return;
    } finally {
      fine.disabled = undo.disabled = false;
    }
    place.replaceChildren(...(isFine ? [words.fineDone, ' ', undo] : [fine]));
    place.classList.toggle('fine-done', isFine);
    (isFine ? undo : fine).focus();
    if (isFine) announce(words.fineDone);
  }

  fine.addEventListener('click', () => settle(true));
  undo.addEventListener('click', () => settle(false));
  return place;
}
