// A support organisation as it stands in knowledge/support: who can be called, from where, and how it is known.
// Knows nothing of choosing between them (catalogue/help.ts) and nothing of how they are shown.
import type { UiLanguage } from './texts';

export type SupportKind =
  /** People who listen and advise about trafficking, violence, safe work. */
  | 'hotline'
  /** The emergency number. */
  | 'emergency'
  /** Police that isn't the emergency number. */
  | 'police'
  | 'children'
  | 'legal'
  | 'cybercrime'
  /** A list of organisations, no line of its own. */
  | 'directory';

export interface SupportPhone {
  /** As people write it, spaces included. */
  shown: string;
  /** What `tel:` dials: digits, or + and digits. */
  dial: string;
  /** `inside`: reaches this service only from the file's countries. `abroad`: published for calls from other countries too. */
  reach: 'inside' | 'abroad';
  cost: 'free' | 'charged' | 'unknown';
}

/** `always`, or local clock times on some days. */
export type SupportHours = 'always' | { days: 'daily' | 'weekdays'; from: string; to: string };

export interface SupportSource {
  title: string;
  url?: string;
  /** As far as the page tells: year, month or day. */
  date?: string;
}

export interface SupportEntry {
  /** Country prefix and a short name, unique: `ua-lastrada-nhl`. */
  id: string;
  kind: SupportKind;
  /** `yes`: digits may be shown. `after_check`: only the name and the web address; `phones` must be empty. */
  ship: 'yes' | 'after_check';
  names: Record<UiLanguage, string>;
  /** How the organisation calls itself, where that isn't one of `names`. */
  original?: string;
  /** One sentence. */
  about?: Record<UiLanguage, string>;
  /** The first is the one to call first. */
  phones: SupportPhone[];
  /** The organisation's own page. */
  web?: string;
  hours?: SupportHours;
  /** ISO 639-1; only languages a source names. */
  languages: string[];
  sources: SupportSource[];
  /** YYYY-MM-DD. */
  checkedOn: string;
}

/** One knowledge/support/<name>.yaml. */
export interface SupportFile {
  /** Where a person must be for these entries, ISO 3166-1 alpha-2. */
  countries: string[];
  /** In the order in which they are shown. */
  entries: SupportEntry[];
}
