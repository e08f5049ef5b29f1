// What the engine says about one text. No DOM, no words for people: ids, spans and numbers only.

import type { TextLanguage } from '../text/language';

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Strength = 'weak' | 'medium' | 'strong' | 'decisive';
export type Level = 'none' | 'notice' | 'caution' | 'high';
export type PointsTo = 'fraud' | 'recruitment' | 'both';

/** Levels from calm to urgent, for comparing. */
export const LEVELS: readonly Level[] = ['none', 'notice', 'caution', 'high'];

/** Is `level` at least `floor`? */
export function isAtLeast(level: Level, floor: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(floor);
}

export type Field = 'title' | 'pay' | 'body' | 'place' | 'employer' | 'contact';

/** Which part of an offer's text is which field. Text outside every span counts as body. */
export interface FieldSpan extends Span {
  field: Field;
}

/** One red flag seen in the text, with every place where it stands (sorted, not overlapping). */
export interface Reason {
  flag: string;
  group: string;
  strength: Strength;
  pointsTo: PointsTo;
  marks: Span[];
  /** What is ordinary for this work there, where a sum was weighed. */
  ordinary?: OrdinaryPay;
}

/** Ordinary pay for full time, paid out a month, in units of `currency`; an order of magnitude. */
export interface OrdinaryPay {
  min: number;
  max: number;
  currency: string;
  /** The day on which the figures were checked, YYYY-MM-DD. */
  checkedOn: string;
}

/** Why a text is not weighed although words in it match. */
export type Speaker = 'offer' | 'warning' | 'seeker' | 'sale' | 'question';

/** A sum read in the text; amounts in units of `currency` (ISO 4217, '' if unclear). */
export interface Pay extends Span {
  min: number;
  max: number;
  currency: string;
  period: 'hour' | 'shift' | 'day' | 'week' | 'month' | 'year' | 'piece' | 'unknown';
}

/** An age or a range of ages read in the text, in years; null where open. */
export interface AgeLimit extends Span {
  min: number | null;
  max: number | null;
}

export type ContactKind = 'phone' | 'handle' | 'link' | 'email';

export interface Contact extends Span {
  kind: ContactKind;
}

/** A country named in the text, ISO 3166-1 alpha-2. */
export interface Destination extends Span {
  country: string;
}

export interface Facts {
  pay: Pay[];
  ages: AgeLimit[];
  contacts: Contact[];
  destinations: Destination[];
  /** Work outside Ukraine, as far as the text says. */
  abroad: boolean;
}

/** What an honest offer would state and this one doesn't. Shown as a question; it never raises the level. */
export interface Gap {
  /** Id of its question in knowledge/questions. */
  id: string;
  /** A raised flag's own question asks for it already. */
  isAsked: boolean;
}

export interface Unsaid {
  /** Most important first. Empty where the text is no offer of work or nothing in it was flagged. */
  gaps: Gap[];
  /** Where the work is, without Ukraine, most often named first; ISO 3166-1 alpha-2. */
  countries: string[];
}

export interface Verdict {
  level: Level;
  /** Sorted: strongest first, then by first mark. Empty when level is none. */
  reasons: Reason[];
  facts: Facts;
  speaker: Speaker;
  language: TextLanguage;
  unsaid: Unsaid;
}
