// The foot of the card: whom to call, the way to more help, and what a sign is not.
// Must not know reasons or levels: help stands there whatever was found.
import type { CardWords } from '../../model/texts';
import { drawStroke } from '../paint/glyph';
import { el } from './element';

const PHONE =
  'M6.6 3.5h2.6l1.6 4.2-2 1.5a12 12 0 0 0 6 6l1.5-2 4.2 1.6v2.6a2 2 0 0 1-2.2 2A16.6 16.6 0 0 1 4.6 5.7a2 2 0 0 1 2-2.2Z';

/** A number may only be dialled or written to, never lead to a page. */
const DIALS = /^(tel|sms):/;

export function buildHelp(doc: Document, words: CardWords, openHelp: () => void): HTMLElement {
  const more = el(doc, 'button', { type: 'button', class: 'text-button' }, words.help);
  more.addEventListener('click', openHelp);
  return el(
    doc,
    'div',
    { class: 'foot' },
    words.helpLine && buildLine(doc, words.helpLine),
    el(doc, 'div', { class: 'foot-row' }, el(doc, 'p', { class: 'law' }, words.law), more),
  );
}

function buildLine(doc: Document, line: NonNullable<CardWords['helpLine']>): HTMLElement {
  const inside = [
    drawStroke(doc, PHONE),
    el(
      doc,
      'span',
      { class: 'line-words' },
      el(doc, 'span', {}, el(doc, 'b', { class: 'dial' }, line.dial), ` ${line.name}`),
      line.note && el(doc, 'span', { class: 'line-note' }, line.note),
    ),
  ];
  return DIALS.test(line.href)
    ? el(doc, 'a', { class: 'line', href: line.href }, ...inside)
    : el(doc, 'div', { class: 'line' }, ...inside);
}
