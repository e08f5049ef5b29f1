// Who can be called from where she is. Short numbers mean different services in different countries,
// so the choice goes by the country where she is, never by the language she reads in.
// Pure: knows nothing of storage, of screens or of today's date.
import type { SupportEntry, SupportFile, SupportPhone } from '../model/support';

/** She is in a country that isn't in the list. */
export const OTHER_COUNTRY = 'ZZ';

const UKRAINE = 'UA';

export interface HelpLine {
  entry: SupportEntry;
  /** Numbers that may be shown here; empty where only the organisation's own page may be named. */
  phones: SupportPhone[];
}

export interface HelpSection {
  /**
   * `here`: works in the country she chose. `ukraine`: only for a call from Ukraine. `abroad`: the
   * Ukrainian line for calls from other countries. `europe`: works in the countries of the EU.
   */
  place: 'here' | 'ukraine' | 'abroad' | 'europe';
  lines: HelpLine[];
}

/** Every country for which the directory holds something, as in the files, without doubles. */
export function helpCountries(directory: readonly SupportFile[]): string[] {
  return [...new Set(directory.flatMap((file) => file.countries))];
}

/**
 * What to show her, the first line first.
 * @param country where she is, ISO 3166-1 alpha-2; OTHER_COUNTRY; null when she hasn't said
 */
export function helpFor(country: string | null, directory: readonly SupportFile[]): HelpSection[] {
  const ukraine: HelpSection = { place: 'ukraine', lines: linesIn(UKRAINE, directory) };
  const fromAbroad: HelpSection = { place: 'abroad', lines: linesFromAbroad(directory) };
  if (country === null) {
    return filled([ukraine, fromAbroad, { place: 'europe', lines: europeanLines(directory) }]);
  }
  if (country === UKRAINE) return filled([{ ...ukraine, place: 'here' }]);
  return filled([fromAbroad, { place: 'here', lines: linesIn(country, directory) }]);
}

/**
 * Was this checked too long ago to call without looking first?
 * @param checkedOn YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function isStale(checkedOn: string, today: string): boolean {
  const end = new Date(`${checkedOn}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 6);
  return new Date(`${today}T00:00:00Z`) > end;
}

function linesIn(country: string, directory: readonly SupportFile[]): HelpLine[] {
  // The country's own entries come before those it shares with others.
  const files = directory
    .filter((file) => file.countries.includes(country))
    .sort((a, b) => a.countries.length - b.countries.length);
  return files.flatMap((file) =>
    file.entries
      .map((entry) => ({
        entry,
        phones: country === UKRAINE ? entry.phones.filter(isInside) : entry.phones,
      }))
      .filter(({ entry, phones }) => phones.length > 0 || entry.web !== undefined),
  );
}

function linesFromAbroad(directory: readonly SupportFile[]): HelpLine[] {
  return directory
    .filter((file) => file.countries.includes(UKRAINE))
    .flatMap((file) => file.entries)
    .map((entry) => ({ entry, phones: entry.phones.filter((phone) => !isInside(phone)) }))
    .filter(({ phones }) => phones.length > 0);
}

/** What works in many countries alike: the common emergency number. */
function europeanLines(directory: readonly SupportFile[]): HelpLine[] {
  return directory
    .filter((file) => file.countries.length > 1)
    .flatMap((file) => file.entries)
    .filter((entry) => entry.kind === 'emergency')
    .map((entry) => ({ entry, phones: entry.phones }));
}

function isInside(phone: SupportPhone): boolean {
  return phone.reach === 'inside';
}

function filled(sections: HelpSection[]): HelpSection[] {
  return sections.filter((section) => section.lines.length > 0);
}
